// A pasted paper as sentences in their sections: what stands where, and which sentences hold figures.
import { blocksOf, type Block } from './blocks.ts';
import { figuresIn } from './figures.ts';
import { flatOf, type Flat, type Span } from './flat.ts';
import { PARAGRAPH } from './numbering.ts';
import { sectionNames } from './sections.ts';
import { isHead, rowFlat } from './table-rows.ts';

/** A sentence of the paper, or a row of one of its tables. */
export interface Sentence extends Span {
  /** Found again by this after the text was pasted anew: its words, and which of the alike it is. */
  readonly key: string;
  /** The section as a pack names it; empty before the first number. */
  readonly section: string;
  /** Without its number. */
  readonly flat: Flat;
  /** The sentence that announces it, as one that ends in a colon does. */
  readonly lead: Flat | null;
  /** The one before it; null of the first. */
  readonly previous: Sentence | null;
  /** What only announces what follows asks for nothing. */
  readonly isHeading: boolean;
  /** True where it holds a figure of something counted or measured. */
  readonly hasFigures: boolean;
}

/** Longer texts are cut off: no paper is as long. */
export const LONGEST_TEXT = 400_000;
const LONGEST_SENTENCE = 2_000;
const END = /[。！？!?；;]/;
const CLOSING = /["”’」』）)]/;

/** Every sentence, in order. Text that is longer than any paper is left out behind its first 400,000 signs. */
export function paperFrom(pasted: string): Sentence[] {
  const text = pasted.slice(0, LONGEST_TEXT);
  const blocks = blocksOf(text);
  const names = sectionNames(blocks);
  const keys = keysInTurn();
  let leads: readonly Lead[] = [];
  let head: Block | null = null;
  let previous: Sentence | null = null;
  return blocks.flatMap((block, at) => {
    const isFirstRow = block.isRow && !isNextRow(text, blocks[at - 1], block);
    if (!block.isRow || isFirstRow) head = isFirstRow && isHead(text, block) ? block : null;
    const isNaming = head === block;
    const rank = block.mark?.rank ?? PARAGRAPH;
    leads = leads.filter((one) => one.rank < rank);
    const lead = leads.at(-1)?.flat ?? null;
    const flats = sentencesIn(text, block)
      .map((span) => ({ span, flat: block.isRow ? rowFlat(text, span, head) : flatOf(text, span) }))
      .filter(({ flat }) => flat.text !== '');
    const last = flats.at(-1)?.flat;
    if (last?.text.endsWith(':') === true) leads = [...leads, { rank, flat: last }];
    return flats.map(({ span, flat }): Sentence => {
      const isHeading = isNaming || (!block.isRow && isHeadingOf(flat.text, block));
      const hasFigures = !isHeading && figuresIn(flat.text).length > 0;
      const known = { key: keys(flat.text), section: names[at] ?? '' };
      previous = { ...span, ...known, flat, lead, previous, isHeading, hasFigures };
      return previous;
    });
  });
}

/** Another row of the same table: a blank line ends a table. */
const isNextRow = (text: string, before: Block | undefined, { from }: Block) =>
  before?.isRow === true && !/\n[ \t]*\n/.test(text.slice(before.to, from));

interface Lead {
  readonly rank: number;
  readonly flat: Flat;
}

/** The words of a sentence, with a number where the very same words stood before. */
function keysInTurn(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const number = (seen.get(words) ?? 0) + 1;
    seen.set(words, number);
    return number === 1 ? words : `${words} ${String(number)}`;
  };
}

/** A short line without an end, or a chapter's name: nobody has to do anything because of it. */
function isHeadingOf(flat: string, { mark }: Block): boolean {
  if (END.test(flat)) return false;
  return mark !== null ? flat.length < 40 && !/[，,]/.test(flat) : flat.length < 25;
}

function sentencesIn(text: string, block: Block): Span[] {
  const start = block.from + (block.mark?.length ?? 0);
  if (block.isRow) return [{ from: start, to: Math.min(block.to, start + LONGEST_SENTENCE) }];
  const found: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < block.to; at += 1) {
    const sign = text.charAt(at);
    if (/[（(]/.test(sign)) depth += 1;
    if (/[）)]/.test(sign)) depth = Math.max(0, depth - 1);
    const isLong = at + 1 - from >= LONGEST_SENTENCE;
    if (!isLong && (depth > 0 || !END.test(sign))) continue;
    let to = at + 1;
    while (CLOSING.test(text.charAt(to))) to += 1;
    found.push({ from, to });
    from = to;
    at = to - 1;
    depth = 0;
  }
  return [...found, { from, to: block.to }];
}
