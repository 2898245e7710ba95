// What a row is called: its id, else its name, else its line; a row that is called a total is no community.
import type { Block } from '../../core/batch/block.ts';
import { reserve, startOf } from '../../core/batch/row-texts.ts';
import { isStatistic, isTotal as isTotalWord, partNamed } from '../lines/line-words.ts';
import { cellText, type Spans } from './spans.ts';

/** One of these stands in every word for a total, an average or a part, and in few names. */
const TELLING = new Uint8Array(1 << 16);
for (const sign of '计計总總数數共全本其均最位标差比率增减变上去求应缺')
  TELLING[sign.charCodeAt(0)] = 1;
/** English words for them begin with one of these and another letter. */
const FIRST_LETTERS = new Set([...'tsgampc'].map((letter) => letter.charCodeAt(0)));
const [SMALL, SIX_BITS] = [32, 63];

/** True of a row that adds others up, or says what they are on average or of which part: it is counted in them. */
export function isTotal(row: Spans, at: number): boolean {
  if (at < 0 || at >= row.count || !mayBeTotal(row, row.from[at] ?? 0, row.to[at] ?? 0))
    return false;
  const text = cellText(row, at);
  return isTotalWord(text) || isStatistic(text) || partNamed(text) !== null;
}

/** Most names are passed over without a text of them. */
function mayBeTotal({ bytes }: Spans, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0xe0 || lead >= 0xf0) continue;
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (TELLING[((lead & 15) << 12) | ((second & SIX_BITS) << 6) | (third & SIX_BITS)] === 1)
      return true;
  }
  const [first = 0, second = 0] = [bytes[from], bytes[from + 1]];
  return second > 0x40 && FIRST_LETTERS.has(first | SMALL);
}

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
