// One check for every pack that comes from outside, on the page and on the command line: what it holds, or each problem with its line.
import { atMost } from '../../core/plan/file/issues.ts';
import type { Problem } from '../../core/plan/problem.ts';
import type { Pack } from '../../core/rulebook/pack.ts';
import { readPack } from '../pack/pack-file.ts';
import { MOST_PROVISIONS } from '../plan/plan-file.ts';
import { forbiddenKeys } from '../plan/json.ts';
import { LIMITS, readPaper } from './read-paper.ts';

/** Located by path or entry, and by the line of the file where that is known. */
export interface PaperProblem extends Problem {
  readonly line: number | null;
}

type CheckedPaper =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** As the file has it. */
      readonly data: unknown;
    }
  | { readonly ok: false; readonly problems: readonly PaperProblem[] };

/** What a file is checked with. */
interface Checks {
  /** What is wrong with the pack among all others, its worked examples included. */
  readonly beside: (pack: Pack) => readonly Problem[];
  /** The problem at the path of its field in the data, however it was located. */
  readonly inPaper: (problem: Problem, data: unknown) => Problem;
}

export function checkPaper(bytes: Uint8Array, { beside, inPaper }: Checks): CheckedPaper {
  const source = readPaper(bytes);
  if (!source.ok) return refuse(atMost(source.problems), () => null);
  const { value: data, lineOf } = source.value;
  const wrong = (problems: readonly Problem[]) =>
    refuse(
      atMost(problems).map((one) => inPaper(one, data)),
      lineOf,
    );
  const forbidden = forbiddenKeys(data, LIMITS.values);
  if (forbidden.length > 0) return refuse(forbidden, lineOf);
  const read = readPack(data);
  if (!read.ok) return wrong(read.problems);
  const pack = read.value;
  const long = tooLong(pack);
  if (long.length > 0) return wrong(long);
  const problems = beside(pack);
  return problems.length > 0 ? wrong(problems) : { ok: true, pack, data };
}

/** How many worked examples prove a pack: those of its provisions, and whole plans. */
export function examplesIn({ provisions, examples: plans = [] }: Pack): number {
  return provisions.reduce((sum, { examples }) => sum + examples.length, plans.length);
}

type LineOf = (path: string) => number | null;

function refuse(problems: readonly Problem[], lineOf: LineOf): CheckedPaper {
  const located = problems.map((one) => ({ ...one, line: lineOf(one.path) }));
  return { ok: false, problems: located };
}

function tooLong({ provisions }: Pack): Problem[] {
  if (provisions.length <= MOST_PROVISIONS) return [];
  const values = { most: String(MOST_PROVISIONS) };
  return [{ path: 'provisions', code: 'too-many-entries', values }];
}
