// The text that a paper is written from, and what was decided about its sentences: kept on this machine, and put into no file.
import { DECISIONS, type Decided, type Decisions } from '../../core/rulebook/text/progress.ts';
import { inPapers } from './pack-database.ts';

export interface PaperText {
  readonly text: string;
  readonly decided: Decisions;
}

const NO_TEXT: PaperText = { text: '', decided: {} };

/** @param key of the paper being written */
export async function textOfPaper(key: string): Promise<PaperText> {
  const found: unknown = await inPapers((papers) => papers.objectStore('texts').get(key));
  return readText(found) ?? NO_TEXT;
}

/**
 * Keeps another text for the paper; what was decided about sentences that stand in it again stays decided.
 * @param known the text that this window has seen: over any other one nothing is written
 * @returns what is kept now, another window's where that was written first
 */
export async function keepTextOfPaper(
  key: string,
  text: string,
  known: string,
): Promise<PaperText> {
  return inPapers(async (papers) => {
    const before = readText(await papers.objectStore('texts').get(key)) ?? NO_TEXT;
    if (before.text !== known) return before;
    const kept = { ...before, text };
    await papers.objectStore('texts').put(kept, key);
    return kept;
  });
}

/**
 * What the window shows once a pasted text is kept: what was decided on it meanwhile stays decided.
 * @param now what it shows by then
 * @param pasted the text that was pasted
 * @param found what is kept: another window's text where that was written first
 */
export function pastedAs(now: PaperText, pasted: string, found: PaperText): PaperText {
  if (found.text !== pasted) return found;
  return { text: now.text, decided: { ...found.decided, ...now.decided } };
}

/**
 * Writes down what was decided, beside all that was decided before in any window.
 * @param changes by sentence; null takes a decision back
 */
export async function decideInPaper(
  key: string,
  changes: Readonly<Record<string, Decided | null>>,
): Promise<PaperText> {
  return inPapers(async (papers) => {
    const before = readText(await papers.objectStore('texts').get(key)) ?? NO_TEXT;
    const kept = { ...before, decided: decidedWith(before.decided, changes) };
    await papers.objectStore('texts').put(kept, key);
    return kept;
  });
}

/** What became an entry that is called otherwise by now is still what it became. */
export async function renameInText(key: string, was: string, id: string): Promise<void> {
  const changes = decisionsRenamed((await textOfPaper(key)).decided, was, id);
  if (Object.keys(changes).length > 0) await decideInPaper(key, changes);
}

/** Those of the decisions that named the entry, as they are from now on. */
export function decisionsRenamed(decided: Decisions, was: string, id: string): Decisions {
  const changes = Object.entries(decided).flatMap(([sentence, { how, entries }]) => {
    const named = Object.entries(entries);
    if (!named.some(([, one]) => one === was)) return [];
    const anew = named.map(([figure, one]) => [figure, one === was ? id : one] as const);
    return [[sentence, { how, entries: Object.fromEntries(anew) }] as const];
  });
  return Object.fromEntries(changes);
}

/** The decisions with some changed. */
export function decidedWith(
  decided: Decisions,
  changes: Readonly<Record<string, Decided | null>>,
): Decisions {
  const all = Object.entries({ ...decided, ...changes });
  return Object.fromEntries(all.flatMap(([key, one]) => (one === null ? [] : [[key, one]])));
}

export async function forgetTextOfPaper(key: string): Promise<void> {
  await inPapers((papers) => papers.objectStore('texts').delete(key));
}

function readText(value: unknown): PaperText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, decided } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return null;
  const entries = Object.entries(decided ?? {}).flatMap(([key, one]: [string, unknown]) => {
    const read = readDecided(one);
    return read === null ? [] : [[key, read] as const];
  });
  return { text, decided: Object.fromEntries(entries) };
}

function readDecided(value: unknown): Decided | null {
  const { how, entries } = (value ?? {}) as Partial<Record<keyof Decided, unknown>>;
  const known = DECISIONS.find((one) => one === how);
  if (known === undefined || typeof entries !== 'object' || entries === null) return null;
  const named = Object.entries(entries).flatMap(([figure, id]: [string, unknown]) =>
    typeof id === 'string' ? [[figure, id] as const] : [],
  );
  return { how: known, entries: Object.fromEntries(named) };
}
