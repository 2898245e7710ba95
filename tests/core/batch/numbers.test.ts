// Whole numbers as texts, and their sums: no digit is lost, and what is too large is never rounded.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWhole, emptySum, ratioOf } from '../../../src/core/batch/summary/exact-sum.ts';
import { digitsOver } from '../../../src/core/batch/digits.ts';
import { worstList } from '../../../src/core/batch/summary/worst.ts';
import { Decimal, ZERO } from '../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../src/core/quantity/ratio.ts';
import { forAll } from '../../properties/for-all.ts';

const WRITTEN = fc.oneof(
  fc.nat(10_000_000),
  fc.maxSafeNat(),
  fc
    .integer({ min: 0, max: 40_000 })
    .map((of) => of * 1_000_000 - (of % 3))
    .map((of) => Math.max(of, 0)),
);

test('the digits that are written are those of the text', () => {
  const buffer = new Uint8Array(80);
  forAll(
    fc.property(
      WRITTEN,
      fc.constantFrom(
        1,
        3,
        7,
        10,
        300,
        1_000_000,
        3_000_000,
        80_000_000,
        7_000_000_000,
        9_000_000_001,
      ),
      fc.constantFrom('up' as const, 'down' as const),
      (value, denominator, direction) => {
        const end = digitsOver(denominator)(buffer, 3, value, direction);
        const text = String.fromCharCode(...buffer.subarray(3, end));
        expect(text).toBe(print(ratio(new Decimal(value), new Decimal(denominator)), direction));
      },
    ),
  );
});

test.each([
  // as many digits as there are, by nines and in one
  [1, 0, '0', '0'],
  [1, 9, '9', '9'],
  [1, 10, '10', '10'],
  [1, 99, '99', '99'],
  [1, 100, '100', '100'],
  [1, 999_999_999, '999999999', '999999999'],
  [1, 1_000_000_000, '1000000000', '1000000000'],
  [1, 12_000_000_034, '12000000034', '12000000034'],
  [1, Number.MAX_SAFE_INTEGER, '9007199254740991', '9007199254740991'],
  [1, -1, '', ''],
  [3, -1, '', ''],
  [3, 12, '4', '4'],
  // cut at six places towards the side that was asked for
  [3, 1, '0.333334', '0.333333'],
  [3_000_000, 1, '0.000001', '0'],
  [3_000_000, 2_999_999, '1', '0.999999'],
  [3_000_000, 32_999_999, '11', '10.999999'],
  [9_000_000_000, 1, '0.000001', '0'],
  [9_000_000_001, 9_000_000_002, '1.000001', '1'],
  [13_797_310_825, 13_622_048_108, '0.987298', '0.987297'],
  [1_001, 1, '0.001', '0.000999'],
  [310, 31, '0.1', '0.1'],
  // decimals that end are written to their end
  [2, 5, '2.5', '2.5'],
  [10, 123, '12.3', '12.3'],
  [1_000_000, 1_020_300, '1.0203', '1.0203'],
  [80_000_000, 1, '0.0000000125', '0.0000000125'],
  [7_000_000_000, 7, '0.000000001', '0.000000001'],
])('over %i: %i', (denominator, value, up, down) => {
  const buffer = new Uint8Array(30);
  const written = (direction: 'up' | 'down') => {
    const end = digitsOver(denominator)(buffer.fill(255), 2, value, direction);
    expect([...buffer.slice(0, 2), ...buffer.slice(end)].every((byte) => byte === 255)).toBe(true);
    return String.fromCharCode(...buffer.subarray(2, end));
  };
  expect([written('up'), written('down')]).toEqual([up, down]);
});

test('sums go on exactly beyond what the machine holds', () => {
  const sum = emptySum();
  expect(ratioOf(sum, 1)).toBeNull();
  for (let times = 0; times < 5; times += 1) addWhole(sum, Number.MAX_SAFE_INTEGER);
  addWhole(sum, 1);
  addWhole(sum, Number.MAX_SAFE_INTEGER, 5);
  expect(sum.count).toBe(11);
  const total = ratioOf(sum, 1);
  expect(total && print(total, 'up')).toBe('90071992547409911');
});

test('a sum stays a plain number up to the largest that is exact, and becomes a decimal beyond', () => {
  const sum = emptySum();
  addWhole(sum, 5, 2);
  expect(sum).toEqual({ count: 2, small: 10, large: ZERO });
  addWhole(sum, Number.MAX_SAFE_INTEGER - 10);
  expect(sum).toEqual({ count: 3, small: 9007199254740991, large: ZERO });
  addWhole(sum, 1);
  expect([sum.count, sum.small, sum.large.toFixed()]).toEqual([4, 0, '9007199254740992']);
  addWhole(sum, 7);
  expect([sum.count, sum.small, sum.large.toFixed()]).toEqual([5, 7, '9007199254740992']);
});

test('the worst few are those of all, the first of equals before later ones', () => {
  forAll(
    fc.property(fc.array(fc.nat(9)), (values) => {
      const list = worstList<{ value: number; at: number }>(3, (a, b) => b.value - a.value);
      const all = values.map((value, at) => ({ value, at }));
      all.forEach(list.offer);
      expect(list.entries()).toEqual([...all].sort((a, b) => b.value - a.value).slice(0, 3));
    }),
  );
});
