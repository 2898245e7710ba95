// A batch from rows of cells: the header is found among the first rows, the others go into the batch one by one.
import {
  createBatch,
  openRows,
  type Batch,
  type BatchSink,
  type Rows,
} from '../../core/batch/batch.ts';
import type { BatchSettings } from '../../core/columns/batch-plan.ts';
import type { Problem } from '../../core/plan/problem.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { batchHead, figuresIn, type BatchHead } from './batch-columns.ts';
import { rowFiller, type RowFiller } from './row-filler.ts';
import { cellsOf, decodeUtf8, spansOf, type Spans, type TakeRow } from './spans.ts';

/** What judges a file. */
interface FileGround {
  readonly rulebook: Rulebook;
  readonly settings: BatchSettings;
  /** Where rows lie that do not say; null where each must. */
  readonly place: string | null;
}

/** Where rows that cannot be read go. */
type Refused = (line: number, problems: readonly Problem[]) => void;

interface BatchReader {
  readonly take: TakeRow;
  /** The rest of the rows, and the streets. @returns false of a file in which no column is known */
  readonly finish: () => boolean;
  readonly head: () => BatchHead | null;
}

/** As many rows as a header may stand below a title, and more. */
export const LOOKED_AT = 20;

interface Started {
  readonly head: BatchHead;
  readonly fill: RowFiller;
  /** What comes after the last row. */
  readonly finish: () => void;
}

export function batchReader(ground: FileGround, sink: BatchSink, refused: Refused): BatchReader {
  return reading((rows) => {
    const head = batchHead(rows, ground.rulebook, ground.settings.asOf);
    const batch: Batch = createBatch(openFile(head, ground), sink);
    return { head, fill: rowFiller(head, ground.rulebook, ground.place, batch), ...batch };
  }, refused);
}

/** Hears of each row that is taken, and judges none. */
export function rowsReader(ground: FileGround, taken: (rows: Rows) => void): BatchReader {
  return reading(
    (first) => {
      const head = batchHead(first, ground.rulebook, ground.settings.asOf);
      const rows = openFile(head, ground);
      const take: Rows['take'] = (line, street) => {
        const against = rows.take(line, street);
        if (against === null) taken(rows);
        rows.block.count = 0;
        return against;
      };
      const fill = rowFiller(head, ground.rulebook, ground.place, { ...rows, take });
      return { head, fill, finish: () => undefined };
    },
    () => undefined,
  );
}

function openFile(head: BatchHead, { rulebook, settings }: FileGround): Rows {
  return openRows(rulebook, settings, figuresIn(head), decodeUtf8);
}

/** Kept until the header is found. */
interface FirstRow {
  readonly row: Pick<Spans, 'line' | 'mayBeBroken' | 'marks'>;
  readonly cells: readonly string[];
}

/** Waits for the header, then fills row by row. */
function reading(
  begin: (first: readonly (readonly string[])[]) => Started,
  refused: Refused,
): BatchReader {
  let started: Started | null = null;
  let first: FirstRow[] = [];
  const add = ({ fill }: Started, row: Spans) => {
    const problems = fill(row);
    if (problems.length > 0) refused(row.line, problems);
  };
  const start = () => {
    const looked = first;
    first = [];
    const opened = begin(looked.map(({ cells }) => cells));
    if (opened.head.columns.every(({ meaning }) => meaning === null)) return;
    started = opened;
    for (const { cells, row } of looked.slice(opened.head.headerRow + 1))
      add(opened, spansOf(cells, row.line, row));
  };
  return {
    take: (row) => {
      if (started !== null) {
        add(started, row);
        return;
      }
      const { line, mayBeBroken, marks } = row;
      first.push({ cells: cellsOf(row), row: { line, mayBeBroken, marks } });
      if (first.length >= LOOKED_AT) start();
    },
    finish: () => {
      if (started === null) start();
      started?.finish();
      return started !== null;
    },
    head: () => started?.head ?? null,
  };
}
