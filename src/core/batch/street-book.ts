// The streets that rows have named so far: one a place and name, of the kind that its first row says.
import type { BatchRow } from '../columns/batch-plan.ts';
import type { Compiler } from '../columns/compiler.ts';
import { openStreet, type GrowingStreet } from './streets.ts';

interface Taken {
  /** The row with what its street's first row says where it says nothing itself. */
  readonly row: BatchRow;
  /** Null of a row that names no street. */
  readonly street: GrowingStreet | null;
}

export interface StreetBook {
  /** @returns what of its street the row contradicts, where it does */
  readonly take: (row: BatchRow, line: number) => Taken | 'kind' | 'seat';
  /** In the order in which they were first named. */
  readonly all: () => readonly GrowingStreet[];
}

export function streetBook(compiler: Compiler): StreetBook {
  const byPlace = new Map<string, Map<string, GrowingStreet>>();
  const all: GrowingStreet[] = [];
  return {
    all: () => all,
    take: (row, line) => {
      if (row.street === '') return { row, street: null };
      const inPlace = byPlace.get(row.place) ?? new Map<string, GrowingStreet>();
      byPlace.set(row.place, inPlace);
      const street = inPlace.get(row.street);
      if (street === undefined) {
        const opened = openStreet(row, line, compiler);
        inPlace.set(row.street, opened);
        all.push(opened);
        return { row, street: opened };
      }
      if (row.kind !== null && row.kind !== street.kind) return 'kind';
      if (row.seat !== null && row.seat !== street.seat) return 'seat';
      if (row.kind === street.kind && row.seat === street.seat) return { row, street };
      return { row: { ...row, kind: street.kind, seat: street.seat }, street };
    },
  };
}
