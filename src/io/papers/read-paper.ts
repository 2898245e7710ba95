// A file that may hold a pack, in YAML or JSON: its data and the line of each part, or what is wrong with the text.
import type { Read } from '../../core/plan/problem.ts';
import { readPackText, type PackSource } from '../pack/yaml.ts';
import { readJson } from '../plan/json.ts';

/** Many times what the longest paper takes; a longer file is refused before it is looked into. */
const MOST_BYTES = 1024 * 1024;
export const LIMITS = { bytes: MOST_BYTES, values: 200_000 };

const refuse = (code: string, values: Readonly<Record<string, string>> = {}): Read<never> => ({
  ok: false,
  problems: [{ path: '', code, values }],
});

/** What begins with a brace is JSON, and is told so where it breaks. */
export function readPaper(bytes: Uint8Array): Read<PackSource> {
  if (bytes.length > MOST_BYTES)
    return refuse('file-too-large', { most: String(MOST_BYTES / 1024 / 1024) });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8');
  }
  if (text.trim() === '') return refuse('empty-file');
  return text.trimStart().startsWith('{') ? fromJson(bytes, text) : readPackText(text);
}

/** Data as JSON has it, lines as YAML, which reads JSON too, finds them. */
function fromJson(bytes: Uint8Array, text: string): Read<PackSource> {
  const json = readJson(bytes, LIMITS);
  if (!json.ok) return json;
  const lines = readPackText(text);
  const unknown = { lineOf: () => null };
  return { ok: true, value: { ...(lines.ok ? lines.value : unknown), value: json.value } };
}
