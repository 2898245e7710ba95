// The columns that the pieces of a sort read: figures of the rows, and what other measures came to in the same rows.
import type { ExistingForm, Input } from './compiled.ts';
import { BEYOND, MISSING, SILENT, STATUS, type Found } from './found.ts';
import { openIntervals, type Intervals } from './interval.ts';

/** Rows of one sort. Columns hold whole numbers, MISSING, or BEYOND where a figure is too large for one. */
export interface RunColumns {
  readonly rows: number;
  readonly figure: (input: Input) => Float64Array;
}

/** Columns by input, and requirements by measure. */
export interface Reading {
  readonly rows: number;
  /** Columns to work in, used again for every measure and every piece. */
  readonly desk: { readonly intervals: Intervals; readonly ends: readonly Float64Array[] };
  readonly column: (input: Input, end: 'lower' | 'upper') => Float64Array;
  readonly existing: (form: ExistingForm) => Float64Array;
}

/** @param found what was worked out so far, by measure */
export function readingOf(columns: RunColumns, found: ReadonlyMap<string, Found>): Reading {
  const { rows, figure } = columns;
  const lent = new Map<string, Float64Array>();
  const ends = [new Float64Array(rows), new Float64Array(rows)];
  return {
    rows,
    desk: { intervals: openIntervals(rows), ends },
    column: (input, end) => {
      if (input.from !== 'requirement') return figure(input);
      const key = `${end} ${input.id}`;
      const known = lent.get(key) ?? lentBy(found.get(input.id), end, rows);
      lent.set(key, known);
      return known;
    },
    existing: (form) => existingColumn(form, columns),
  };
}

/** What a requirement lends to a measure built on it: in a conflict its lower bound for both ends. */
function lentBy(of: Found | undefined, end: 'lower' | 'upper', rows: number): Float64Array {
  const column = new Float64Array(rows).fill(SILENT);
  if (of === undefined) return column;
  const { status, lower, upper } = of;
  for (let row = 0; row < rows; row += 1) {
    const code = status[row];
    if (code === STATUS.pending) column[row] = MISSING;
    else if (code === STATUS.unsaid) column[row] = BEYOND;
    else if (code !== STATUS.noRule) {
      const own = end === 'lower' || code === STATUS.conflict ? lower[row] : upper[row];
      column[row] = own === undefined || own < 0 ? SILENT : own;
    }
  }
  return column;
}

function existingColumn(form: ExistingForm, { rows, figure }: RunColumns): Float64Array {
  const [first = [], ...others] = form;
  const [only] = first;
  if (only !== undefined && first.length === 1 && others.length === 0) return figure(only);
  const column = new Float64Array(rows).fill(MISSING);
  for (const inputs of form) {
    const parts = inputs.map(figure);
    for (let row = 0; row < rows; row += 1)
      if (column[row] === MISSING) column[row] = sumAt(parts, row);
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
