// A file of communities judged row by row as it is read: what is found goes to a file, one summary to the terminal.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/plan/problem.ts';
import type { BatchSink } from '../core/batch/batch.ts';
import { summing } from '../core/batch/summary/summary.ts';
import { widerAsked } from '../core/batch/wider-asked.ts';
import type { Language } from '../i18n/problems.ts';
import { batchReader } from '../io/batch/batch-reader.ts';
import { csvBytes } from '../io/batch/csv-bytes.ts';
import { OUTCOME_HEADER, writingLines } from '../io/batch/outcome-csv.ts';
import { summaryJson } from '../io/batch/summary-json.ts';
import { utf8Pieces } from '../io/batch/utf8-pieces.ts';
import { builtinRules } from '../state/rules/builtin.ts';
import { CANNOT_OPEN, complaint } from './bytes.ts';
import type { BatchOrder } from './batch-order.ts';

const PIECE = 1 << 20;

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
  const files = openBoth(from, to);
  if (typeof files === 'string') {
    complain(files, null, CANNOT_OPEN);
    return 2;
  }
  let bad = 0;
  const sums = summing(rulebook.places);
  const reader = batchReader(
    { rulebook, settings, place: null },
    writing(files.to, sums),
    (line, problems) => {
      bad += 1;
      for (const problem of problems) complain(from, line, problem);
    },
  );
  writeSync(files.to, OUTCOME_HEADER);
  const fault = readAll(files.from, reader);
  closeSync(files.from);
  closeSync(files.to);
  if (fault !== null) complain(from, null, fault);
  const summary = sums.summary();
  const wider = widerAsked(summary.areas, rulebook, settings);
  out(JSON.stringify(summaryJson(settings, summary, wider, bad, reader.head())));
  return bad > 0 || fault !== null ? 2 : 0;
}

/** The line and, within it, the column. */
function located(line: number | null, { path }: Problem): string {
  return [line === null ? '' : String(line), path].filter((step) => step !== '').join(': ');
}

/** Both files, or the name of the one that cannot be opened. */
function openBoth(from: string, to: string): { from: number; to: number } | string {
  const here = (file: string) => resolve(process.env['INIT_CWD'] ?? '.', file);
  let input: number;
  try {
    input = openSync(here(from), 'r');
  } catch {
    return from;
  }
  try {
    return { from: input, to: openSync(here(to), 'w') };
  } catch {
    closeSync(input);
    return to;
  }
}

/** A write may take less than it is given. */
function writeAll(to: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(to, bytes, at);
}

/** Lines go out as soon as their rows are judged: nothing of them is kept. */
function writing(to: number, sums: BatchSink): BatchSink {
  const lines = writingLines((bytes) => writeAll(to, bytes));
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
function readAll(from: number, reader: ReturnType<typeof batchReader>): Problem | null {
  const buffer = new Uint8Array(PIECE);
  const rows = csvBytes(reader.take);
  const text = utf8Pieces();
  for (let size = readSync(from, buffer); size > 0; size = readSync(from, buffer))
    rows.push(text.push(buffer.subarray(0, size)));
  rows.push(text.end());
  rows.end();
  return reader.finish() ? null : { path: '', code: 'no-known-column', values: {} };
}
