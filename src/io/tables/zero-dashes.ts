// Noughts that a workbook shows as a dash: none, as their value says; unless the same column writes dashes for what is not known.
import type { Table } from './table.ts';
import { isBlankWord } from './written.ts';

/** The columns in which a shown dash may be either. */
export function mixedDashes({ rows, marks }: Table): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const [place, mark] of marks)
    if (mark === 'zero-as-dash') shown.add(Number(place.split(',')[1]));
  const written = (at: number) => (row: readonly string[]) =>
    (row[at] ?? '') !== '' && isBlankWord(row[at] ?? '');
  return new Set([...shown].filter((at) => rows.some(written(at))));
}
