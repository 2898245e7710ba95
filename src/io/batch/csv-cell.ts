// A cell of CSV from bytes to bytes: what a spreadsheet program would take for a formula stays text, what would break a line is quoted.

const QUOTE = 34;
const APOSTROPHE = 39;
/** = + - @ tab return */
const FORMULAS = [61, 43, 45, 64, 9, 13];
/** " , return line feed */
const BREAKING = [QUOTE, 44, 13, 10];

/** @param into has room for twice the bytes and three more @returns how many bytes were written */
export function csvCell(bytes: Uint8Array, from: number, to: number, into: Uint8Array): number {
  let size = 0;
  let isQuoted = false;
  for (let at = from; at < to && !isQuoted; at += 1) {
    const code = bytes[at] ?? 0;
    isQuoted = code <= 44 && BREAKING.includes(code);
  }
  if (isQuoted) into[size++] = QUOTE;
  if (to > from && FORMULAS.includes(bytes[from] ?? 0)) into[size++] = APOSTROPHE;
  for (let at = from; at < to; at += 1) {
    const code = bytes[at] ?? 0;
    into[size++] = code;
    if (code === QUOTE) into[size++] = QUOTE;
  }
  if (isQuoted) into[size++] = QUOTE;
  return size;
}
