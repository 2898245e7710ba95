// Blanks around cells taken away where the bytes lie: those of ASCII, and the wide ones that Chinese tables hold.
import type { Spans } from './spans.ts';

const SPACE = 32;
const FIRST_LONG = 0x80;

/** Narrows all cells of a row. @returns false where nothing is left of any of them */
export function trimCells({ bytes, from, to, count }: Spans): boolean {
  let isFilled = false;
  for (let cell = 0; cell < count; cell += 1) {
    let [start, end] = [from[cell] ?? 0, to[cell] ?? 0];
    for (let long = blankAt(bytes, start, end); long > 0; long = blankAt(bytes, start, end))
      start += long;
    for (let long = blankBefore(bytes, start, end); long > 0; long = blankBefore(bytes, start, end))
      end -= long;
    from[cell] = start;
    to[cell] = end;
    if (end > start) isFilled = true;
  }
  return isFilled;
}

function blankAt(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  if (at >= end || (first > SPACE && first < FIRST_LONG)) return 0;
  if (first < FIRST_LONG) return isBlank(first) ? 1 : 0;
  return longBlank(bytes, at, end);
}

function blankBefore(bytes: Uint8Array, start: number, end: number): number {
  const last = bytes[end - 1] ?? 0;
  if (start >= end || (last > SPACE && last < FIRST_LONG)) return 0;
  if (last < FIRST_LONG) return isBlank(last) ? 1 : 0;
  const two = end - start >= 2 && longBlank(bytes, end - 2, end) === 2 ? 2 : 0;
  return two || (end - start >= 3 && longBlank(bytes, end - 3, end) === 3 ? 3 : 0);
}

function isBlank(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}

/** How many bytes a blank beyond ASCII takes here: none where there is another character. */
function longBlank(bytes: Uint8Array, at: number, end: number): number {
  const [first, second = 0, third = 0] = bytes.subarray(at, Math.min(at + 3, end));
  if (first === 0xc2) return second === 0xa0 ? 2 : 0;
  const code = (second << 8) | third;
  if (first === 0xe3) return code === 0x8080 ? 3 : 0;
  if (first === 0xef) return code === 0xbbbf ? 3 : 0;
  if (first === 0xe1) return code === 0x9a80 ? 3 : 0;
  if (first !== 0xe2) return 0;
  const isSpace =
    (code >= 0x8080 && code <= 0x808a) || [0x80a8, 0x80a9, 0x80af, 0x819f].includes(code);
  return isSpace ? 3 : 0;
}
