// Where the next row of separated text ends, and its cells: quoted ones without their marks.
import { addSpan, type Spans } from './spans.ts';

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/** What was found, used again for the next row. */
interface Next {
  /** Where the row after it begins; -1 where the text breaks off within this one. */
  at: number;
  /** How many lines it takes. */
  breaks: number;
  /** Cells in which marks are doubled. */
  readonly doubled: number[];
}

const next: Next = { at: 0, breaks: 0, doubled: [] };

/** @param isFinal true where no more text follows: then the last row needs no break, and a mark that is not closed is a mark */
export function nextRow(row: Spans, start: number, separator: number, isFinal: boolean): Next {
  const { bytes } = row;
  const end = bytes.length;
  row.count = 0;
  next.breaks = 1;
  next.at = -1;
  next.doubled.length = 0;
  let at = start;
  for (;;) {
    at = bytes[at] === QUOTE ? quoted(row, at, separator, isFinal) : plain(row, at, separator);
    if (at < 0 || (at >= end && !isFinal)) return next;
    const code = bytes[at];
    if (code === separator && at < end) {
      at += 1;
      if (at >= end && !isFinal) return next;
      continue;
    }
    const isPair = code === RETURN && bytes[at + 1] === LINE_FEED;
    if (code === RETURN && at + 1 >= end && !isFinal) return next;
    next.at = Math.min(at + (isPair ? 2 : 1), end);
    for (const cell of next.doubled) halve(row, cell);
    return next;
  }
}

/** @returns where the cell ends */
function plain(row: Spans, from: number, separator: number): number {
  const { bytes } = row;
  const end = bytes.length;
  let at = from;
  for (; at < end; at += 1) {
    const code = bytes[at];
    if (code === separator || code === LINE_FEED || code === RETURN) break;
  }
  addSpan(row, from, at);
  return at;
}

/**
 * A mark before anything else is part of the text, as long as the cell lies within one line: a mark that was opened and not
 * closed would else take the rows up to the next one.
 * @returns where the cell ends, -1 where its closing mark is yet to come
 */
function quoted(row: Spans, from: number, separator: number, isFinal: boolean): number {
  const { bytes } = row;
  const end = bytes.length;
  let hasDoubled = false;
  let most = Infinity;
  let at = bytes.indexOf(QUOTE, from + 1);
  for (; at >= 0 && at < most; at = bytes.indexOf(QUOTE, at + 1)) {
    if (bytes[at + 1] === QUOTE) {
      hasDoubled = true;
      at += 1;
      continue;
    }
    let after = at + 1;
    while (after < end && bytes[after] === SPACE) after += 1;
    if (after >= end && !isFinal) return -1;
    const code = bytes[after];
    if (after < end && code !== separator && code !== LINE_FEED && code !== RETURN) {
      most = lineEnd(bytes, from);
      if (at > most) break;
      continue;
    }
    next.breaks += breaksIn(bytes, from, at);
    if (hasDoubled) next.doubled.push(row.count);
    addSpan(row, from + 1, at);
    return after;
  }
  return isFinal || most < end ? plain(row, from, separator) : -1;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at += 1;
  return at;
}

function breaksIn(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === LINE_FEED) breaks += 1;
  return breaks;
}

/** Doubled marks become one where they lie: only of a row that is whole, for its bytes are not read again. */
function halve({ bytes, from, to }: Spans, cell: number): void {
  const end = to[cell] ?? 0;
  let into = from[cell] ?? 0;
  for (let at = into; at < end; at += 1) {
    bytes[into] = bytes[at] ?? 0;
    into += 1;
    if (bytes[at] === QUOTE && bytes[at + 1] === QUOTE) at += 1;
  }
  to[cell] = into;
}
