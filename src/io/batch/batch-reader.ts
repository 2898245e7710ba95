// A batch from rows of cells: the header is found among the first rows, the others go into the batch one by one.
import { createBatch, type Batch, type BatchSink } from '../../core/batch/batch.ts';
import type { BatchSettings } from '../../core/columns/batch-plan.ts';
import type { Problem } from '../../core/plan/problem.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { batchHead, figuresIn, type BatchHead } from './batch-columns.ts';
import { rowReader, type RowReader } from './batch-row.ts';
import { decodeUtf8, fillRow } from './fill-row.ts';
import type { CsvRow } from './csv-rows.ts';

/** What judges a file. */
interface BatchGround {
  readonly rulebook: Rulebook;
  readonly settings: BatchSettings;
  /** Where rows lie that do not say; null where each must. */
  readonly place: string | null;
}

/** Where rows that cannot be read go. */
type Refused = (line: number, problems: readonly Problem[]) => void;

interface BatchReader {
  readonly take: (rows: readonly CsvRow[]) => void;
  /** The rest of the rows, and the streets. @returns false of a file in which no column is known */
  readonly finish: () => boolean;
  readonly head: () => BatchHead | null;
}

/** As many rows as a header may stand below a title, and more. */
const LOOKED_AT = 20;

export function batchReader(ground: BatchGround, sink: BatchSink, refused: Refused): BatchReader {
  let started: Started | null = null;
  let first: CsvRow[] = [];
  const start = () => {
    const looked = first;
    first = [];
    started = begin(ground, sink, looked);
    if (started !== null) add(started, looked.slice(started.head.headerRow + 1), refused);
  };
  return {
    take: (rows) => {
      if (started !== null) {
        add(started, rows, refused);
        return;
      }
      first.push(...rows);
      if (first.length >= LOOKED_AT) start();
    },
    finish: () => {
      if (started === null) start();
      started?.batch.finish();
      return started !== null;
    },
    head: () => started?.head ?? null,
  };
}

interface Started {
  readonly head: BatchHead;
  readonly read: RowReader;
  readonly batch: Batch;
}

function begin(
  { rulebook, settings, place }: BatchGround,
  sink: BatchSink,
  rows: readonly CsvRow[],
): Started | null {
  const head = batchHead(
    rows.map(({ cells }) => cells),
    rulebook,
    settings.asOf,
  );
  if (head.columns.every(({ meaning }) => meaning === null)) return null;
  const batch = createBatch(rulebook, settings, figuresIn(head), sink, decodeUtf8);
  return { head, read: rowReader(head, rulebook, place), batch };
}

function add({ read, batch }: Started, rows: readonly CsvRow[], refused: Refused): void {
  for (const { cells, line } of rows) {
    const row = read(cells, line);
    if (!row.ok) {
      refused(line, row.problems);
      continue;
    }
    const against = fillRow(batch, row.value, line);
    if (against !== null)
      refused(line, [
        { path: against, code: 'street-differs', values: { street: row.value.street } },
      ]);
  }
}
