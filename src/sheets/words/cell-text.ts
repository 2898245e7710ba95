// A cell as text: with digits grouped for people, or plain for files.
import { fixedTo } from '../../core/quantity/printed.ts';
import { formatMoney, groupDigits, groupFixed } from '../../i18n/format.ts';
import type { Cell, SheetWords } from '../frame/sheet.ts';
import { verdictText } from '../frame/verdict-words.ts';

/** The text of a cell on screen and paper: areas with the places of their column, what is asked cut upwards, what is there downwards. */
export function cellText(cell: Cell, words: SheetWords): string {
  const { places, from } = cell;
  const asked = from?.what === 'required' || from?.what === 'gap';
  const digits = (value: string, direction: Direction) =>
    places === undefined
      ? groupDigits(value, words.language)
      : groupFixed(fixedTo(value, places, direction), words.language);
  return textOf(
    cell,
    words,
    (value, end) => digits(value, end === 'lower' && asked ? 'up' : 'down'),
    (value) => formatMoney(value, words.language),
  );
}

/** The text of a cell in a file: the same words, digits without separators. */
export function plainText(cell: Cell, words: SheetWords): string {
  return textOf(
    cell,
    words,
    (value) => value,
    (value) => value,
  );
}

type Direction = 'up' | 'down';
type Digits = (value: string, end: 'lower' | 'upper') => string;

function textOf(
  cell: Cell,
  { t }: SheetWords,
  digits: Digits,
  money: (value: string) => string,
): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return digits(cell.value, 'lower');
    case 'money':
      return money(cell.value);
    case 'range':
      return t('results.range', {
        lower: digits(cell.lower, 'lower'),
        upper: digits(cell.upper, 'upper'),
      });
    case 'atMost':
      return t('results.atMost', { value: digits(cell.value, 'upper') });
    case 'verdict':
      return verdictText(cell.verdict, cell.evidence, t);
    case 'presence':
      return t(`sheet.cells.${cell.has === null ? 'unknown' : cell.has ? 'yes' : 'no'}`);
    case 'blank':
      return '';
    default:
      return t(`sheet.cells.${cell.kind}`);
  }
}
