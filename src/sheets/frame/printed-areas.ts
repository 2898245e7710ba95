// Areas as they are printed: at most two places, one format in a column. The cell keeps its exact value for files.
import { placesIn } from '../../core/quantity/printed.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Cell, Table } from './sheet.ts';

const MOST_PLACES = 2;
const AREA_FACTS = ['siteArea', 'floorArea'];

/** The table with the places of its areas: as many in each column as its longest figure needs, two at most. */
export function withPrintedAreas(table: Table, rulebook: Rulebook): Table {
  const areas = table.rows.map(({ cells }) => areasIn(cells, rulebook));
  const places = table.columns.map((_, column) =>
    table.rows.reduce(
      (most, { cells }, row) =>
        areas[row]?.[column] === true ? Math.max(most, placesOf(cells[column])) : most,
      0,
    ),
  );
  const rows = table.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      areas[at]?.[column] === true ? { ...cell, places: places[column] ?? 0 } : cell,
    ),
  }));
  return { ...table, rows };
}

/** One area by itself. */
export function printedArea(cell: Cell): Cell {
  return { ...cell, places: placesOf(cell) };
}

/** True of a cell that has more places than are printed. */
export function isShortened(cell: Cell): boolean {
  return cell.places !== undefined && figuresIn(cell).some((one) => placesIn(one) > MOST_PLACES);
}

/** Which cells of a row are areas: by what they were read from, or by their neighbours where that is not said. */
function areasIn(cells: readonly Cell[], rulebook: Rulebook): boolean[] {
  const known = cells.map((cell) => isArea(cell, rulebook));
  const some = known.includes(true);
  return cells.map((cell, at) =>
    cell.from === undefined ? some && figuresIn(cell).length > 0 : (known[at] ?? false),
  );
}

function isArea({ from }: Cell, { measures }: Rulebook): boolean {
  if (from === undefined) return false;
  if (from.what === 'fact') return AREA_FACTS.includes(from.of);
  return measures.get(from.of)?.unit === 'm2';
}

function figuresIn(cell: Cell): string[] {
  switch (cell.kind) {
    case 'number':
    case 'atMost':
      return [cell.value];
    case 'range':
      return [cell.lower, cell.upper];
    default:
      return [];
  }
}

function placesOf(cell: Cell | undefined): number {
  const figures = cell === undefined ? [] : figuresIn(cell);
  return Math.min(MOST_PLACES, Math.max(0, ...figures.map(placesIn)));
}
