// A pasted text cut into blocks: lines that belong together, each with the number it begins with.
import type { Span } from './flat.ts';
import { markAt, type Mark } from './numbering.ts';

export interface Block extends Span {
  readonly mark: Mark | null;
  /** A row of a table: its cells stand apart. */
  readonly isRow: boolean;
}

interface Line extends Span {
  readonly isAfterGap: boolean;
}

/** So long is a line that its writer's page was full; a shorter one ends where it ends. */
const FULL_LINE = 18;
const ENDS = /[。；;！？!?：:]["”’」』）)]*\s*$/;
const SENTENCE_END = /[。；;]/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterGap = true;
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    if (line.trim() === '') isAfterGap = true;
    else {
      lines.push({ from, to, isAfterGap });
      isAfterGap = false;
    }
    from = to + 1;
  }
  return lines;
}

/** Two borders, or a tab between two cells. */
const isRow = (line: string) =>
  line.split(/[\t|]/).length > 2 ||
  line.split('\t').filter((cell) => cell.trim() !== '').length > 1;

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let last = '';
  for (const line of linesOf(text)) {
    const words = text.slice(line.from, line.to);
    const before = blocks.at(-1);
    const mark = markAt(text, line.from, false);
    const row = isRow(words);
    const isFirst = before === undefined || before.isRow || mark !== null || row || line.isAfterGap;
    if (!isFirst && isBroken(last, before)) blocks[blocks.length - 1] = { ...before, to: line.to };
    else if (!row || !/^[\s|:-]*$/.test(words))
      blocks.push({ from: line.from, to: line.to, mark, isRow: row });
    last = words.trim();
  }
  return blocks.flatMap((block) => (block.isRow ? [block] : itemsOf(text, block)));
}

/** True of a line that goes on in the next one: it is full and does not end a sentence. */
function isBroken(line: string, { mark }: Block): boolean {
  const isHeading = mark !== null && !/[，。；,]/.test(line) && line.length < 30;
  return !isHeading && line.length >= FULL_LINE && !ENDS.test(line);
}

/** Items that are counted within one line stand alone: （1）……。（2）……。 */
function itemsOf(text: string, block: Block): Block[] {
  const items: Block[] = [];
  let { from, mark } = block;
  for (let at = block.from; at < block.to - 1; at += 1) {
    if (!SENTENCE_END.test(text.charAt(at))) continue;
    const next = markAt(text, at + 1, true);
    if (next === null) continue;
    items.push({ from, to: at + 1, mark, isRow: false });
    from = at + 1;
    mark = next;
  }
  return [...items, { from, to: block.to, mark, isRow: false }];
}
