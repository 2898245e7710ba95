// The street of a row, by its name within its place; the name also tells of which kind it is.
import type { Rows } from '../../core/batch/batch.ts';
import { codeOf } from '../../core/batch/codes.ts';
import { KINDS, type Kind } from '../../core/plan/terms.ts';
import { isTotal } from '../lines/line-words.ts';
import { byteWords } from './byte-words.ts';
import { cellText, type Spans } from './spans.ts';

/** A street of a row: its number, -1 where none is named, and the code of the kind that its name tells. */
interface StreetCell {
  readonly numberOf: (row: Spans, place: number) => number;
  readonly kindOf: (street: number) => number;
  /** True where the column names no street, but says that the row adds others up. */
  readonly isTotal: (street: number) => boolean;
}

export function streetCell(at: number, { book }: Rows): StreetCell {
  const words = byteWords();
  const numbers: number[] = [];
  const kinds: number[] = [];
  const totals = new Set<number>();
  return {
    numberOf: (row, place) => {
      const { bytes, from, to, count } = row;
      const [start, end] = [from[at] ?? 0, to[at] ?? 0];
      if (at < 0 || at >= count || end <= start) return -1;
      const word = words.numberOf(bytes, start, end, place);
      const known = numbers[word];
      if (known !== undefined) return known;
      const name = cellText(row, at);
      const number = book.numberOf(place, name);
      numbers[word] = number;
      kinds[number] = codeOf(KINDS, kindIn(name));
      if (isTotal(name)) totals.add(number);
      return number;
    },
    kindOf: (street) => kinds[street] ?? 0,
    isTotal: (street) => totals.has(street),
  };
}

/** Where no column says it, the name of a street does: it ends in what it is. */
function kindIn(street: string): Kind | null {
  if (/街道(办(事处)?)?$/.test(street)) return 'street';
  return /(镇|乡|苏木)$/.test(street) ? 'township' : null;
}
