// A few thousand communities as columns: filled row by row as a file is read, judged together, then filled anew.
import type { Layout } from './layout.ts';
import { rowTexts, type Decode, type RowTexts } from './row-texts.ts';

/** The number of no street: of a row that names none. */
export const NO_STREET = -1;

/** Columns are longer than `count`, which alone says how many rows there are. */
export interface Block {
  count: number;
  /** By the layout's figures: whole numbers, MISSING, or BEYOND where a figure has too many digits for one. */
  readonly columns: readonly Float64Array[];
  /** Figures that are beyond, as they are written, by `beyondKey`. */
  readonly beyond: Map<number, string>;
  /** Lines of the file. */
  readonly lines: Int32Array;
  /** Numbers of places, and of streets in the order in which they were first named; NO_STREET where a row names none. */
  readonly places: Int32Array;
  readonly streets: Int32Array;
  /** Numbers of the sorts of communities. */
  readonly sorts: Int32Array;
  /** Codes of `memberKindAt`. */
  readonly kinds: Uint8Array;
  readonly texts: RowTexts;
}

export function createBlock({ figures }: Layout, rows: number, decode: Decode): Block {
  return {
    count: 0,
    columns: figures.map(() => new Float64Array(rows)),
    beyond: new Map(),
    lines: new Int32Array(rows),
    places: new Int32Array(rows),
    streets: new Int32Array(rows),
    sorts: new Int32Array(rows),
    kinds: new Uint8Array(rows),
    texts: rowTexts(rows, decode),
  };
}

export function emptyBlock(block: Block): void {
  block.count = 0;
  block.texts.size = 0;
  block.beyond.clear();
}

export function beyondKey({ columns }: Block, at: number, position: number): number {
  return at * columns.length + position;
}
