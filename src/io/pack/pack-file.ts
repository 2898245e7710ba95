// A pack: YAML text or data to a checked pack, or located problems.
import { locate } from '../../core/plan/file/issues.ts';
import { pathText, type Problem, type Read } from '../../core/plan/problem.ts';
import { stepsOf } from './steps.ts';
import {
  PackSchema,
  VocabularySchema,
  type Pack,
  type Vocabulary,
} from '../../core/rulebook/pack.ts';

export function readPack(value: unknown, prefix: readonly PropertyKey[] = []): Read<Pack> {
  const read = PackSchema.safeParse(value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: locate(read.error).map((one) => under(prefix, absent(one, value))) };
}

/** What a reader of the file is told of a key that is not there: that it is missing, and what it may be. */
function absent(problem: Problem, value: unknown): Problem {
  if (!OF_NOTHING.has(problem.code) || isThere(value, stepsOf(problem.path))) return problem;
  const { allowed } = problem.values;
  return {
    ...problem,
    code: 'missing',
    values: allowed === undefined ? {} : { allowed, expected: 'choice' },
  };
}

const OF_NOTHING = new Set(['wrong-type', 'not-one-of', 'not-words', 'not-a-range', 'bad-date']);

function isThere(value: unknown, [step, ...rest]: readonly (string | number)[]): boolean {
  if (step === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return isThere(value[step as keyof typeof value], rest);
}

function under(prefix: readonly PropertyKey[], problem: Problem): Problem {
  if (prefix.length === 0) return problem;
  const dot = problem.path === '' || problem.path.startsWith('[') ? '' : '.';
  return { ...problem, path: `${pathText(prefix)}${dot}${problem.path}` };
}

export function readVocabulary(value: unknown): Read<Vocabulary> {
  const read = VocabularySchema.safeParse(value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: locate(read.error) };
}
