// How wide text stands, by the sort of its letters: wide enough for every font that offices have.
const NARROW = /[ .,:;'’|()·]/;
const WIDE = /[\u2e80-\uffff]/;
const SIGN = /[▼✓◇▲≠≥≤–Σ☐☑☒MW]/;

/** @returns the width of a text in ems; the digits of tables are of one width */
export function ems(text: string, bold = 1): number {
  return [...text].reduce(
    (sum, letter) => sum + widthOf(letter) * (WIDE.test(letter) ? 1 : bold),
    0,
  );
}

function widthOf(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (SIGN.test(letter)) return 0.86;
  return NARROW.test(letter) ? 0.36 : 0.63;
}

/** True of text with letters that stand in a square, and break anywhere. */
export function isIdeographic(text: string): boolean {
  return WIDE.test(text);
}
