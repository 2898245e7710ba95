// Units that stand in the rows: in a column of their own beside the figures, or behind some figures of a column and not behind others.
import { isUnit } from './header-key.ts';
import type { ColumnMatch } from './headers.ts';
import { statesArea } from './unit-line.ts';

type Rows = readonly (readonly string[])[];

/** For each column of figures, the one right of it that states their unit row by row. */
export function unitColumns(columns: readonly ColumnMatch[]): ReadonlyMap<number, number> {
  return new Map(
    columns.flatMap(({ target }, at) => {
      const beside = columns[at + 1];
      const isUnits = beside?.target === null && /单位$|unit$/i.test(beside.header.trim());
      return target !== null && isUnits ? [[at, at + 1] as const] : [];
    }),
  );
}

/** A figure with the unit that stands beside it. */
export function withUnit(figure: string, unit: string): string {
  return /^[\d.,]+$/.test(figure) && isUnit(unit) ? figure + unit : figure;
}

const LARGER = /\d\s*(公顷|ha|hm2|亩|平方公里|km2|km²|万平方米|万㎡)$/i;

/** True of areas of which some state a larger unit and the header states none: those that state none are in doubt. */
export function mixesUnits({ header, unit }: ColumnMatch, at: number, rows: Rows): boolean {
  if (unit !== 'm2' || statesArea(header)) return false;
  return rows.some((row) => LARGER.test((row[at] ?? '').normalize('NFKC')));
}
