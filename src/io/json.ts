// Bytes to JSON: says in which line a text breaks off, and refuses keys that would reach into the language itself.
import { pathText, type Problem, type Read } from '../core/plan/problem.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads UTF-8 bytes (with or without mark) as JSON. */
export function readJson(bytes: Uint8Array): Read<unknown> {
  if (bytes.length > MOST_BYTES) return refuse('file-too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8');
  }
  if (text.trim() === '') return refuse('empty-file');
  try {
    const value: unknown = JSON.parse(text);
    const problems = forbiddenKeys(value);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
  } catch (error) {
    return refuse('not-json', whereBroken(text, error));
  }
}

function refuse(code: string, values: Record<string, string> = {}): Read<never> {
  return { ok: false, problems: [{ path: '', code, values }] };
}

/** Line and column, from the position that the parser names, else the end of the text. */
function whereBroken(text: string, error: unknown): Record<string, string> {
  const named = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  const position = named?.[1] === undefined ? text.length : Number(named[1]);
  const before = text.slice(0, position).split('\n');
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1) };
}

function forbiddenKeys(root: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: { value: unknown; path: PropertyKey[] }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > 40)
      return [...problems, { path: pathText(path.slice(0, 5)), code: 'too-deep', values: {} }];
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (FORBIDDEN.has(key))
        problems.push({ path: pathText(at), code: 'unknown-key', values: { key } });
      else open.push({ value: inner, path: at });
    }
  }
  return problems;
}
