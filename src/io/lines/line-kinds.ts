// What a line of a table is besides a row of figures: a total, the header again, its column numbers, a remark below, a line of another table, or nothing to read.
import type { Match } from '../headers/headers.ts';
import { isFigure, isRemark, isStatistic, isTotal } from './line-words.ts';

export type LineKind =
  'row' | 'blank' | 'totals' | 'statistics' | 'repeated' | 'remarks' | 'other-table' | 'unshown';

export function lineKinds({ columns }: Match): (cells: readonly string[]) => LineKind {
  const known = columns.flatMap(({ target }, at) => (target === null ? [] : [at]));
  const at = (id: string) => columns.findIndex(({ target }) => target === id);
  const identity = ['name', 'street', 'id'].map(at).filter((column) => column >= 0);
  const [street, name] = [at('street'), at('name')];
  const figures = known.filter((column) => !identity.includes(column));
  const last = columns.map(({ header }) => header.split(' ').at(-1) ?? '');
  const isHeader = (cells: readonly string[], column: number) =>
    cells[column] === columns[column]?.header || cells[column] === last[column];
  return (cells) => {
    const filled = known.filter((column) => (cells[column] ?? '') !== '');
    const first = cells.find((cell) => cell !== '') ?? '';
    if (first === '') return 'blank';
    const named = [...identity.map((column) => cells[column] ?? ''), first];
    if (named.some(isTotal)) return 'totals';
    if (named.some(isStatistic)) return 'statistics';
    const repeats = filled.filter((column) => isHeader(cells, column));
    if (repeats.length > 1 || (name >= 0 && cells[name] !== '' && isHeader(cells, name)))
      return 'repeated';
    const stated = figures.some((column) => {
      const text = cells[column] ?? '';
      return text !== first && isFigure(text);
    });
    if (isRemark(first.normalize('NFKC'), stated)) return 'remarks';
    const onlyStreet = filled.length === 0 || (filled.length === 1 && filled[0] === street);
    const isNumbered = filled.length === 0 && /^\d+[.、]?$/.test(first);
    return onlyStreet && (isNumbered || !isAlone(cells, first)) ? 'blank' : 'row';
  };
}

/** True of a line with one text, perhaps merged over several cells: it may be the title of a street. */
function isAlone(cells: readonly string[], first: string): boolean {
  return cells.every((cell) => cell === '' || cell === first);
}

const ROWS = [
  '一二三四五六七八九十',
  '甲乙丙丁戊己庚辛壬癸',
  'ABCDEFGHIJKLMNOP',
  'abcdefghijklmnop',
];

/** The line below a header that numbers its columns: 甲 乙 1 2 3, perhaps with sums as in "5=3+4". */
export function numbersColumns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const inOrder = (row: string) =>
    filled.every((cell, at) => cell.normalize('NFKC').replace(/[()]/g, '') === row[at]);
  if (filled.length > 2 && ROWS.some(inOrder)) return true;
  const numbers = filled
    .map((cell) =>
      cell
        .normalize('NFKC')
        .replace(/[()第栏列\s]/g, '')
        .replace(/=.*$/, ''),
    )
    .filter((cell) => !/^([甲乙丙丁戊己庚辛]|[a-h]|次)?$/i.test(cell));
  return (
    filled.length > 2 &&
    numbers.length > 1 &&
    (numbers[0] === '1' || numbers[0] === '0') &&
    numbers.every((cell, at) => cell === String(Number(numbers[0]) + at))
  );
}
