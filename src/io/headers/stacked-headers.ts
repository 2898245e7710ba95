// The texts of a header of several rows on top of one another: titles of groups above, names of columns, units below.
import { isUnit } from './header-key.ts';

type Rows = readonly (readonly string[])[];

/** A row that says in which unit each column is; where the first column stands, it may say that it does. */
export function isUnitRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '' && !THE_UNIT.test(cell));
  const others = row.filter((cell) => cell !== '').length - filled.length;
  return (
    filled.length > 0 &&
    filled.length + others > 1 &&
    filled.filter(isUnit).length * 2 > filled.length
  );
}

const THE_UNIT = /^(计量)?单\s*位$/;

/** The units of a row below names; what else it says to one column, as how to fill it in, is no part of the name. */
function unitsAlone(row: readonly string[], above: readonly string[]): readonly string[] {
  const isGroup = (at: number) => {
    const [own, right] = [above[at] ?? '', above[at + 1]];
    return own === '' || own === above[at - 1] || right === '' || right === own;
  };
  return row.map((text, at) => (THE_UNIT.test(text) || !(isUnit(text) || isGroup(at)) ? '' : text));
}

/** The texts of each column over the header's rows; a group's title counts for the blank cells to its right. */
export function headersAt(rows: Rows, last: number, depth: number): string[] {
  const lowest = rows[last] ?? [];
  const bottom = isUnitRow(lowest) ? unitsAlone(lowest, rows[last - 1] ?? []) : lowest;
  const above = rows
    .slice(last - depth + 1, last)
    .map((row, at, all) => groups(row, all[at + 1] ?? bottom));
  const width = Math.max(bottom.length, ...above.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    [...above, bottom].reduce((text, row) => joined(text, row[column] ?? ''), ''),
  );
}

function groups(row: readonly string[], below: readonly string[]): string[] {
  let title = '';
  return Array.from({ length: Math.max(row.length, below.length) }, (_, column) => {
    const own = row[column] ?? '';
    if (own !== '') title = own;
    if ((below[column] ?? '') === '') title = '';
    return own === '' && column > 0 ? title : own;
  });
}

function joined(above: string, below: string): string {
  if (above === '' || above === below) return below;
  if (below === '') return above;
  const bare = below.replace(/^[（(](.*)[)）]$/, '$1');
  return isUnit(bare) && !isUnit(above) ? `${above}（${bare}）` : `${above} ${below}`;
}
