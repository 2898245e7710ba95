// Lines on leaves of paper: all of them, in order, none cut, and nobody parted from the neighbour it belongs to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavesOf, linesOf, type Block, type Leaf } from '../../src/sheets/frame/leaves.ts';
import type { Row, Table } from '../../src/sheets/frame/sheet.ts';
import { keptWithSignatures } from '../../src/sheets/frame/signed-leaf.ts';
import { forAll } from '../properties/for-all.ts';

const ROOM = 100;
const line = fc.record(
  { height: fc.integer({ min: 1, max: 12 }), stay: fc.constantFrom('next', 'previous') },
  { requiredKeys: ['height'] },
);
const block: fc.Arbitrary<Block> = fc.record({
  title: fc.integer({ min: 0, max: 4 }),
  head: fc.integer({ min: 0, max: 8 }),
  after: fc.integer({ min: 0, max: 3 }),
  lines: fc.array(line, { minLength: 1, maxLength: 40 }),
});
const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

const places = (leaf: Leaf) =>
  leaf.flatMap(({ block: at, from, to }) =>
    Array.from({ length: to - from }, (_, index) => `${String(at)}.${String(from + index)}`),
  );

function heightOf(leaf: Leaf, all: readonly Block[]): number {
  return leaf.reduce((sum, { block: at, from, to }) => {
    const { title = 0, head = 0, after = 0, lines = [] } = all[at] ?? {};
    const own = lines.slice(from, to).reduce((height, one) => height + one.height, 0);
    return sum + (from === 0 ? title : 0) + head + own + after;
  }, 0);
}

test('every line stands once, in order, and no leaf is higher than its room', () => {
  forAll(
    fc.property(blocks, (all) => {
      const leaves = leavesOf(all, ROOM);
      const wanted = all.flatMap(({ lines }, at) =>
        lines.map((_, index) => `${String(at)}.${String(index)}`),
      );
      expect(leaves.flatMap(places)).toEqual(wanted);
      for (const leaf of leaves) expect(heightOf(leaf, all)).toBeLessThanOrEqual(ROOM);
    }),
  );
});

test('lines that belong together stand on one leaf wherever they fit on one', () => {
  const pair = fc.integer({ min: 1, max: 20 });
  forAll(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), (heights) => {
      const lines = heights.flatMap((height) => [
        { height: 5, stay: 'next' as const },
        { height },
        { height: 5, stay: 'previous' as const },
      ]);
      for (const leaf of leavesOf([{ title: 3, head: 6, after: 2, lines }], ROOM)) {
        const [piece] = leaf;
        expect((piece?.from ?? 1) % 3).toBe(0);
        expect((piece?.to ?? 1) % 3).toBe(0);
      }
    }),
  );
});

test('a head never stands alone at the foot of a leaf, also before the first line of a table', () => {
  const all: Block[] = [
    { title: 0, head: 0, after: 0, lines: [{ height: 88 }] },
    { title: 4, head: 6, after: 0, lines: [{ height: 5, stay: 'next' }, { height: 5 }] },
  ];
  expect(leavesOf(all, ROOM)).toEqual([
    [{ block: 0, from: 0, to: 1 }],
    [{ block: 1, from: 0, to: 2 }],
  ]);
});

test('a chain longer than a leaf goes on where the leaf ends', () => {
  const lines = Array.from({ length: 30 }, () => ({ height: 10, stay: 'next' as const }));
  const leaves = leavesOf([{ title: 0, head: 10, after: 0, lines }], ROOM);
  expect(leaves.map((leaf) => places(leaf).length)).toEqual([9, 9, 9, 3]);
});

test('items stand side by side, phrases stand alone', () => {
  const row = (kind: Row['kind']): Row => ({ kind, cells: [] });
  const rows = ['item', 'item', 'item', 'group', 'item'].map((kind) => row(kind as Row['kind']));
  const table: Table = { id: 't', title: null, columns: [], rows, across: 2 };
  expect(linesOf(table).map(({ length }) => length)).toEqual([2, 1, 1, 1]);
});

test('signatures are not alone on a last leaf: notes, papers and the last line of the table go with them', () => {
  const lines = (count: number, height: number) =>
    Array.from({ length: count }, () => ({ height }));
  const all: Block[] = [
    { title: 0, head: 0, after: 0, lines: lines(1, 10) },
    { title: 0, head: 5, after: 0, lines: lines(13, 5) },
    { title: 0, head: 5, after: 0, lines: lines(1, 5) },
    { title: 0, head: 0, after: 0, lines: lines(2, 4) },
    { title: 0, head: 0, after: 0, lines: [{ height: 8, stay: 'previous' }] },
  ];
  // As it was: the leaf is full after the second note.
  expect(leavesOf(all, ROOM).at(-1)).toEqual([
    { block: 3, from: 1, to: 2 },
    { block: 4, from: 0, to: 1 },
  ]);
  expect(leavesOf(keptWithSignatures(all, ROOM), ROOM).at(-1)).toEqual([
    { block: 1, from: 12, to: 13 },
    { block: 2, from: 0, to: 1 },
    { block: 3, from: 0, to: 2 },
    { block: 4, from: 0, to: 1 },
  ]);
});

test('where papers and notes fill more than a good part of a leaf, only the nearest stay with the signatures', () => {
  const all: Block[] = [
    { title: 0, head: 0, after: 0, lines: [{ height: 90 }] },
    { title: 0, head: 5, after: 0, lines: Array.from({ length: 20 }, () => ({ height: 6 })) },
    { title: 0, head: 0, after: 0, lines: [{ height: 4 }] },
    { title: 0, head: 0, after: 0, lines: [{ height: 8, stay: 'previous' }] },
  ];
  const last = leavesOf(keptWithSignatures(all, ROOM), ROOM).at(-1);
  expect(last?.map(({ block: at }) => at)).toEqual([1, 2, 3]);
});
