// Judges files of communities: looks at one, sums it up, writes all of it, finds a row again. Lives in a worker.
import { summing } from '../../../core/batch/summary/summary.ts';
import type { AreaTally } from '../../../core/batch/summary/areas.ts';
import type { BatchSummary } from '../../../core/batch/summary/summary.ts';
import { widerAsked, type WiderAsked } from '../../../core/batch/wider-asked.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import type { BookWords } from '../../../io/batch/summary-workbook.ts';
import { part } from '../../../parts/part.ts';
import { lookAt, type Looked } from './look.ts';
import { findArea, findStreet } from './find-rows.ts';
import { judgeFile, type BatchWish, type FileGround, type Report } from './judge-file.ts';
import type { PlanData } from './plan-of-rows.ts';
import { measureView, viewOf, type BadRow, type BatchView, type MeasureView } from './views.ts';
import { writeOutcomes } from './write-outcomes.ts';

export interface Desk {
  /** The rules come from the page, which has them: no part of the program is fetched twice. */
  readonly begin: (rules: Rulebook) => void;
  readonly look: (file: File, asOf: string) => Promise<Looked>;
  readonly run: (wish: BatchWish, report: Report) => Promise<BatchView | null>;
  readonly area: (code: string) => readonly MeasureView[];
  /** @param to a file of the user's choice; null for one that is handed back */
  readonly write: (
    wish: BatchWish,
    to: FileSystemFileHandle | null,
    report: Report,
  ) => Promise<Blob | null>;
  readonly workbook: (words: BookWords) => Promise<Uint8Array<ArrayBuffer>>;
  /** The street that a line belongs to, as a plan file; null where the line is no community. */
  readonly find: (wish: BatchWish, line: number) => Promise<PlanData | null>;
  /** All communities of a place as a plan file of that place. */
  readonly findArea: (wish: BatchWish, code: string) => Promise<PlanData | null>;
}

const MOST_BAD = 1000;

export function createDesk(): Desk {
  let rules: Rulebook | null = null;
  let file: File | null = null;
  let last: Judged | null = null;
  const rulebook = () => {
    if (rules === null) throw new Error('the rules are not there yet');
    return rules;
  };
  const given = (wish: BatchWish) => {
    if (file === null) throw new Error('no file was looked at');
    return { file, wish, rulebook: rulebook() };
  };
  return {
    begin: (all) => {
      rules = all;
    },
    look: async (next, asOf) => {
      if (file === null || !isSame(file, next)) file = next;
      return lookAt(file, rulebook(), asOf);
    },
    run: async (wish, report) => {
      const done = await judged(given(wish), report);
      last = done ?? last;
      return done && done.view;
    },
    area: (code) => areaIn(last, code)?.measures.map(measureView) ?? [],
    write: async (wish, to, report) => writeOutcomes(given(wish), to, report),
    workbook: async (words) => {
      if (last === null) throw new Error('nothing was run');
      return bookOf(last, rulebook(), words);
    },
    find: (wish, line) => findStreet(given(wish), line),
    findArea: (wish, code) => findArea(given(wish), code),
  };
}

/** Handed over anew, it is another object. */
function isSame(one: File, other: File): boolean {
  return (
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
  );
}

interface Judged {
  readonly summary: BatchSummary;
  readonly wider: readonly WiderAsked[];
  readonly bad: readonly BadRow[];
  readonly view: BatchView;
}

/** Null of a file in which no column is known. */
async function judged(ground: FileGround, report: Report): Promise<Judged | null> {
  const started = performance.now();
  const { rulebook, wish } = ground;
  const { places } = rulebook;
  const sums = summing(places);
  const bad: BadRow[] = [];
  const count = await judgeFile(ground, sums, report, (row) => {
    if (bad.length < MOST_BAD) bad.push(row);
  });
  if (count === null) return null;
  const summary = sums.summary();
  const wider = widerAsked(summary.areas, rulebook, wish);
  const seconds = (performance.now() - started) / 1000;
  const view = viewOf(summary, wider, places, { count, first: bad }, seconds);
  return { summary, wider, bad, view };
}

async function bookOf(
  { summary, wider, bad }: Judged,
  { places }: Rulebook,
  words: BookWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { summaryWorkbook } = await part(() => import('../../../io/batch/summary-workbook.ts'));
  const refused = bad.map(({ line, problems }) => {
    const said = problems.map((one) =>
      [words.columnNames[one.path] ?? one.path, problemSentence(one, words.language)].join(' '),
    );
    return { line, text: said.join('; ').trim() };
  });
  return summaryWorkbook({ summary, wider, bad: refused }, places, words);
}

function areaIn(last: Judged | null, code: string): AreaTally | undefined {
  return last?.summary.areas.find((one) => one.code === code);
}
