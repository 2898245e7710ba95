// "单位：万人、公顷" above a table: the unit of every column that states none of its own.
import { isUnit, unitOf } from './header-key.ts';
import type { WrittenUnit } from '../tables/written.ts';

export interface CommonUnits {
  /** Of areas; several when the line names several, and nobody can know which is meant. */
  readonly areas: readonly WrittenUnit[];
  readonly wanOf: ReadonlySet<string>;
}

const STATED = /单位\s*[:：]\s*([^()（）]+)/g;
const AREA = /m2|㎡|m²|平|公顷|ha|hm|亩|mu|km/i;
const WAN: readonly (readonly [RegExp, string])[] = [
  [/^万人$/, 'person'],
  [/^万户$/, 'household'],
  [/^万元$/, 'yuan'],
];

/** @param titles the texts above the header */
export function commonUnits(titles: readonly string[]): CommonUnits {
  const pieces = titles
    .flatMap((text) => [...text.normalize('NFKC').matchAll(STATED)])
    .flatMap(([, after = '']) => after.split(/[、,;；/\s]+/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && isUnit(piece));
  const areas = pieces.filter((piece) => AREA.test(piece)).map((piece) => unitOf(piece, true));
  const wanOf = WAN.flatMap(([pattern, unit]) =>
    pieces.some((piece) => pattern.test(piece)) ? [unit] : [],
  );
  return { areas: [...new Set(areas)], wanOf: new Set(wanOf) };
}

/** True of a header that says in which unit its areas are. */
export function statesArea(header: string): boolean {
  return /m2|㎡|m²|平方|平米|公顷|亩|\bha\b|hm2/i.test(header.normalize('NFKC'));
}
