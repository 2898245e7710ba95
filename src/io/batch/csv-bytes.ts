// Separated text as it streams in, row by row with the line each begins on: no more of it is held than one piece.
import { nextRow } from './next-row.ts';
import { decodeUtf8, emptySpans, type TakeRow } from './spans.ts';
import type { Utf8Piece } from './utf8-pieces.ts';
import { trimCells } from './trimmed.ts';

interface CsvBytes {
  /** @returns how many rows were complete with this piece */
  readonly push: (piece: Utf8Piece) => number;
  /** The last row, where the text does not end in a line break. */
  readonly end: () => number;
}

/** More than any row holds. */
const MOST_PENDING = 4_000_000;
const SEPARATORS = [',', '\t', ';', '|'];
const NOTHING = new Uint8Array(0);
const BREAKS = [10, 13];
const COMMA = 44;

/** As many lines as may stand above one that holds a separator: titles, who fills it in, of which day. */
const MOST_TITLES = 20;

/** Rows of text whose separator the first line that holds one shows; their cells are trimmed. Blank lines are passed over. */
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
      if (piece.isBroken) row.mayBeBroken = true;
      const { bytes: own } = piece;
      const bytes = rest.length === 0 ? withoutMark(own, separator) : joined(rest, own);
      separator ||= separatorOf(bytes, false);
      if (separator > 0) return read(bytes, false);
      rest = bytes.slice();
      return 0;
    },
    end: () => {
      separator ||= separatorOf(rest, true);
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

/** Nought while no line that is whole holds one. */
function separatorOf(bytes: Uint8Array, isLast: boolean): number {
  let from = 0;
  for (let line = 0; line < MOST_TITLES && from < bytes.length; line += 1) {
    const next = bytes.subarray(from).findIndex((one) => BREAKS.includes(one));
    if (next < 0 && !isLast) return 0;
    const end = next < 0 ? bytes.length : from + next;
    const text = decodeUtf8(bytes.subarray(from, end)).replace(/"[^"]*"/g, '');
    const counts = SEPARATORS.map((one) => text.split(one).length);
    const most = Math.max(...counts);
    if (most > 1) return (SEPARATORS[counts.indexOf(most)] ?? ',').charCodeAt(0);
    from = end + 1;
  }
  return isLast || from < bytes.length ? COMMA : 0;
}
