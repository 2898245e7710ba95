// The classes that rows say of their counties: a county is of the class that its first row says.
import type { RowCodes } from './codes.ts';

interface CountyClasses {
  /** True where the row says another class than its county's first row. */
  readonly isOther: (row: RowCodes) => boolean;
  /** Completes the row with its county's class, where one is known. */
  readonly complete: (row: RowCodes) => void;
  /** Of the first row that is taken, what it says or does not say counts for all. */
  readonly remember: (row: RowCodes) => void;
}

export function countyClasses(): CountyClasses {
  /** By the number of the place. */
  const known: (number | undefined)[] = [];
  return {
    isOther: ({ place, countyClass }) => {
      const first = known[place];
      return first !== undefined && countyClass !== 0 && countyClass !== first;
    },
    complete: (row) => {
      row.countyClass = known[row.place] ?? row.countyClass;
    },
    remember: ({ place, countyClass }) => {
      known[place] ??= countyClass;
    },
  };
}
