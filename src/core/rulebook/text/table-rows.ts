// Rows of a pasted table read like sentences: each cell behind the head of its column, with the unit that the head states.
import { flatOf, type Flat, type Span } from './flat.ts';
import { UNIT } from './units.ts';

const BORDER = /[\t|]/;

/** The cells of a row, in order; an empty one keeps its place. */
function cellsOf(text: string, { from, to }: Span): Span[] {
  const cells: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !BORDER.test(text.charAt(at))) continue;
    cells.push({ from: start, to: at });
    start = at + 1;
  }
  const isPiped = /^\s*\|/.test(text.slice(from, to));
  return isPiped ? cells.slice(1) : cells;
}

/** True of a row that names columns: no figure stands in it but in brackets. */
export function isHead(text: string, row: Span): boolean {
  const words = flatOf(text, row).text.split(/\([^()]*\)|m2/);
  return !words.some((one) => /\d/.test(one));
}

const OF_COLUMN = new RegExp(`\\((?:单位:)?([十百千万]?${UNIT}(?:/[百千万]?[人户生床班])?)\\)`);

/**
 * `建筑面积 (m2/千人) | 30` as 建筑面积30m2/千人; what the head says is found in the head.
 * @param head the row that names the columns; null where none does
 */
export function rowFlat(text: string, row: Span, head: Span | null): Flat {
  const heads = head && cellsOf(text, head);
  const signs: string[] = [];
  const at: number[] = [];
  const add = (flat: Flat) => {
    signs.push(flat.text);
    at.push(...flat.at);
  };
  for (const [index, cell] of cellsOf(text, row).entries()) {
    const words = flatOf(text, cell);
    if (words.text === '' || words.text === '-') continue;
    const named = heads?.[index];
    const column = named && columnOf(text, named);
    if (signs.length > 0) add({ text: ',', at: [cell.from] });
    if (column && /[\d一二三四五六七八九十]/.test(words.text)) add(column.label);
    add(withUnit(words, column?.unit));
  }
  return { text: signs.join(''), at };
}

interface Column {
  readonly label: Flat;
  readonly unit: string | undefined;
}

/** The words of a head without the unit in its brackets, and that unit. */
function columnOf(text: string, head: Span): Column {
  const flat = flatOf(text, head);
  const found = OF_COLUMN.exec(flat.text);
  if (found === null) return { label: flat, unit: undefined };
  const end = found.index + found[0].length;
  const label = {
    text: flat.text.slice(0, found.index) + flat.text.slice(end),
    at: [...flat.at.slice(0, found.index), ...flat.at.slice(end)],
  };
  return { label, unit: found[1] };
}

const HAS_UNIT = new RegExp(`[\\d万千百]${UNIT}`);

/** The unit behind the last digit of a cell that states none; it stands where that digit does. */
function withUnit(cell: Flat, unit: string | undefined): Flat {
  const end = cell.text.search(/[^\d百千万]*$/);
  if (unit === undefined || end === 0 || HAS_UNIT.test(cell.text)) return cell;
  const place = cell.at.slice(end - 1, end);
  return {
    text: cell.text.slice(0, end) + unit + cell.text.slice(end),
    at: [...cell.at.slice(0, end), ...[...unit].flatMap(() => place), ...cell.at.slice(end)],
  };
}
