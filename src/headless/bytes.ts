// Files as the user names them, and what is said of one that cannot be used.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/plan/problem.ts';
import { problemSentence, type Language } from '../i18n/problems.ts';

/** What a run has to say: results, one a line, and complaints. A complaint about one file keeps all answers back. */
export interface Run {
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** @param file as the user named it, seen from where the user stands */
export function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file));
  } catch {
    return null;
  }
}

export const CANNOT_OPEN: Problem = { path: '', code: 'cannot-open', values: {} };

const LINE: Readonly<Record<Language, (line: number) => string>> = {
  zh: (line) => `（第${line}行）`,
  en: (line) => ` (line ${line})`,
};

/**
 * One line of its own, whatever a file's keys and names hold.
 * @param line where it stands in the text, when that is known
 */
export function complaint(
  file: string,
  problem: Problem,
  language: Language,
  line: number | null = null,
): string {
  const sentence = problemSentence(problem, language);
  const where = line === null ? '' : LINE[language](line);
  return `${file}: ${problem.path}: ${problem.code}: ${sentence}${where}`.replace(
    UNPRINTABLE,
    escaped,
  );
}

/** Control characters, line breaks of every kind and marks that turn the direction of text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
