// A draft from plan data that does not read throughout: what was typed goes back as it was typed, the rest is named.
import type { Problem } from '../../core/plan/problem.ts';
import { stepsOf } from '../../io/pack/steps.ts';
import { readPlanValue } from '../../io/plan/plan-file.ts';
import type { Draft } from '../draft/draft.ts';
import { draftOf } from '../draft/draft-of-plan.ts';
import { setIn } from '../draft/draft-path.ts';
import type { Rules } from '../rules/rules.ts';

export interface Mended {
  readonly draft: Draft;
  /** Went back as typed: the fields say what is wrong with it. */
  readonly typed: readonly Problem[];
  /** A draft has no place for it; it was left out. */
  readonly lost: readonly Problem[];
}

/** Problems of a text that its field shows as it was typed. */
const OF_TEXT = new Set([
  ...['missing', 'not-a-number', 'negative', 'not-whole', 'too-large', 'too-long'],
  ...['too-many-places', 'out-of-range', 'impossible-date', 'impossible-year', 'unknown-place'],
  ...['year-before', 'rate-out-of-range'],
]);

/** What a plan cannot do without, and what stands in for it while the rest is read. */
function standIn(path: string, { rulebook }: Rules): unknown {
  const [place] = rulebook.places.keys();
  return { place, asOf: '2000-01-01', horizon: 2000 }[path];
}

const NEEDED = ['place', 'asOf', 'horizon'];

const MOST_PASSES = 30;
type Steps = readonly (string | number)[];

export function mendedDraft(data: unknown, rules: Rules): Mended | null {
  const lost: Problem[] = [];
  const typed = new Map<string, { readonly problem: Problem; readonly text: string }>();
  let rest = data;
  let masked = data;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const read = readPlanValue(masked, rules.withOwnPacks);
    if (read.ok) {
      const draft = [...typed].reduce(
        (made, [path, { text }]) => setIn(made, stepsOf(path), text),
        draftOf(read.value.plan),
      );
      return { draft, lost, typed: [...typed.values()].map(({ problem }) => problem) };
    }
    const problems = read.problems.filter(({ path }) => path !== '');
    if (problems.length === 0) return null;
    const strange = problems.filter((problem) => textOf(problem, rest) === null);
    for (const problem of [...strange].reverse()) rest = without(rest, stepsOf(problem.path));
    lost.push(...strange);
    if (strange.length > 0) typed.clear();
    if (strange.length > 0) masked = rest;
    else
      for (const problem of problems) {
        typed.set(problem.path, { problem, text: textOf(problem, rest) ?? '' });
        masked = setIn(masked, stepsOf(problem.path), standIn(problem.path, rules));
      }
  }
  return null;
}

/** What was typed at a problem's place, null when that is nothing a field could show. */
function textOf({ path, code }: Problem, data: unknown): string | null {
  if (!OF_TEXT.has(code)) return null;
  const value = valueAt(data, stepsOf(path));
  if (value === undefined || value === null) return NEEDED.includes(path) ? '' : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function valueAt(data: unknown, path: Steps): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

/** The data without what stands at a path: an entry of a list leaves no gap, one of a table no key. */
function without(data: unknown, path: Steps): unknown {
  const last = path.at(-1);
  const around = path.slice(0, -1);
  const holder = valueAt(data, around);
  if (Array.isArray(holder)) {
    const rest = holder.filter((_, index) => index !== last);
    return setIn(data, around, rest);
  }
  if (typeof holder !== 'object' || holder === null) return setIn(data, around, undefined);
  const rest = Object.entries(holder).filter(([key]) => key !== String(last));
  return setIn(data, around, Object.fromEntries(rest));
}
