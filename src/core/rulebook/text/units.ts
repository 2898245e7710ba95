// The words behind a figure: what is counted or measured, in the units of the measures.
import type { Unit } from '../pack.ts';

/** A unit as papers write it, and how many of the measure's own unit it is. */
export interface UnitWord {
  readonly unit: Unit;
  readonly times: string;
  /** What that is divided by: a mu is 2000/3 of a square metre. */
  readonly over?: string;
}

/** Longer words before those they begin with. */
const UNIT_WORDS: readonly (readonly [words: string, unit: Unit, times: string])[] = [
  ['平方公里|平方千米|km2', 'm2', '1000000'],
  ['公顷|hm2', 'm2', '10000'],
  ['平方米|平米|㎡|m2', 'm2', '1'],
  ['亩', 'm2', '2000'],
  ['张床位|张病床|张床|个床位|张|床', 'bed', '1'],
  ['个教学班|个班|班', 'class', '1'],
  ['个托位|个学位|个座位|个泊位|个车位|个位|托位|学位', 'place', '1'],
  ['分钟', 'minute', '1'],
  ['个小时|小时', 'minute', '60'],
  ['公里|千米', 'metre', '1000'],
  ['米|m', 'metre', '1'],
  ['个工作日|天|日', 'day', '1'],
  ['场次|次|场', 'time', '1'],
  ['元', 'yuan', '1'],
  ['户', 'household', '1'],
  ['名|人|位', 'person', '1'],
  ['个|所|处|家|间|支|块|座|条|片|套|项|台|辆', 'count', '1'],
];

const TABLE = new Map(
  UNIT_WORDS.flatMap(([words, unit, times]) =>
    words
      .split('|')
      .map((word) => [word, { unit, times, ...(word === '亩' ? { over: '3' } : {}) }] as const),
  ),
);

/** A pattern for one unit, without groups of its own. Six of a month or a year are no six things: 六个月; nor is 户籍 a 户. */
export const UNIT = `(?:${UNIT_WORDS.map(([words]) => words)
  .join('|')
  .replace('|户|', '|户(?!籍)|')
  .replace('|个|', '|个(?![月年季周]|学[年期]|百分点)|')})`;

export function unitFrom(words: string): UnitWord | null {
  return TABLE.get(words) ?? null;
}
