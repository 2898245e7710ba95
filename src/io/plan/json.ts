// Bytes to JSON: says in which line a text breaks off, and refuses keys that would reach into the language itself.
import { atMost } from '../../core/plan/file/issues.ts';
import { pathText, type Problem, type Read } from '../../core/plan/problem.ts';
import { brokenAt } from './json-break.ts';
import { repeatedKeys } from './json-keys.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const MOST_ENTRIES = 20_000;

/** How much of a file is read before it is refused. */
interface JsonLimits {
  readonly bytes: number;
  readonly values: number;
}

const ONE_PLAN: JsonLimits = { bytes: 32 * 1024 * 1024, values: 1_500_000 };

/** Reads UTF-8 bytes (with or without mark) as JSON. */
export function readJson(bytes: Uint8Array, limits: JsonLimits = ONE_PLAN): Read<unknown> {
  if (bytes.length > limits.bytes)
    return refuse('file-too-large', { most: String(limits.bytes / 1024 / 1024) });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8');
  }
  if (text.trim() === '') return refuse('empty-file');
  try {
    const value: unknown = JSON.parse(text);
    const problems = forbiddenKeys(value, limits.values);
    if (problems.length === 0) problems.push(...repeatedKeys(text, REPEATED));
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
  } catch {
    return refuse('not-json', whereBroken(text));
  }
}

function refuse(code: string, values: Record<string, string> = {}): Read<never> {
  return { ok: false, problems: [{ path: '', code, values }] };
}

/** Line and column of the first sign that cannot stand where it stands. */
function whereBroken(text: string): Record<string, string> {
  const position = brokenAt(text);
  const before = text.slice(0, position).split('\n');
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1) };
}

/** Keys that reach into the language, and sizes that no plan has: found before any schema looks. */
export function forbiddenKeys(root: unknown, mostValues: number): Problem[] {
  const problems: Problem[] = [];
  const open: { value: object; path: readonly PropertyKey[] }[] = [];
  const look = (value: unknown, path: readonly PropertyKey[]) => {
    if (typeof value === 'object' && value !== null) open.push({ value, path });
  };
  look(root, []);
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (path.length > DEEPEST) return [at(path.slice(0, 5), 'too-deep')];
    const keys = Array.isArray(value) ? null : Object.keys(value);
    const size = keys?.length ?? (value as unknown[]).length;
    values += size;
    if (size > MOST_ENTRIES || values > mostValues)
      return [at(path, 'too-many-entries', { most: String(MOST_ENTRIES) })];
    if (keys === null)
      (value as unknown[]).forEach((inner, index) => look(inner, [...path, index]));
    else
      for (const key of keys) {
        if (FORBIDDEN.has(key)) problems.push(at([...path, key], 'unknown-key', { key }));
        else look((value as Record<string, unknown>)[key], [...path, key]);
      }
    if (problems.length > 0 && values > MOST_ENTRIES) break;
  }
  return atMost(problems);
}

const DEEPEST = 40;
const REPEATED = { deepest: DEEPEST + 2, mostEntries: MOST_ENTRIES, mostProblems: 100 };

function at(
  path: readonly PropertyKey[],
  code: string,
  values: Record<string, string> = {},
): Problem {
  return { path: pathText(path), code, values };
}
