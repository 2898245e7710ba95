// A table with its cells in other places: their marks go with them, and where each stood in the file is still known.
import type { CellMark, Place, Table } from '../tables/table.ts';

/** What stands in no cell of the old table. */
export const NOWHERE: Place = [-1, -1];

/**
 * @param places for each cell of the new table, row by row, where it stood in the old one
 * @param headOver texts that stand there instead; undefined elsewhere
 */
export function rearranged(
  table: Table,
  places: readonly (readonly Place[])[],
  headOver: (row: number, column: number) => string | undefined = () => undefined,
): Table {
  const marks = new Map<string, CellMark>();
  const rows = places.map((cells, row) => {
    const texts = cells.map((place, column) => {
      const mark = table.marks.get(place.join(','));
      if (mark !== undefined) marks.set(`${String(row)},${String(column)}`, mark);
      return headOver(row, column) ?? table.rows[place[0]]?.[place[1]] ?? '';
    });
    while (texts.length > 0 && texts.at(-1) === '') texts.pop();
    return texts;
  });
  const source = (row: number) => places[row]?.find((place) => place !== NOWHERE)?.[0] ?? row;
  const moved = (some: ReadonlySet<number> = new Set()) =>
    new Set(places.flatMap((_, row) => (some.has(source(row)) ? [row] : [])));
  const origin = table.origin ?? ((row: number, column: number): Place => [row, column]);
  return {
    ...{ ...table, rows, marks, totals: moved(table.totals), hidden: moved(table.hidden) },
    origin: (row, column) => {
      const place = places[row]?.[column] ?? NOWHERE;
      return place === NOWHERE ? origin(source(row), column) : origin(...place);
    },
  };
}
