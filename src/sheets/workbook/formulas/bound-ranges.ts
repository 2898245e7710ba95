// Where the bounds of a requirement row stand in the workbook.
import { letters } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';

/** Where the bounds of a row lie; null where it has none. */
export function boundRanges({ row, lower, upper }: RequirementRow, layout: Layout) {
  const range = (from: number, count: number) =>
    count === 0
      ? null
      : `${letters(from)}${String(row)}${count === 1 ? '' : `:${letters(from + count - 1)}${String(row)}`}`;
  return {
    lower: range(REQUIREMENT.bounds, lower.length),
    upper: range(REQUIREMENT.bounds + layout.lowerColumns, upper.length),
  };
}
