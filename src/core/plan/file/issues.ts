// From what a schema refuses to located problems with stable codes.
import type { z } from 'zod/mini';
import { pathText, type Problem } from '../problem.ts';

type Issue = z.core.$ZodIssue;

const text = (value: unknown): string => String(value).slice(0, 60);

function problemOf(issue: Issue, at: readonly PropertyKey[]): Problem[] {
  const path = pathText(at);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...at, key]),
        code: 'unknown-key',
        values: { key: text(key) },
      }));
    case 'invalid_type':
      return [ofWrongType(issue, path)];
    case 'invalid_value':
      return [{ path, code: 'not-one-of', values: { allowed: issue.values.map(text).join(', ') } }];
    case 'invalid_union':
      return ofUnion(issue.errors, at);
    case 'too_big':
      return [{ path, code: 'too-large', values: { most: text(issue.maximum) } }];
    case 'too_small':
      return [
        {
          path,
          code: ownCode(issue.message) ?? (issue.origin === 'array' ? 'too-few' : 'too-small'),
          values: { least: text(issue.minimum) },
        },
      ];
    case 'custom':
      return [{ path, code: issue.message, values: valuesOf(issue.params) }];
    default:
      return [{ path, code: issue.message, values: {} }];
  }
}

function ofWrongType({ message, expected }: z.core.$ZodIssueInvalidType, path: string): Problem {
  if (message === 'missing') return { path, code: 'missing', values: {} };
  const own = expected === 'object' ? ownCode(message) : null;
  return { path, code: own ?? 'wrong-type', values: { expected } };
}

/** Of several ways none is taken: all types that would do, or what is wrong with the way that led furthest. */
function ofUnion(ways: readonly Issue[][], at: readonly PropertyKey[]): Problem[] {
  const types = ways.map(typeOf);
  const furthest = [...ways].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  if (types.includes(null)) return problemsOf(furthest, at);
  return [{ path: pathText(at), code: 'wrong-type', values: { expected: types.join('|') } }];
}

/** A schema's own code, where its author gave one instead of a sentence. */
function ownCode(message: string): string | null {
  return /^[a-z]+(-[a-z]+)+$/.test(message) ? message : null;
}

/** The type that one way of several asks for, where the value is of another altogether. */
function typeOf([issue]: readonly Issue[]): string | null {
  return issue?.code === 'invalid_type' && issue.path.length === 0 ? issue.expected : null;
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function valuesOf(params: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, text(value)]));
}

function problemsOf(issues: readonly Issue[], prefix: readonly PropertyKey[]): Problem[] {
  return issues.flatMap((issue) => problemOf(issue, [...prefix, ...issue.path]));
}

/** The problems behind a schema's refusal, in the order of the file. */
export function locate(error: z.core.$ZodError, prefix: readonly PropertyKey[] = []): Problem[] {
  return atMost(problemsOf(error.issues.slice(0, MOST_PROBLEMS + 1), prefix));
}

const MOST_PROBLEMS = 100;

/** The first hundred problems, and that there are more. */
export function atMost(problems: readonly Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return [...problems];
  return [...problems.slice(0, MOST_PROBLEMS), { path: '', code: 'and-more', values: {} }];
}
