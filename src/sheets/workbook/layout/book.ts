// A workbook before it is a file: sheets of cells that hold text, a number or a formula, and where they lie.

/** How a cell looks; what that means in a file is the writer's business. */
export const LOOKS = [
  'title',
  'head',
  'group',
  'sum',
  'text',
  'number',
  'area',
  'figure',
  'input',
  'inputArea',
  'inputFigure',
  'choice',
  'quiet',
  'note',
] as const;
export type Look = (typeof LOOKS)[number];

export interface BookCell {
  readonly value: string | number | null;
  /** Without the equals sign; `value` is then what it comes to today. */
  readonly formula?: string;
  readonly look: Look;
  /** How many columns it covers; one when left out. */
  readonly span?: number;
}

export interface Validation {
  /** Columns and rows, as in `C3:C40`. */
  readonly range: string;
  /** A list is short words, or the cells that hold longer ones. */
  readonly allow: 'whole' | 'decimal' | readonly string[] | { readonly cells: string };
  /** Other words are welcome too. */
  readonly isAdvice?: true;
}

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  /** Read once, from the top. */
  readonly rows: Iterable<readonly BookCell[]>;
  readonly widths: readonly number[];
  /** Rows and columns that stay in view; the rows are repeated on every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First and last of other rows to repeat when printed, counted from 1. */
  readonly titleRows?: readonly [number, number];
  readonly paper: 'a4-portrait' | 'a4-landscape' | 'a3-landscape';
  readonly filter?: string;
  readonly validations?: readonly Validation[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
}

export const EMPTY: BookCell = { value: null, look: 'text' };
export const say = (value: string, look: Look = 'text'): BookCell => ({ value, look });
/** What is said of a whole sheet, in as many lines as it needs. @param span the columns that the sheet shows */
export const note = (value: string, span: number): BookCell => ({ value, look: 'note', span });

/** 0 is A, 26 is AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell of another sheet; rows count from 1. */
export function cellOf(sheet: string, column: number, row: number): string {
  return `'${sheet}'!${letters(column)}${String(row)}`;
}

export function fixedCellOf(sheet: string, column: number, row: number): string {
  return `'${sheet}'!$${letters(column)}$${String(row)}`;
}

/** The fewest ranges that cover these rows of one column. */
export function rangesOf(sheet: string, column: number, rows: readonly number[]): string[] {
  const ranges: string[] = [];
  let from = rows[0];
  rows.forEach((row, index) => {
    if (from === undefined || rows[index + 1] === row + 1) return;
    const start = `'${sheet}'!${letters(column)}${String(from)}`;
    ranges.push(from === row ? start : `${start}:${letters(column)}${String(row)}`);
    from = rows[index + 1];
  });
  return ranges;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Functions take at most 255 arguments, so long lists are nested. */
export function call(name: 'SUM' | 'COUNT', ranges: readonly string[]): string {
  if (ranges.length === 0) return '0';
  if (ranges.length <= 200) return `${name}(${ranges.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < ranges.length; at += 200)
    parts.push(call(name, ranges.slice(at, at + 200)));
  return `(${parts.join('+')})`;
}
