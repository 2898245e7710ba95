// The columns that the pieces of a sort read: figures of the rows, and what other measures came to in the same rows.
import type { ExistingForm, Input } from './compiled.ts';
import type { Desk } from './desk.ts';
import { BEYOND, MISSING, SILENT, STATUS, type Found } from './found.ts';

/** Rows of one sort. Columns hold whole numbers, MISSING, or BEYOND where a figure is too large for one. */
export interface RunColumns {
  readonly rows: number;
  /** Null of what is not known in any row. */
  readonly figure: (input: Input) => Float64Array | null;
}

/** Columns by input, and requirements by measure. */
export interface Reading {
  readonly rows: number;
  readonly desk: Desk;
  /** The column of whatever is not known in any row: the very same for all. */
  readonly absent: Float64Array;
  readonly column: (input: Input, end: 'lower' | 'upper') => Float64Array;
  readonly existing: (form: ExistingForm) => Float64Array;
}

/** @param found what was worked out so far, by measure */
export function readingOf(
  { rows, figure }: RunColumns,
  found: ReadonlyMap<string, Found>,
  desk: Desk,
): Reading {
  const lent = new Map<string, Float64Array>();
  const absent = desk.sameNumber(MISSING, rows);
  const figureOf = (input: Input) => figure(input) ?? absent;
  return {
    ...{ rows, desk, absent },
    column: (input, end) => {
      if (input.from !== 'requirement') return figureOf(input);
      const key = `${end} ${input.id}`;
      const known = lent.get(key) ?? lentBy(found.get(input.id), end, rows, desk);
      lent.set(key, known);
      return known;
    },
    existing: (form) => {
      const columns = form.map((inputs) => inputs.map(figureOf));
      const [[only = absent, ...more] = [], ...others] = columns.filter(
        (inputs) => !inputs.includes(absent),
      );
      if (more.length + others.length === 0) return only;
      return firstKnown(columns, rows, desk.numbers(rows));
    },
  };
}

/** What a requirement lends to a measure built on it. */
function lentBy(
  of: Found | undefined,
  end: 'lower' | 'upper',
  rows: number,
  desk: Desk,
): Float64Array {
  if (of === undefined) return desk.sameNumber(SILENT, rows);
  if (of.varies !== 'all') return desk.sameNumber(lentAt(of, end, 0), rows);
  const column = desk.numbers(rows);
  for (let row = 0; row < rows; row += 1) column[row] = lentAt(of, end, row);
  return column;
}

/** In a conflict its lower bound for both ends. */
function lentAt({ status, lower, upper }: Found, end: 'lower' | 'upper', row: number): number {
  const code = status[row];
  if (code === STATUS.pending) return MISSING;
  if (code === STATUS.unsaid) return BEYOND;
  const own = end === 'lower' || code === STATUS.conflict ? lower[row] : upper[row];
  return own === undefined || own < 0 ? SILENT : own;
}

/** Of each row the first sum of which every part is known. */
function firstKnown(
  sums: readonly (readonly Float64Array[])[],
  rows: number,
  column: Float64Array,
): Float64Array {
  for (let row = 0; row < rows; row += 1) {
    let value = MISSING;
    for (let at = 0; at < sums.length && value < 0; at += 1) value = sumAt(sums[at] ?? [], row);
    column[row] = value;
  }
  return column;
}

/** MISSING while one part is. */
function sumAt(parts: readonly Float64Array[], row: number): number {
  let sum = 0;
  for (const part of parts) {
    const value = part[row] ?? MISSING;
    if (value < 0) return MISSING;
    sum += value;
  }
  return sum;
}
