// What the mark of a cell says of the figure in it: taken all the same, or asked about.
import type { CellMark, Table } from './table.ts';
import { isBlankWord, type WrittenUnit } from './written.ts';

/** Why a figure is asked about: its mark, or that a nought shown as a dash may be unknown where dashes are typed as well. */
export type FigureMark = CellMark | 'zero-or-unknown';

/** The columns in which a nought that is shown as a dash may be either. */
function mixedDashes({ rows, marks }: Table): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const [place, mark] of marks)
    if (mark === 'zero-as-dash') shown.add(Number(place.split(',')[1]));
  const written = (at: number) => (row: readonly string[]) =>
    (row[at] ?? '') !== '' && isBlankWord(row[at] ?? '');
  return new Set([...shown].filter((at) => rows.some(written(at))));
}

/** The mark of each cell of a table, by row and column. */
export function figureMarks(table: Table) {
  const mixed = mixedDashes(table);
  return (row: number, column: number): FigureMark | undefined => {
    const mark = table.marks.get(`${row},${column}`);
    return mark === 'zero-as-dash' && mixed.has(column) ? 'zero-or-unknown' : mark;
  };
}

/** A figure shown in ten thousands agrees with a column that counts in them; one column may be merged of several; a nought is one. */
export function agrees(mark: FigureMark, unit: WrittenUnit): boolean {
  return (
    ['merged-across', 'zero-as-dash'].includes(mark) || (mark === 'shown-in-wan' && unit === 'wan')
  );
}
