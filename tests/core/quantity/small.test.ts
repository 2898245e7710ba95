// Small whole numbers are reckoned by the machine, all others by decimal.js: nobody can tell from the result.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, plain } from '../../../src/core/quantity/decimal.ts';
import {
  add,
  ceiling,
  compare,
  excess,
  floor,
  isWhole,
  multiply,
  ratio,
  type Ratio,
} from '../../../src/core/quantity/ratio.ts';
import { SmallRatio } from '../../../src/core/quantity/small-ratio.ts';
import { smallOf } from '../../../src/core/quantity/small.ts';
import { forAll, SEED } from '../../properties/for-all.ts';

const SAFE = 2n ** 53n - 1n;
/** Where decimal.js begins another group of digits, where the safe range ends, and where a product leaves it. */
const EDGES = [
  ...[0n, 1n, 2n, 9_999_999n, 10_000_000n, 10_000_001n, 94_906_265n, 94_906_266n],
  ...[99_999_999_999_999n, 100_000_000_000_000n, 100_000_000_000_001n, 900_719_925_474_099n],
  ...[SAFE - 1n, SAFE, SAFE + 1n, SAFE + 2n, 9_999_999_999_999_999n, 10_000_000_000_000_000n],
];
const wholes = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.bigInt({ min: 0n, max: 10n ** 4n }),
  fc.bigInt({ min: 0n, max: 10n ** 9n }),
  fc.bigInt({ min: 0n, max: 10n ** 18n }),
);
const positive = wholes.filter((value) => value > 0n);
const fractions = fc.tuple(wholes, positive);
type Fraction = readonly [bigint, bigint];

const big = (value: bigint) => new Decimal(String(value));
const of = ([top, bottom]: Fraction) => ratio(big(top), big(bottom));
/** True of a ratio that stands for the fraction, whatever it was reduced by. */
const stands = ({ numerator, denominator }: Ratio, [top, bottom]: Fraction) =>
  numerator.times(big(bottom)).eq(big(top).times(denominator));

describe('a decimal as a small number', () => {
  test('is itself up to the end of the safe range, and none beyond', () => {
    forAll(
      fc.property(wholes, (value) => {
        const expected = value <= SAFE ? String(value) : null;
        const small = smallOf(big(value));
        expect(small === null ? null : String(small)).toBe(expected);
      }),
    );
    for (const edge of EDGES) expect(smallOf(big(edge)) !== null).toBe(edge <= SAFE);
  });

  test('is none with a fraction or below zero', () => {
    for (const text of ['0.5', '1.5', '9999999.1', '10000000.5', '100000000000000.5', '120000.5'])
      expect(smallOf(new Decimal(text))).toBeNull();
    for (const text of ['-1', '-10000000', '-0']) expect(smallOf(new Decimal(text))).toBeNull();
    forAll(
      fc.property(wholes, fc.integer({ min: 1, max: 999_999 }), (value, millionths) => {
        const fraction = big(value).plus(new Decimal(millionths).div(1_000_000));
        expect(smallOf(fraction)).toBeNull();
      }),
    );
  });
});

describe('reckoning with ratios on either side of the safe range', () => {
  test('both kinds are met, and meet each other', () => {
    const kinds = fc.sample(fc.tuple(fractions, fractions), { numRuns: 300, seed: SEED });
    const small = (one: Fraction) => of(one) instanceof SmallRatio;
    const met = new Set(kinds.map(([a, b]) => `${small(a)} ${small(b)}`));
    expect([...met].sort()).toEqual(['false false', 'false true', 'true false', 'true true']);
  });

  test('order and difference are those of the cross products', () => {
    forAll(
      fc.property(fractions, fractions, (a, b) => {
        const [left, right] = [a[0] * b[1], b[0] * a[1]];
        expect(compare(of(a), of(b))).toBe(left < right ? -1 : left > right ? 1 : 0);
        const rest = left > right ? left - right : 0n;
        expect(stands(excess(of(a), of(b)), [rest, a[1] * b[1]])).toBe(true);
      }),
    );
  });

  test('sums and products are exact', () => {
    forAll(
      fc.property(fractions, fractions, (a, b) => {
        expect(stands(add(of(a), of(b)), [a[0] * b[1] + b[0] * a[1], a[1] * b[1]])).toBe(true);
        const product = multiply(of(a), big(b[0]), big(b[1]));
        expect(plain(product.numerator)).toBe(String(a[0] * b[0]));
        expect(plain(product.denominator)).toBe(String(a[1] * b[1]));
      }),
    );
  });

  test('a factor with a fraction leaves the small range and stays exact', () => {
    forAll(
      fc.property(fractions, fc.integer({ min: 1, max: 999_999 }), (a, millionths) => {
        const factor = new Decimal(millionths).div(1_000_000);
        const product = multiply(of(a), factor);
        expect(stands(product, [a[0] * BigInt(millionths), a[1] * 1_000_000n])).toBe(true);
      }),
    );
  });

  test('whole parts are those of whole-number division', () => {
    forAll(
      fc.property(fractions, ([top, bottom]) => {
        const down = top / bottom;
        const isEven = top % bottom === 0n;
        const value = of([top, bottom]);
        expect(isWhole(value)).toBe(isEven);
        expect(plain(floor(value))).toBe(String(down));
        expect(plain(ceiling(value))).toBe(String(isEven ? down : down + 1n));
      }),
    );
  });
});
