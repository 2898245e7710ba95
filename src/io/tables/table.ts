// A table as it was read from any file: text by row and column, what kind of cell was no plain text, and remarks.

/** Why a cell's text is no ordinary text or figure. */
export type CellMark =
  | 'a-date'
  | 'formula-error'
  | 'no-result'
  | 'percent'
  /** One cell that stands for several rows. */
  | 'merged'
  /** One cell that stands for several columns. */
  | 'merged-across'
  /** A raised mark of a footnote, which is left out of the text. */
  | 'footnote'
  /** A nought that its number format does not show. */
  | 'zero-hidden'
  /** A nought that its number format shows as a dash or a word. */
  | 'zero-as-dash'
  /** Shown in ten thousands, or otherwise divided, by its number format: the text is what is shown. */
  | 'shown-in-wan'
  | 'shown-divided'
  /** Stated in several lines of a table with one figure a line; the text is all of them. */
  | 'stated-twice'
  /** Stated of several facilities, a line each; the text is all of them. */
  | 'in-lines'
  /** In a column of several figures a cell, one that does not state as many. */
  | 'not-several';

export type NoteCode =
  | 'formulas'
  | 'hidden'
  | 'merged'
  | 'totals'
  | 'statistics'
  | 'parts'
  | 'external'
  | 'macros'
  | 'encoding'
  | 'carried'
  | 'repeated'
  | 'truncated'
  | 'headings'
  | 'examples'
  | 'remarks'
  | 'dashes'
  | 'zero-dashes'
  | 'rounded'
  | 'hidden-sheets'
  | 'street-sums'
  | 'sums'
  | 'settlement-headings'
  | 'footnotes'
  | 'turned'
  | 'turned-back'
  | 'beside'
  | 'other-table'
  | 'below-unread'
  | 'taken-apart'
  | 'joined-below'
  | 'halves-below'
  | 'several-unread'
  | 'hidden-rows'
  | 'unshown'
  | 'lines-gathered'
  | 'lines-unread'
  | 'lines-many'
  | 'lines-apart';

/** A row and a column, counted from nought. */
export type Place = readonly [row: number, column: number];

export interface Note {
  readonly code: NoteCode;
  readonly values: Readonly<Record<string, string>>;
}

export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** By `row,column`, counted from nought. */
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly notes: readonly Note[];
  /** Rows that the file itself says are totals, counted from nought. */
  readonly totals?: ReadonlySet<number>;
  /** Rows that the file does not show, counted from nought: hidden by hand, or by a filter. */
  readonly hidden?: ReadonlySet<number>;
  /** Where a cell stood in the file, for a table that was turned or gathered. */
  readonly origin?: (row: number, column: number) => Place;
}

export type RefusalCode =
  | 'too-large'
  | 'zip-bomb'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'password'
  | 'old-xls'
  | 'other-format'
  | 'a-document'
  | 'a-picture'
  | 'a-web-page'
  | 'not-a-table'
  | 'broken'
  | 'empty';

/** Why a file was not read; thrown by the readers and turned into an answer where a file comes in. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 400;
export const MOST_CELLS = 4_000_000;
export const MOST_FILE_MB = 60;
export const MOST_UNPACKED_MB = 300;

const WORKBOOKS = ['504b0304', '504b0506', 'd0cf11e0'];

/** True of a zipped workbook and of an old binary one, by the first bytes of the file. */
export function isWorkbook(start: Uint8Array): boolean {
  const hex = [...start.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0'));
  return WORKBOOKS.includes(hex.join(''));
}

/** The letters that a spreadsheet gives a column, counted from nought. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}
