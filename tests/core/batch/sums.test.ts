// What communities of a street add up to, kind by kind, by hand: unknown while one is, exact beyond the machine's range.
import { describe, expect, test } from 'vitest';
import { beyondKey, createBlock } from '../../../src/core/batch/block.ts';
import { layoutOf } from '../../../src/core/batch/layout.ts';
import { addTo, figureOf, sumPages, valueOf } from '../../../src/core/batch/member-sums.ts';
import type { Input } from '../../../src/core/columns/compiled.ts';
import { BEYOND, MISSING } from '../../../src/core/columns/found.ts';
import { decodeUtf8 } from '../../../src/io/batch/spans.ts';

const layout = layoutOf([
  { from: 'fact', id: 'households', whole: true },
  { from: 'existing', id: 'yard', whole: false },
]);

function blockOf(rows: readonly (readonly [number, number])[]) {
  const block = createBlock(layout, 8, decodeUtf8);
  rows.forEach((row, at) =>
    row.forEach((value, position) => block.columns[position]?.fill(value, at)),
  );
  return block;
}

const input = (id: string, members: Input['members'] = null): Input => ({
  ...{ from: id === 'yard' ? 'existing' : 'fact', id, scale: 1, members },
});
const said = (of: ReturnType<ReturnType<typeof sumPages>>, position: number) =>
  valueOf(of, position, layout.wholes)?.toFixed() ?? null;

describe('sums', () => {
  test('of whole things and of millionths, by column', () => {
    const block = blockOf([
      [5, 1_500_000],
      [7, 2_000_001],
    ]);
    const sums = sumPages(layout)(3);
    expect([said(sums, 0), said(sums, 1)]).toEqual(['0', '0']);
    [0, 1].forEach((at) => addTo(sums, block, at, layout));
    expect([sums.code, sums.count, said(sums, 0), said(sums, 1)]).toEqual([3, 2, '12', '3.500001']);
    expect(figureOf([sums], input('households'), 0)).toBe(12);
    expect(figureOf([sums], input('yard'), 1)).toBe(3_500_001);
  });

  test('are unknown once one is, and stay so', () => {
    const block = blockOf([
      [5, 1],
      [MISSING, 2],
      [7, 3],
    ]);
    const sums = sumPages(layout)(0);
    [0, 1, 2].forEach((at) => addTo(sums, block, at, layout));
    expect([said(sums, 0), said(sums, 1), sums.count]).toEqual([null, '0.000006', 3]);
    expect(figureOf([sums], input('households'), 0)).toBe(MISSING);
  });

  test('go on exactly beyond the range of the machine', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const block = blockOf([
      [most, most],
      [2, BEYOND],
      [3, 1],
    ]);
    block.beyond.set(beyondKey(block, 1, 1), '9007199254.740993');
    // A row that was refused has left this behind where the third stands now.
    block.beyond.set(beyondKey(block, 2, 0), '9007199254740999');
    const sums = sumPages(layout)(0);
    [0, 1, 2].forEach((at) => addTo(sums, block, at, layout));
    expect(said(sums, 0)).toBe('9007199254740996');
    expect(said(sums, 1)).toBe('18014398509.481985');
    expect(figureOf([sums], input('households'), 0)).toBe(BEYOND);
    expect(figureOf([sums], input('yard'), 1)).toBe(BEYOND);
    const other = sumPages(layout)(1);
    addTo(other, block, 0, layout);
    expect(figureOf([other], input('households'), 0)).toBe(most);
    expect(figureOf([other, other], input('households'), 0)).toBe(BEYOND);
  });

  test('of several kinds; of none that is not known', () => {
    const block = blockOf([
      [5, MISSING],
      [7, 4],
    ]);
    const open = sumPages(layout);
    const [urban, rural] = [open(0), open(1)];
    addTo(urban, block, 0, layout);
    addTo(rural, block, 1, layout);
    const all = [urban, rural];
    expect(figureOf(all, input('households'), 0)).toBe(12);
    expect(figureOf(all, input('yard'), 1)).toBe(MISSING);
    expect(figureOf([rural], input('yard'), 1)).toBe(4);
    expect(figureOf(all, input('floorArea'), -1)).toBe(MISSING);
    expect(figureOf([rural], input('floorArea'), -1)).toBe(MISSING);
    expect(figureOf([], input('households'), 0)).toBe(0);
  });

  test('count communities, and one street of the whole', () => {
    const block = blockOf([[5, 1]]);
    const sums = sumPages(layout)(0);
    [0, 0, 0].forEach((at) => addTo(sums, block, at, layout));
    expect(said(sums, 1)).toBe('0.000003');
    expect(figureOf([sums, sums], input('communities'), -1)).toBe(6);
    const stands = (id: string) => figureOf([sums], { ...input(id), from: 'existing' }, 0);
    expect([stands('communities'), stands('streets')]).toEqual([15, 15]);
    expect(figureOf([sums], input('streets'), -1)).toBe(1);
    expect(figureOf([sums], input('streets', [0]), -1)).toBe(MISSING);
  });

  test('of thousands of streets lie side by side and do not mix', () => {
    const block = blockOf([[1, 10]]);
    const open = sumPages(layout);
    const all = Array.from({ length: 3000 }, (_, code) => open(code));
    all.forEach((sums, times) => {
      for (let one = 0; one <= times % 3; one += 1) addTo(sums, block, 0, layout);
    });
    const wrong = all.filter(
      (sums, times) =>
        figureOf([sums], input('households'), 0) !== (times % 3) + 1 ||
        figureOf([sums], input('yard'), 1) !== 10 * ((times % 3) + 1),
    );
    expect(wrong).toEqual([]);
    expect(figureOf(all.slice(1, 2), input('floorArea'), -1)).toBe(MISSING);
    const pages = [...new Set(all.map(({ page }) => page))];
    expect(pages.length).toBeLessThan(12);
    expect(Math.max(...pages.map(({ length }) => length))).toBe(1024 * 2);
  });

  test('of a file without figures', () => {
    const none = layoutOf([]);
    const open = sumPages(none);
    const sums = open(0);
    addTo(sums, createBlock(none, 8, decodeUtf8), 0, none);
    expect([sums.count, figureOf([sums], input('households'), -1)]).toEqual([1, MISSING]);
  });
});
