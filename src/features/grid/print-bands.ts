// How the columns of the register are folded to the width of a sheet: bands of columns, each with the names again.
import type { Column } from '../../state/register/column.ts';

/** Millimetres of the names of communities, and of an A4 sheet on its side between its margins. */
export const NAMES = 36;
const ROOM = 277 - NAMES;
/** Millimetres on paper for one pixel of a column on the screen, and what a figure, or one with its verdict, needs. */
const MILLIMETRES = 0.145;
const NARROWEST = 19;
const JUDGED = 25;

interface PrintedColumn {
  readonly column: Column;
  readonly millimetres: number;
}

/** @returns at least one band; the first column stands before each of them and in none */
export function printBands(columns: readonly Column[]): PrintedColumn[][] {
  const bands: PrintedColumn[][] = [[]];
  let left = ROOM;
  for (const column of columns.slice(1)) {
    const millimetres = widthOf(column);
    if (millimetres > left) {
      bands.push([]);
      left = ROOM;
    }
    bands.at(-1)?.push({ column, millimetres });
    left -= millimetres;
  }
  return bands.map((band, at) => (at === bands.length - 1 ? band : filled(band)));
}

function widthOf({ width, measure }: Column): number {
  return Math.max(measure === null ? NARROWEST : JUDGED, Math.round(width * MILLIMETRES));
}

/** What is left over of a sheet's width goes to all columns of the band. */
function filled(band: readonly PrintedColumn[]): PrintedColumn[] {
  const used = band.reduce((sum, { millimetres }) => sum + millimetres, 0);
  const more = Math.floor((ROOM - used) / band.length);
  return band.map(({ column, millimetres }) => ({ column, millimetres: millimetres + more }));
}
