// Judges one file from its first row to its last street, telling how far it is.
import type { BatchSink } from '../../../core/batch/batch.ts';
import type { BatchSettings } from '../../../core/columns/batch-plan.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { batchReader } from '../../../io/batch/batch-reader.ts';
import { rowsOfFile } from './rows-of-file.ts';
import type { BadRow } from './views.ts';

/** How far a run is: rows read, and how much of the file from 0 to 1. What it returns is waited for. */
export type Report = (rows: number, share: number) => void | Promise<void>;

/** What a run is judged by. */
export interface BatchWish extends BatchSettings {
  /** Where rows lie that do not say; null where each must. */
  readonly place: string | null;
}

/** A file with what it is judged by. */
export interface FileGround {
  readonly file: File;
  readonly wish: BatchWish;
  readonly rulebook: Rulebook;
}

const REPORT_MS = 200;

/** @returns how many rows could not be read; null where no column was known */
export async function judgeFile(
  { file, wish, rulebook }: FileGround,
  sink: BatchSink,
  report: Report,
  refuse: (row: BadRow) => void,
): Promise<number | null> {
  const { place, ...settings } = wish;
  let [count, said] = [0, 0];
  const reader = batchReader({ rulebook, settings, place }, sink, (line, problems) => {
    count += 1;
    refuse({ line, problems });
  });
  for await (const { rows, share } of rowsOfFile(file, rulebook, reader.take)) {
    const now = performance.now();
    if (now - said < REPORT_MS) continue;
    said = now;
    await report(rows, share);
  }
  return reader.finish() ? count : null;
}
