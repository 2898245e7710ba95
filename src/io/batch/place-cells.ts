// Where a row lies: by its code or name, else by the code that a long one of the community begins with, else where all rows lie.
import type { Rows } from '../../core/batch/batch.ts';
import type { Problem } from '../../core/plan/problem.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { placeReader, type PlaceRead } from '../headers/place-names.ts';
import { byteWords } from './byte-words.ts';
import { decodeUtf8, type Spans } from './spans.ts';

const ZERO = 48;
const CODE = 6;
/** Codes of statistics begin with that of the county. */
const LONG_CODES = [9, 12];
const UNKNOWN = -1;
/** Codes that a complaint about a name of several places gives. */
const MOST_NAMED = 4;

/** @returns the number of the place, or -1 with a problem said */
type PlaceCell = (row: Spans, problems: Problem[]) => number;

/** @param place where rows lie that do not say, or null where each must */
export function placeCell(
  at: number,
  idAt: number,
  { places: known }: Rulebook,
  place: string | null,
  { places }: Rows,
): PlaceCell {
  const words = byteWords();
  const numbers: number[] = [];
  let read: ((text: string) => PlaceRead) | null = null;
  const reading = (text: string) => (read ??= placeReader(known))(text);
  const numberOf = (text: string) => {
    if (known.has(text)) return places.of(text);
    const found = reading(text);
    return 'code' in found ? places.of(found.code) : UNKNOWN;
  };
  const unknown = (text: string, problems: Problem[]) => {
    const found = reading(text);
    const several = 'code' in found ? [] : found.several;
    problems.push(several.length === 0 ? noPlace(text) : oneOf(text, several));
    return UNKNOWN;
  };
  return (row, problems) => {
    const cell = isFilled(row, at) ? at : isLong(row, idAt) ? idAt : -1;
    if (cell >= 0) {
      const start = row.from[cell] ?? 0;
      const end = isLong(row, cell) ? start + CODE : (row.to[cell] ?? 0);
      const code = () => decodeUtf8(row.bytes.subarray(start, end));
      const number = (numbers[words.numberOf(row.bytes, start, end, 0)] ??= numberOf(code()));
      return number === UNKNOWN ? unknown(code(), problems) : number;
    }
    if (place === null) problems.push({ path: 'place', code: 'missing', values: {} });
    const number = place === null ? UNKNOWN : numberOf(place);
    return place === null || number !== UNKNOWN ? number : unknown(place, problems);
  };
}

const noPlace = (text: string): Problem => ({
  ...{ path: 'place', code: 'no-such-place', values: { text } },
});

function oneOf(text: string, several: readonly string[]): Problem {
  const codes = several.slice(0, MOST_NAMED).join(', ') + (several.length > MOST_NAMED ? ' …' : '');
  return { path: 'place', code: 'several-places', values: { text, codes } };
}

function isFilled({ from, to, count }: Spans, at: number): boolean {
  return at >= 0 && at < count && (to[at] ?? 0) > (from[at] ?? 0);
}

function isLong({ bytes, from, to, count }: Spans, at: number): boolean {
  if (at < 0 || at >= count) return false;
  const [start, end] = [from[at] ?? 0, to[at] ?? 0];
  if (!LONG_CODES.includes(end - start)) return false;
  for (let index = start; index < end; index += 1) {
    const digit = (bytes[index] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}
