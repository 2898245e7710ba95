// Signatures stand on a leaf with some of what is signed: the end of a sheet keeps together as far as that wastes no leaf.
import type { Block } from './leaves.ts';

/** So much of a leaf at most is kept together at the end. */
const MOST = 0.4;

/**
 * The blocks, with the last lines bound to each other: signatures, notes, papers, and one line of the table before them.
 * @param room the height of a leaf, in the unit of the lines
 */
export function keptWithSignatures(blocks: readonly Block[], room: number): Block[] {
  const content = contentEnd(blocks);
  const bound = new Set<string>();
  let left = room * MOST;
  for (const [at, { title, head, after, lines }] of [...blocks.entries()].reverse()) {
    if (at < content) break;
    left -= title + head + after;
    for (const [line, { height }] of [...lines.entries()].reverse()) {
      left -= height;
      if (left < 0 || at === content) return withBound(blocks, bound);
      bound.add(`${String(at)} ${String(line)}`);
    }
  }
  return withBound(blocks, bound);
}

function withBound(blocks: readonly Block[], bound: ReadonlySet<string>): Block[] {
  return blocks.map((block, at) => ({
    ...block,
    lines: block.lines.map((line, index) =>
      bound.has(`${String(at)} ${String(index)}`) ? { ...line, stay: 'previous' } : line,
    ),
  }));
}

/** The last table before the papers, the notes and the signatures. */
const contentEnd = (blocks: readonly Block[]) => Math.max(0, blocks.length - 4);
