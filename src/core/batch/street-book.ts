// The streets that rows have named so far: one a place and name, of the kind that its first row says.
import type { Compiler } from '../columns/compiler.ts';
import { choicesOf, type RowCodes } from './codes.ts';
import type { PlaceNumbers } from './place-numbers.ts';
import { openStreet, type GrowingStreet } from './streets.ts';

export interface StreetBook {
  /** The number of a name in a place, whether or not a row of it has been taken. */
  readonly numberOf: (place: number, name: string) => number;
  /**
   * Completes the row with what its street's first row says where it says nothing itself.
   * @returns what of its street the row contradicts, where it does
   */
  readonly take: (number: number, row: RowCodes, line: number) => GrowingStreet | 'kind' | 'seat';
  /** Those of which rows were taken, in the order in which they were first named. */
  readonly all: () => readonly GrowingStreet[];
}

export function streetBook(compiler: Compiler, places: PlaceNumbers): StreetBook {
  const numbers: Map<string, number>[] = [];
  const names: string[] = [];
  const byNumber: (GrowingStreet | undefined)[] = [];
  const all: GrowingStreet[] = [];
  const open = (number: number, row: RowCodes, line: number) => {
    const { kind, seat, countyClass } = choicesOf(row);
    const traits = {
      ...{ place: places.codeAt(row.place), street: names[number] ?? '', kind, seat },
      countyClass,
    };
    const opened = openStreet(traits, { ...row, index: all.length, line }, compiler);
    byNumber[number] = opened;
    all.push(opened);
    return opened;
  };
  return {
    all: () => all,
    numberOf: (place, name) => {
      const inPlace = (numbers[place] ??= new Map<string, number>());
      const known = inPlace.get(name);
      if (known !== undefined) return known;
      inPlace.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
    take: (number, row, line) => {
      const street = byNumber[number];
      if (street === undefined) return open(number, row, line);
      if (row.kind !== 0 && row.kind !== street.codes.kind) return 'kind';
      if (row.seat !== 0 && row.seat !== street.codes.seat) return 'seat';
      row.kind = street.codes.kind;
      row.seat = street.codes.seat;
      return street;
    },
  };
}
