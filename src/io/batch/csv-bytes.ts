// Separated text as it streams in, row by row with the line each begins on: no more of it is held than one piece.
import { nextRow } from './next-row.ts';
import { decodeUtf8, emptySpans, type TakeRow } from './spans.ts';
import { trimCells } from './trimmed.ts';

interface CsvBytes {
  /** UTF-8. @returns how many rows were complete with this piece */
  readonly push: (bytes: Uint8Array) => number;
  /** The last row, where the text does not end in a line break. */
  readonly end: () => number;
}

/** More than any row holds. */
const MOST_PENDING = 4_000_000;
const SEPARATORS = [',', '\t', ';'];
const NOTHING = new Uint8Array(0);
const BREAKS = [10, 13];

/** Rows of text whose separator the first line shows; their cells are trimmed. Blank lines are passed over. */
export function csvBytes(take: TakeRow): CsvBytes {
  const row = emptySpans();
  let rest: Uint8Array = NOTHING;
  let separator = 0;
  let line = 1;
  const read = (bytes: Uint8Array, isLast: boolean): number => {
    let [at, rows] = [0, 0];
    row.bytes = bytes;
    while (at < bytes.length) {
      // A mark that is never closed would swallow the file: what follows it is read as it stands.
      const isFinal = isLast || bytes.length - at > MOST_PENDING;
      const next = nextRow(row, at, separator, isFinal);
      if (next.at < 0) break;
      at = next.at;
      row.line = line;
      line += next.breaks;
      if (!trimCells(row)) continue;
      rows += 1;
      take(row);
    }
    rest = bytes.slice(at);
    return rows;
  };
  return {
    push: (piece) => {
      const bytes = rest.length === 0 ? withoutMark(piece, separator) : joined(rest, piece);
      if (separator === 0 && !BREAKS.some((one) => bytes.includes(one))) {
        rest = bytes.slice();
        return 0;
      }
      if (separator === 0) separator = separatorOf(bytes);
      return read(bytes, false);
    },
    end: () => {
      if (separator === 0) separator = separatorOf(rest);
      return read(rest, true);
    },
  };
}

/** @param separator nought while nothing has been read */
function withoutMark(bytes: Uint8Array, separator: number): Uint8Array {
  const isMarked = separator === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function separatorOf(bytes: Uint8Array): number {
  const end = bytes.findIndex((one) => BREAKS.includes(one));
  const first = decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end)).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((one) => first.split(one).length);
  return (SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',').charCodeAt(0);
}
