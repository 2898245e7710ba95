// A file of communities judged row by row as it is read: what is found goes to a file, one summary to the terminal.
import type { Problem } from '../core/plan/problem.ts';
import type { BatchSink } from '../core/batch/batch.ts';
import { summing } from '../core/batch/summary/summary.ts';
import { widerAsked } from '../core/batch/wider-asked.ts';
import type { Language } from '../i18n/problems.ts';
import { batchReader } from '../io/batch/batch-reader.ts';
import { csvBytes } from '../io/batch/csv-bytes.ts';
import { OUTCOME_HEADER, writingLines } from '../io/batch/outcome-csv.ts';
import { summaryJson } from '../io/batch/summary-json.ts';
import { isWorkbook } from '../io/tables/table.ts';
import { utf8Pieces } from '../io/batch/utf8-pieces.ts';
import { builtinRules } from '../state/rules/builtin.ts';
import { FileFault, openBoth, type BatchFiles } from './batch-files.ts';
import { complaint } from './bytes.ts';
import type { BatchOrder } from './batch-order.ts';

/** Where a run says what: complaints on one stream, its summary on the other. */
interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** @returns the exit code: 0, or 2 where something could not be read; every other row is answered all the same */
export function runBatch(
  { from, to, ...settings }: BatchOrder,
  language: Language,
  { out, err }: Streams,
): number {
  const { rulebook } = builtinRules();
  const complain = (file: string, line: number | null, problem: Problem) =>
    err(complaint(file, { ...problem, path: located(line, problem) }, language));
  const unknown = settings.packs.filter(
    (id) => !rulebook.packs.some((one) => one.document.id === id),
  );
  for (const id of unknown)
    complain('--packs', null, { path: '', code: 'unknown-pack', values: { id } });
  if (unknown.length > 0) return 2;
  let bad = 0;
  const sums = summing(rulebook.places);
  const refuse = (line: number, problems: readonly Problem[]) => {
    bad += 1;
    for (const problem of problems) complain(from, line, problem);
  };
  try {
    const files = openBoth(from, to);
    const asked = { rulebook, settings, place: null };
    const reader = batchReader(asked, writing(files, sums), refuse);
    files.write(OUTCOME_HEADER);
    const fault = readAll(files, reader);
    files.close();
    if (fault !== null) complain(from, null, fault);
    const summary = sums.summary();
    const wider = widerAsked(summary.areas, rulebook, settings);
    out(JSON.stringify(summaryJson(settings, summary, wider, bad, reader.head())));
    return bad > 0 || fault !== null ? 2 : 0;
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    complain(fault.file, null, fault.problem);
    return 2;
  }
}

/** The line and, within it, the column. */
function located(line: number | null, { path }: Problem): string {
  return [line === null ? '' : String(line), path].filter((step) => step !== '').join(': ');
}

/** Lines go out as soon as their rows are judged: nothing of them is kept. */
function writing(files: BatchFiles, sums: BatchSink): BatchSink {
  const lines = writingLines(files.write);
  return {
    communities: (...found) => {
      lines.communities(...found);
      sums.communities(...found);
    },
    streets: (...found) => {
      lines.streets(...found);
      sums.streets(...found);
    },
  };
}

/** @returns what is wrong with the file as a whole */
function readAll(files: BatchFiles, reader: ReturnType<typeof batchReader>): Problem | null {
  const rows = csvBytes(reader.take);
  const text = utf8Pieces();
  let start: Uint8Array | null = null;
  files.readAll((bytes) => {
    start ??= bytes.slice(0, 4);
    rows.push(text.push(bytes));
  });
  rows.push(text.end());
  rows.end();
  if (reader.finish()) return null;
  const code = start !== null && isWorkbook(start) ? 'a-workbook' : 'no-known-column';
  return { path: '', code, values: {} };
}
