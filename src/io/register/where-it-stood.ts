// Rows and cells of a table that was turned or gathered are named as they stand in the file.
import type { ImportProblem, ImportRow } from './import-row.ts';
import type { LeftOut } from '../lines/left-out.ts';
import type { OtherTable } from '../lines/other-tables.ts';
import { columnLetters, type Table } from '../tables/table.ts';

/** Each problem with the address of its cell in the file. */
export function located(rows: readonly ImportRow[], { origin }: Table): readonly ImportRow[] {
  if (origin === undefined) return rows;
  const addressed = (at: number, problem: ImportProblem): ImportProblem => {
    const [row, column] = origin(at, Math.max(problem.column, 0));
    const other = problem.values['row'];
    const values = {
      ...problem.values,
      ...(other === undefined ? {} : { row: lineOf(Number(other) - 1, origin) }),
      cell: `${columnLetters(column)}${row + 1}`,
    };
    return { ...problem, values };
  };
  return rows.map((one) => ({
    ...one,
    problems: one.problems.map((problem) => addressed(one.row, problem)),
  }));
}

/** Each line that was left out by its row in the file, or by its column where the file lies on its side. */
export function locatedLines(lines: readonly LeftOut[], { origin }: Table): LeftOut[] {
  const placed = lines.map((line) =>
    origin === undefined ? line : { ...line, place: lineOf(line.row, origin) },
  );
  return placed.toSorted((a, b) => a.row - b.row);
}

/** "22–29: 姓名 · 职务 · 电话", for each of the tables that were left out. */
export function othersLocated(others: readonly OtherTable[], { origin }: Table): string {
  const line = (at: number) => (origin === undefined ? String(at + 1) : lineOf(at, origin));
  return others
    .map(({ first, last, heads }) => {
      const rows = [...new Set([line(first), line(last)])].join('–');
      return `${rows}: ${heads.join(' · ').slice(0, LONGEST)}`;
    })
    .join('; ');
}

const LONGEST = 80;

function lineOf(at: number, origin: NonNullable<Table['origin']>): string {
  const [[row, column], [below]] = [origin(at, 0), origin(at, 1)];
  return row === below ? String(row + 1) : columnLetters(column);
}
