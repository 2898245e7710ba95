// A cell as text: with digits grouped for people, or plain for files.
import { formatMoney, groupDigits } from '../../i18n/format.ts';
import type { Cell, SheetWords } from '../frame/sheet.ts';

/** The text of a cell on screen and paper. */
export function cellText(cell: Cell, words: SheetWords): string {
  return textOf(
    cell,
    words,
    (value) => groupDigits(value, words.language),
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

type Written = (value: string) => string;

function textOf(cell: Cell, { t }: SheetWords, digits: Written, money: Written): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return digits(cell.value);
    case 'money':
      return money(cell.value);
    case 'range':
      return t('results.range', { lower: digits(cell.lower), upper: digits(cell.upper) });
    case 'atMost':
      return t('results.atMost', { value: digits(cell.value) });
    case 'verdict':
      return t(`verdicts.${cell.verdict}`);
    case 'presence':
      return t(`sheet.cells.${cell.has === null ? 'unknown' : cell.has ? 'yes' : 'no'}`);
    case 'blank':
      return '';
    default:
      return t(`sheet.cells.${cell.kind}`);
  }
}
