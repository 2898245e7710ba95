// Texts to whole numbers and back: no digit is lost, and what is too large is never rounded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWhole, emptySum, ratioOf } from '../../../src/core/batch/summary/exact-sum.ts';
import { printerOver } from '../../../src/core/batch/printed-whole.ts';
import { digitsOver } from '../../../src/core/batch/digits.ts';
import { NOT_PLAIN, plainFigure } from '../../../src/core/batch/plain-figure.ts';
import { scaledFrom } from '../../../src/core/batch/scaled.ts';
import { worstList } from '../../../src/core/batch/summary/worst.ts';
import { Decimal } from '../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../src/core/quantity/ratio.ts';
import { forAll } from '../../properties/for-all.ts';

describe('texts as whole numbers', () => {
  test.each([
    ['', true, -1],
    ['0', true, 0],
    ['1000000000', true, 1_000_000_000],
    ['007.0', true, 7],
    ['0.000001', false, 1],
    ['254000.5', false, 254_000_500_000],
    ['9007199254.740991', false, Number.MAX_SAFE_INTEGER],
    ['9007199254.740992', false, Number.MAX_VALUE],
    ['1000000000000', false, Number.MAX_VALUE],
  ])('%s', (text, whole, value) => {
    expect(scaledFrom(text, whole)).toBe(value);
  });

  test('what is no decimal is a mistake of ours', () => {
    expect(() => scaledFrom('about 3', true)).toThrow('not a plain decimal');
  });
});

test('numbers over a denominator are printed as fractions are', () => {
  forAll(
    fc.property(
      fc.nat(10_000_000),
      fc.constantFrom(1, 3, 7, 10, 300, 1_000_000, 3_000_000),
      fc.constantFrom('up' as const, 'down' as const),
      (value, denominator, direction) => {
        const wanted = print(ratio(new Decimal(value), new Decimal(denominator)), direction);
        expect(printerOver(denominator)(value, direction)).toBe(wanted);
      },
    ),
  );
});

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
  ['', -1],
  ['12', 12],
  ['123456789', 123_456_789],
  ['0.5', 500_000],
  ['254000.5', 254_000_500_000],
  ['999999999.999999', 999_999_999_999_999],
  ['12.', null],
  ['.5', null],
  ['1e3', null],
  ['1.1234567', null],
  ['1234567890', null],
  ['1,200', null],
] as const)('bytes of %j as a plain figure', (text, value) => {
  const bytes = new TextEncoder().encode(`x${text},1`);
  const isWhole = value === null || value < 1000 || value === 123_456_789;
  const found = plainFigure(bytes, 1, 1 + text.length, isWhole && !text.includes('.'));
  expect(found).toBe(value ?? NOT_PLAIN);
});

test('a number that is not there is no text', () => {
  expect(printerOver(3)(-1, 'up')).toBe('');
});

test('sums go on exactly beyond what the machine holds', () => {
  const sum = emptySum();
  expect(ratioOf(sum, 1)).toBeNull();
  for (let times = 0; times < 5; times += 1) addWhole(sum, Number.MAX_SAFE_INTEGER);
  addWhole(sum, 1);
  addWhole(sum, Number.MAX_SAFE_INTEGER, 5);
  const total = ratioOf(sum, 1);
  expect(total && print(total, 'up')).toBe('90071992547409911');
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
