// Equal shares: they add up to the total exactly, differ by one grain at most, and the larger come first.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, plain, sum } from '../../../src/core/quantity/decimal.ts';
import { splitEqually } from '../../../src/core/quantity/split.ts';
import { forAll } from '../../properties/for-all.ts';

const shares = (total: string, parts: number, places: 0 | 2) =>
  splitEqually(decimal(total), parts, places).map(plain);

describe('by hand', () => {
  test.each([
    // 10 = 4 + 3 + 3; 3 households in 5 communities leave two with none
    ['10', 3, ['4', '3', '3']],
    ['3', 5, ['1', '1', '1', '0', '0']],
    ['0', 2, ['0', '0']],
    ['1820', 1, ['1820']],
    ['1501', 2, ['751', '750']],
    ['1000000000', 3, ['333333334', '333333333', '333333333']],
  ])('%s households in %d', (total, parts, expected) =>
    expect(shares(total, parts, 0)).toEqual(expected),
  );

  test.each([
    // 100 / 3: 33.34 + 33.33 + 33.33
    ['100', 3, ['33.34', '33.33', '33.33']],
    ['0.02', 3, ['0.01', '0.01', '0']],
    ['254000.5', 2, ['127000.25', '127000.25']],
    // what is finer than a hundredth stays whole, in the first of the smaller shares
    ['0.000001', 2, ['0.000001', '0']],
    ['1.005', 2, ['0.505', '0.5']],
    ['1.015', 2, ['0.51', '0.505']],
  ])('%s m2 in %d', (total, parts, expected) => expect(shares(total, parts, 2)).toEqual(expected));

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('not in %d parts', (parts) =>
    expect(() => splitEqually(decimal('10'), parts, 0)).toThrow('at least one part'),
  );
});

describe('whatever the total', () => {
  const parts = fc.integer({ min: 1, max: 300 });
  const people = fc.integer({ min: 0, max: 1_000_000_000 }).map(String);
  const area = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, '0')}`);

  function expectEven(total: string, count: number, places: 0 | 2, grain: string) {
    const found = splitEqually(decimal(total), count, places);
    expect(found).toHaveLength(count);
    expect(plain(sum(found))).toBe(plain(decimal(total)));
    found.forEach((share, index) => {
      expect(share.gte(0)).toBe(true);
      const next = found[index + 1];
      if (next !== undefined) expect(share.gte(next)).toBe(true);
    });
    const first = found[0] ?? decimal('0');
    const last = found.at(-1) ?? decimal('0');
    expect(first.minus(last).lte(grain)).toBe(true);
    return found;
  }

  test('people stay whole and differ by at most one', () => {
    forAll(
      fc.property(people, parts, (total, count) => {
        const found = expectEven(total, count, 0, '1');
        expect(found.every((share) => share.isInteger())).toBe(true);
      }),
    );
  });

  test('areas differ by at most 0.01 m2, and at most one share is finer than that', () => {
    forAll(
      fc.property(area, parts, (total, count) => {
        const found = expectEven(total, count, 2, '0.01');
        const finer = found.filter((share) => share.decimalPlaces() > 2);
        expect(finer.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
