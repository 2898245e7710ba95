// Whether a figure is a floor or a ceiling, by the words just before it and just behind it.
import type { Figure } from './figures.ts';
import { spanIn, type Flat } from './flat.ts';
import type { Proposal } from './proposal.ts';
import { allSaid, END_BEFORE, END_BEHIND } from './said.ts';

const LONGEST = 8;

/**
 * Null where the text does not say it. A range says both ends by itself.
 * @param nearest how far before the figure the words may end: 不少于计容建筑面积的千分之五 has its whole between
 */
export function endOf(flat: Flat, figure: Figure, nearest: number): Proposal['end'] {
  const { from, to, lower, upper } = figure;
  if (lower !== upper) return { value: 'range', words: spanIn(flat, figure) };
  const behind = allSaid(flat.text.slice(to, to + LONGEST), END_BEHIND)[0];
  if (behind !== undefined)
    return {
      value: behind.value,
      words: spanIn(flat, { from: to + behind.from, to: to + behind.to }),
    };
  for (let end = from; end >= nearest; end -= 1) {
    const start = Math.max(0, end - LONGEST);
    const before = allSaid(flat.text.slice(start, end), END_BEFORE)[0];
    if (before === undefined) continue;
    const words = { from: start + before.from, to: start + before.to };
    return { value: before.value, words: spanIn(flat, words) };
  }
  return null;
}
