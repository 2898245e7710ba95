// The choices of a row as small numbers, so that they fit into columns: nought is not known.
import {
  COUNTY_CLASSES,
  DEVELOPMENTS,
  KINDS,
  SEATS,
  SETTLEMENTS,
  type CountyClass,
  type Development,
  type Kind,
  type Seat,
  type Settlement,
} from '../plan/terms.ts';
import type { MemberKind } from '../columns/compiled.ts';

/** What decides which provisions are live in a row, beside its day. */
export interface RowCodes {
  /** The number of its place. */
  place: number;
  kind: number;
  seat: number;
  settlement: number;
  development: number;
  countyClass: number;
}

/** Nought of null, which is in no list. */
export function codeOf<T extends string>(values: readonly (T | null)[], value: T | null): number {
  return values.indexOf(value) + 1;
}

function valueOf<T extends string>(values: readonly T[], code: number): T | null {
  return values[code - 1] ?? null;
}

interface Choices {
  readonly kind: Kind | null;
  readonly seat: Seat | null;
  readonly settlement: Settlement | null;
  readonly development: Development | null;
  readonly countyClass: CountyClass | null;
}

export function choicesOf(codes: Omit<RowCodes, 'place'>): Choices {
  return {
    kind: valueOf(KINDS, codes.kind),
    seat: valueOf(SEATS, codes.seat),
    settlement: valueOf(SETTLEMENTS, codes.settlement),
    development: valueOf(DEVELOPMENTS, codes.development),
    countyClass: valueOf(COUNTY_CLASSES, codes.countyClass),
  };
}

const SETTLEMENT_CODES = SETTLEMENTS.length + 1;
const DEVELOPMENT_CODES = DEVELOPMENTS.length + 1;
const SEAT_CODES = SEATS.length + 1;
const KIND_CODES = KINDS.length + 1;
const CLASS_CODES = COUNTY_CLASSES.length + 1;

/** How many kinds of members there are. */
const MEMBER_KINDS = SETTLEMENT_CODES * DEVELOPMENT_CODES;

/** Settlement and development of a member of a street as one number. */
export function memberCode({ settlement, development }: RowCodes): number {
  return settlement * DEVELOPMENT_CODES + development;
}

export function memberKindAt(code: number): MemberKind {
  const development = code % DEVELOPMENT_CODES;
  return {
    settlement: valueOf(SETTLEMENTS, (code - development) / DEVELOPMENT_CODES),
    development: valueOf(DEVELOPMENTS, development),
  };
}

/** All of them as one number. */
export function keyOf(codes: RowCodes): number {
  const { place, kind, seat, countyClass } = codes;
  const street = ((place * KIND_CODES + kind) * SEAT_CODES + seat) * CLASS_CODES + countyClass;
  return street * MEMBER_KINDS + memberCode(codes);
}
