// What a row is called: its id, else its name, else its line; a row that is called a total is no community.
import type { Block } from '../../core/batch/block.ts';
import { reserve, startOf } from '../../core/batch/row-texts.ts';
import { cellText, type Spans } from './spans.ts';

const TOTAL = /^(合计|总计|共计|小计|总数|全市|全省|totals?|sum)$/i;
/** Bytes of the shortest and the longest word for a total. */
const [LEAST, MOST] = [3, 6];

export function isTotal(row: Spans, at: number): boolean {
  if (at < 0 || at >= row.count) return false;
  const length = (row.to[at] ?? 0) - (row.from[at] ?? 0);
  if (length < LEAST || length > MOST) return false;
  const first = row.bytes[row.from[at] ?? 0] ?? 0;
  return FIRST_BYTES.has(first) && TOTAL.test(cellText(row, at));
}

/** Of t, s and the characters above. */
const FIRST_BYTES: ReadonlySet<number> = new Set([0x54, 0x74, 0x53, 0x73, 0xe5, 0xe6]);

/** Copies id and name into the block, at the row that is being read. */
export function writeTexts({ texts, count }: Block, row: Spans, idAt: number, nameAt: number) {
  texts.size = startOf(texts, count);
  const name = lengthOf(row, nameAt);
  const id = lengthOf(row, idAt);
  reserve(texts, 2 * name + id + MOST_DIGITS);
  if (id > 0) copy(texts, row, idAt);
  else if (name > 0) copy(texts, row, nameAt);
  else writeLine(texts, row.line);
  texts.idEnds[count] = texts.size;
  if (name > 0) copy(texts, row, nameAt);
  texts.nameEnds[count] = texts.size;
}

const MOST_DIGITS = 16;

function lengthOf({ from, to, count }: Spans, at: number): number {
  return at < 0 || at >= count ? 0 : (to[at] ?? 0) - (from[at] ?? 0);
}

function copy(texts: Block['texts'], { bytes, from, to }: Spans, at: number): void {
  const into = texts.bytes;
  let size = texts.size;
  const end = to[at] ?? 0;
  for (let index = from[at] ?? 0; index < end; index += 1) {
    into[size] = bytes[index] ?? 0;
    size += 1;
  }
  texts.size = size;
}

function writeLine(texts: Block['texts'], line: number): void {
  for (const digit of String(line)) {
    texts.bytes[texts.size] = digit.charCodeAt(0);
    texts.size += 1;
  }
}
