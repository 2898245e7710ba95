// Counts what a worksheet holds while it is being unpacked, so that an enormous one is refused before anything is built from it.
import { MOST_CELLS, MOST_COLUMNS, Refusal } from './table.ts';

const TAG = /<(?:\w+:)?(row|c|v|is)(?=[\s>/])(?:[^<>]*?\sr="([A-Z]{1,3})\d+")?/g;
const LONGEST_TAG = 4096;

/** Takes the sheet piece by piece; throws a refusal, as for more rows than `most`. Rows and columns that are only formatted do not count. */
export function sheetScan(most: number): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder('latin1');
  const counts = { rows: 0, cells: 0 };
  let carried = '';
  let [filled, far] = [false, false];
  const take = (tag: string, letters: string | undefined) => {
    if (tag === 'row') filled = false;
    else if (tag === 'c') {
      counts.cells += 1;
      far = letters !== undefined && columnOf(letters) > MOST_COLUMNS;
    } else {
      if (far) throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
      if (!filled) counts.rows += 1;
      filled = true;
    }
  };
  return (chunk) => {
    const text = carried + decoder.decode(chunk, { stream: true });
    const whole = text.lastIndexOf('<');
    const end = whole < 0 ? text.length : whole;
    for (const [, tag = '', letters] of text.slice(0, end).matchAll(TAG)) take(tag, letters);
    carried = text.slice(end, end + LONGEST_TAG);
    if (counts.rows > most)
      throw new Refusal('too-many-rows', { rows: `> ${most}`, most: String(most) });
    if (counts.cells > MOST_CELLS)
      throw new Refusal('too-many-cells', { most: String(MOST_CELLS) });
  };
}

/** The number of a column by its letters, counted from one. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
