// How the columns of the register are folded to the width of a sheet: bands of columns, each with the names again.
import type { Column } from '../../state/register/column.ts';
import type { PrintedRow } from './print-cells.ts';
import { cellWidth, headWidth } from './print-widths.ts';

/** Millimetres of an A4 sheet on its side between its margins. */
const SHEET = 276;
const NARROWEST = 12;
/** Millimetres by which bands are tried wider until the columns fit. */
const STEP = 2;
/** What is wider than this stands in several lines: a name, another text, a figure with its verdict. */
const WIDEST = { name: 60, text: 40, figure: 36 };

interface PrintedColumn {
  readonly column: Column;
  /** Where its cells stand in a row. */
  readonly at: number;
  readonly millimetres: number;
}

export interface Band {
  /** Millimetres of the names, the same in all bands. */
  readonly names: number;
  readonly columns: readonly PrintedColumn[];
}

/** @returns at least one band; the first column stands before each of them and in none */
export function printBands(columns: readonly Column[], rows: readonly PrintedRow[]): Band[] {
  const wide = columns.map((column, at) => ({
    ...{ column, at },
    millimetres: neededWidth(column, at, rows),
  }));
  const names = wide[0]?.millimetres ?? NARROWEST;
  const bands = evened(wide.slice(1), SHEET - names);
  return bands.map((band) => ({
    names,
    columns: bands.length === 1 ? band : filled(band, SHEET - names),
  }));
}

/** In as few bands as there is room for, none of them nearly empty. */
function evened(columns: readonly PrintedColumn[], room: number): PrintedColumn[][] {
  const fewest = folded(columns, room);
  const all = columns.reduce((sum, { millimetres }) => sum + millimetres, 0);
  for (let even = all / fewest.length; even < room; even += STEP) {
    const bands = folded(columns, even);
    if (bands.length === fewest.length) return bands;
  }
  return fewest;
}

function folded(columns: readonly PrintedColumn[], room: number): PrintedColumn[][] {
  const bands: PrintedColumn[][] = [[]];
  let left = room;
  for (const column of columns) {
    if (column.millimetres > left && bands.at(-1)?.length !== 0) {
      bands.push([]);
      left = room;
    }
    bands.at(-1)?.push(column);
    left -= column.millimetres;
  }
  return bands;
}

/** As wide as the widest of its cells, up to a bound, and as the words of its head. */
function neededWidth({ label, type }: Column, at: number, rows: readonly PrintedRow[]): number {
  const cells = rows.map(({ cells }) => {
    const cell = cells[at];
    return cell === undefined ? 0 : cellWidth(cell);
  });
  const widest = at === 0 ? WIDEST.name : type === 'figure' ? WIDEST.figure : WIDEST.text;
  const needed = Math.min(widest, Math.max(0, ...cells) + (at === 0 ? INDENT : 0));
  return Math.ceil(Math.max(NARROWEST, headWidth(label), needed));
}

/** Millimetres by which a community stands in under its street. */
const INDENT = 2;

/** What is left over of a sheet's width goes to all columns of the band. */
function filled(band: readonly PrintedColumn[], room: number): PrintedColumn[] {
  const used = band.reduce((sum, { millimetres }) => sum + millimetres, 0);
  const more = Math.floor(((room - used) / band.length) * 10) / 10;
  return band.map((one) => ({ ...one, millimetres: one.millimetres + more }));
}
