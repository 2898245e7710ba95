// The run without a screen: plan files in, one JSON object a line out, exactly as the format of section 7; and packs checked.
import { assess } from './core/assessment/assess.ts';
import type { Problem } from './core/plan/problem.ts';
import { batchOrder } from './headless/batch-order.ts';
import { runBatch } from './headless/batch.ts';
import { CANNOT_OPEN, complaint, readBytes, type Run } from './headless/bytes.ts';
import { checkFiles } from './headless/check.ts';
import { sqlRun } from './headless/sql.ts';
import { tracedJson } from './headless/trace.ts';
import type { Language } from './i18n/problems.ts';
import { readPlanFile } from './io/plan/plan-file.ts';
import { assessmentJson } from './sheets/assessment-json.ts';
import { builtinRules } from './state/rules/builtin.ts';

/**
 * Computes every file, or says what is wrong with each; a complaint about one keeps all answers back.
 * @param traced the version of this program, where each outcome comes with everything that led to it
 */
export function run(
  files: readonly string[],
  all: boolean,
  language: Language,
  traced: string | null = null,
): Run {
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
    if (!read.ok) {
      complain(file, read.problems);
      continue;
    }
    const assessment = assess(read.value.plan, read.value.rulebook);
    lines.push(
      JSON.stringify(
        traced === null ? assessmentJson(assessment, all) : tracedJson(assessment, all, traced),
      ),
    );
  }
  return { lines, complaints };
}

const USAGE: Record<Language, string> = {
  zh: `用法：npm run --silent assess -- 规划文件.json [更多.json ...] [--all] [--trace] [--lang=zh|en]
      npm run --silent assess -- --check 规则文件.yaml [更多.yaml ...] [--lang=zh|en]
      npm run --silent assess -- --batch 社区.csv 结果.csv [--as-of 年-月-日] [--horizon 年] [--packs 规则,规则] [--lang=zh|en]
      npm run --silent assess -- --sql=duckdb|postgres [--as-of 年-月-日] [--horizon 年] [--packs 规则,规则] > 规则.sql`,
  en: `usage: npm run --silent assess -- plan.json [more.json ...] [--all] [--trace] [--lang=zh|en]
       npm run --silent assess -- --check pack.yaml [more.yaml ...] [--lang=zh|en]
       npm run --silent assess -- --batch in.csv out.csv [--as-of D] [--horizon Y] [--packs a,b] [--lang=zh|en]
       npm run --silent assess -- --sql=duckdb|postgres [--as-of D] [--horizon Y] [--packs a,b] > rules.sql`,
};

const STREAMS = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
};

const LANGUAGE = /^--lang=(zh|en)$/;

/** Packs are checked by themselves; what is said of plans can be asked for together. */
function isKnown(asked: ReadonlySet<string>): boolean {
  if (asked.has('--check')) return asked.size === 1;
  return [...asked].every((one) => one === '--all' || one === '--trace');
}

/**
 * @param version of this program, as its package states it
 * @returns the exit code: 0 when every file was answered, 2 when one could not be read or does not hold
 */
export function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): number {
  const named = args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  const spoken = named ?? environment['LC_ALL'] ?? environment['LANG'] ?? '';
  const language: Language = spoken.startsWith('zh') ? 'zh' : 'en';
  const order = args.includes('--batch') ? batchOrder(args) : null;
  if (order !== null) return runBatch(order, language, STREAMS);
  const { lines, complaints } = answer(args, language, version) ?? {
    lines: [],
    complaints: [USAGE[language]],
  };
  if (complaints.length > 0) {
    process.stderr.write(`${complaints.join('\n')}\n`);
    return 2;
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** What the command line asks for, done; null where it asks for nothing that there is. */
function answer(args: readonly string[], language: Language, version: string): Run | null {
  const words = args.filter((arg) => !LANGUAGE.test(arg));
  if (words.some((arg) => /^--sql\b/.test(arg))) return sqlRun(words, language);
  const files = words.filter((arg) => !arg.startsWith('--'));
  const asked = new Set(words.filter((arg) => arg.startsWith('--')));
  if (files.length === 0 || !isKnown(asked)) return null;
  return asked.has('--check')
    ? checkFiles(files, language)
    : run(files, asked.has('--all'), language, asked.has('--trace') ? version : null);
}
