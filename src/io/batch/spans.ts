// A row of a table as stretches of bytes: its cells are looked at where they lie, and become text only on demand.
import type { FigureMark } from '../tables/figure-marks.ts';

/** One row, used again for the next: what is needed later is copied. */
export interface Spans {
  bytes: Uint8Array;
  /** Where each cell begins and ends in `bytes`. */
  from: Int32Array;
  to: Int32Array;
  count: number;
  /** The line it begins on, from 1. */
  line: number;
  /** True where cells may hold U+FFFD in place of bytes that are no text. */
  mayBeBroken: boolean;
  /** Why cells are no ordinary figures, by the number of the cell: of a workbook alone. */
  marks?: ReadonlyMap<number, FigureMark> | undefined;
}

/** What is done with each row. */
export type TakeRow = (row: Spans) => void;

const CELLS = 64;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export function emptySpans(): Spans {
  const [from, to] = [new Int32Array(CELLS), new Int32Array(CELLS)];
  return { bytes: new Uint8Array(0), from, to, count: 0, line: 1, mayBeBroken: false };
}

export function addSpan(row: Spans, from: number, to: number): void {
  if (row.count === row.from.length) {
    row.from = doubled(row.from);
    row.to = doubled(row.to);
  }
  row.from[row.count] = from;
  row.to[row.count] = to;
  row.count += 1;
}

function doubled(column: Int32Array): Int32Array {
  const wider = new Int32Array(2 * column.length);
  wider.set(column);
  return wider;
}

export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The text of a cell; '' where the row is too short. */
export function cellText({ bytes, from, to, count }: Spans, at: number): string {
  return at < 0 || at >= count ? '' : decodeUtf8(bytes.subarray(from[at], to[at]));
}

export function cellsOf(row: Spans): string[] {
  return Array.from({ length: row.count }, (_, at) => cellText(row, at));
}

/** Cells that are known as texts, as from a workbook. */
export function spansOf(
  cells: readonly string[],
  line: number,
  { mayBeBroken = false, marks }: Partial<Pick<Spans, 'mayBeBroken' | 'marks'>> = {},
): Spans {
  const row: Spans = { ...emptySpans(), mayBeBroken, marks };
  row.bytes = encoder.encode(cells.join(''));
  row.line = line;
  let from = 0;
  for (const cell of cells) {
    const to = from + encoder.encode(cell).length;
    addSpan(row, from, to);
    from = to;
  }
  return row;
}
