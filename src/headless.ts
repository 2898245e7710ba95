// The run without a screen: plan files in, one JSON object a line out, exactly as the format of section 7; and packs checked.
import { assess } from './core/assessment/assess.ts';
import type { Problem } from './core/plan/problem.ts';
import { CANNOT_OPEN, complaint, readBytes, type Run } from './headless/bytes.ts';
import { checkFiles } from './headless/check.ts';
import type { Language } from './i18n/problems.ts';
import { readPlanFile } from './io/plan/plan-file.ts';
import { assessmentJson } from './sheets/assessment-json.ts';
import { builtinRules } from './state/rules/builtin.ts';

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
      complain(file, [CANNOT_OPEN]);
      continue;
    }
    const read = readPlanFile(bytes, withOwnPacks);
    if (!read.ok) complain(file, read.problems);
    else
      lines.push(JSON.stringify(assessmentJson(assess(read.value.plan, read.value.rulebook), all)));
  }
  return { lines, complaints };
}

const USAGE: Record<Language, string> = {
  zh: `用法：npm run --silent assess -- 规划文件.json [更多.json ...] [--all] [--lang=zh|en]
      npm run --silent assess -- --check 规则文件.yaml [更多.yaml ...] [--lang=zh|en]`,
  en: `usage: npm run --silent assess -- plan.json [more.json ...] [--all] [--lang=zh|en]
       npm run --silent assess -- --check pack.yaml [more.yaml ...] [--lang=zh|en]`,
};

const LANGUAGE = /^--lang=(zh|en)$/;

/** @returns the exit code: 0 when every file was answered, 2 when one could not be read or does not hold */
export function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): number {
  const named = args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  const spoken = named ?? environment['LC_ALL'] ?? environment['LANG'] ?? '';
  const language: Language = spoken.startsWith('zh') ? 'zh' : 'en';
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [asked, second] = args.filter((arg) => arg.startsWith('--') && !LANGUAGE.test(arg));
  const isKnown = [undefined, '--all', '--check'].includes(asked) && second === undefined;
  if (files.length === 0 || !isKnown) {
    process.stderr.write(`${USAGE[language]}\n`);
    return 2;
  }
  const { lines, complaints } =
    asked === '--check' ? checkFiles(files, language) : run(files, asked === '--all', language);
  if (complaints.length > 0) {
    process.stderr.write(`${complaints.join('\n')}\n`);
    return 2;
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
