// The run without a screen: plan files in, one JSON object a line out, exactly as the format of section 7.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from './core/assessment/assess.ts';
import { builtinRules } from './state/rules/builtin.ts';
import { readPlanFile } from './io/plan/plan-file.ts';
import { assessmentJson } from './sheets/assessment-json.ts';
import { problemSentence, type Language } from './i18n/problems.ts';
import type { Problem } from './core/plan/problem.ts';

interface Run {
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** @param file as the user named it, seen from where the user stands */
function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file));
  } catch {
    return null;
  }
}

/** Computes every file, or says what is wrong with each; a complaint about one keeps all answers back. */
export function run(files: readonly string[], all: boolean, language: Language): Run {
  const { withOwnPacks } = builtinRules();
  const lines: string[] = [];
  const complaints: string[] = [];
  const complain = (file: string, problems: readonly Problem[]) => {
    for (const problem of problems) complaints.push(complaint(file, problem, language));
  };
  for (const file of files) {
    const bytes = readBytes(file);
    if (bytes === null) {
      complain(file, [{ path: '', code: 'cannot-open', values: {} }]);
      continue;
    }
    const read = readPlanFile(bytes, withOwnPacks);
    if (!read.ok) complain(file, read.problems);
    else
      lines.push(JSON.stringify(assessmentJson(assess(read.value.plan, read.value.rulebook), all)));
  }
  return { lines, complaints };
}

/** One line of its own, whatever a file's keys and names hold. */
function complaint(file: string, problem: Problem, language: Language): string {
  const sentence = problemSentence(problem, language);
  return `${file}: ${problem.path}: ${problem.code}: ${sentence}`.replace(UNPRINTABLE, escaped);
}

/** Control characters, line breaks of every kind and marks that turn the direction of text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const USAGE: Record<Language, string> = {
  zh: '用法：npm run --silent assess -- 规划文件.json [更多.json ...] [--all] [--lang=zh|en]',
  en: 'usage: npm run --silent assess -- plan.json [more.json ...] [--all] [--lang=zh|en]',
};

const LANGUAGE = /^--lang=(zh|en)$/;

/** @returns the exit code: 0 when every plan was computed, 2 when one could not be read */
export function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): number {
  const named = args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  const spoken = named ?? environment['LC_ALL'] ?? environment['LANG'] ?? '';
  const language: Language = spoken.startsWith('zh') ? 'zh' : 'en';
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.some(
    (arg) => arg.startsWith('--') && arg !== '--all' && !LANGUAGE.test(arg),
  );
  if (files.length === 0 || unknown) {
    process.stderr.write(`${USAGE[language]}\n`);
    return 2;
  }
  const { lines, complaints } = run(files, args.includes('--all'), language);
  if (complaints.length > 0) {
    process.stderr.write(`${complaints.join('\n')}\n`);
    return 2;
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
