// Columns to write in, lent anew for each portion of rows: none is made for a row, and few for a portion.

/** What is lent holds until `clear`; it may be longer than asked for, and holds what was last written in it. */
export interface Desk {
  readonly numbers: (rows: number) => Float64Array;
  readonly codes: (rows: number) => Uint8Array;
  readonly bits: (rows: number) => Int32Array;
  /** The same value in every row: to be read, never written in. */
  readonly sameNumber: (value: number, rows: number) => Float64Array;
  readonly sameCode: (value: number, rows: number) => Uint8Array;
  readonly sameBits: (value: number, rows: number) => Int32Array;
  /** Takes back all that was lent. */
  readonly clear: () => void;
}

type Column = Float64Array | Uint8Array | Int32Array;

export function createDesk(): Desk {
  const numbers = shelf((length) => new Float64Array(length));
  const codes = shelf((length) => new Uint8Array(length));
  const bits = shelf((length) => new Int32Array(length));
  return {
    ...{ numbers: numbers.lend, codes: codes.lend, bits: bits.lend },
    sameNumber: alike((length) => new Float64Array(length)),
    sameCode: alike((length) => new Uint8Array(length)),
    sameBits: alike((length) => new Int32Array(length)),
    clear: () => {
      for (const { takeBack } of [numbers, codes, bits]) takeBack();
    },
  };
}

/** Columns by length, each a power of two, so that portions of about one length use the same ones. */
function shelf<T extends Column>(make: (length: number) => T) {
  const kept = new Map<number, T[]>();
  const lent = new Map<number, number>();
  return {
    takeBack: () => lent.clear(),
    lend: (rows: number): T => {
      const length = lengthFor(rows);
      const own = kept.get(length) ?? [];
      kept.set(length, own);
      const at = lent.get(length) ?? 0;
      lent.set(length, at + 1);
      const column = own[at] ?? make(length);
      own[at] = column;
      return column;
    },
  };
}

/** One column a value, long enough for all that asked. */
function alike<T extends Column>(make: (length: number) => T) {
  const kept = new Map<number, T>();
  return (value: number, rows: number): T => {
    const known = kept.get(value);
    if (known !== undefined && known.length >= rows) return known;
    const column = make(lengthFor(rows));
    column.fill(value);
    kept.set(value, column);
    return column;
  };
}

const LEAST_LENGTH = 64;

function lengthFor(rows: number): number {
  let length = LEAST_LENGTH;
  while (length < rows) length *= 2;
  return length;
}
