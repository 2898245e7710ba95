// Rounded once: never below the exact bound, never a whole thing above it, whatever the digits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeDown, wholeUp } from '../../src/core/quantity/bound.ts';
import { decimal, plain } from '../../src/core/quantity/decimal.ts';
import { compare, isCut, print, ratio, type Ratio } from '../../src/core/quantity/ratio.ts';
import { assessed, FAMILIES } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import {
  ends,
  fraction,
  fractionOf,
  inFull,
  order,
  over,
  sixPlaces,
  total,
  wholeOrLess,
  wholeOrMore,
  type Fraction,
} from './fraction.ts';

/** Figures of up to fifteen digits and six places, and small whole ones, as text. */
const figure = fc.oneof(
  fc.nat(20).map(String),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 999_999n }))
    .map(([digits, places]) => `${digits}.${String(places).padStart(6, '0')}`),
);
const positive = figure.filter((text) => /[1-9]/.test(text));
const quotient = fc
  .tuple(figure, positive)
  .map(([top, bottom]): [Ratio, Fraction] => [
    ratio(decimal(top), decimal(bottom)),
    over(fraction(top), fraction(bottom)),
  ]);
const value = (bound: Ratio): string => plain(bound.numerator.div(bound.denominator));

describe('a fraction', () => {
  test('becomes the whole number that big integers say', () => {
    forAll(
      fc.property(quotient, fc.boolean(), ([bound, exact], strict) => {
        const moved = strict && ends(exact) && !inFull(exact).includes('.') ? 1n : 0n;
        const down = wholeOrLess(exact) - moved;
        expect(value(wholeUp({ value: bound, strict }))).toBe(String(wholeOrMore(exact) + moved));
        expect(value(wholeDown({ value: bound, strict }))).toBe(String(down < 0n ? 0n : down));
      }),
      2000,
    );
  });

  test('is printed in full, or cut at six places away from the wrong side', () => {
    forAll(
      fc.property(quotient, ([bound, exact]) => {
        expect(isCut(bound)).toBe(!ends(exact));
        for (const direction of ['up', 'down'] as const)
          expect(print(bound, direction)).toBe(
            ends(exact) ? inFull(exact) : sixPlaces(exact, direction),
          );
      }),
      2000,
    );
  });

  test('is compared exactly', () => {
    forAll(
      fc.property(quotient, quotient, ([a, exactA], [b, exactB]) => {
        expect(Math.sign(compare(a, b))).toBe(order(exactA, exactB));
        expect(compare(a, a)).toBe(0);
      }),
      1000,
    );
  });
});

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('round whole things by less than one, and keep the rest exact', () => {
    forAll(
      fc.property(cases, (given) => {
        for (const { measure, levels } of assessed(given).outcomes) {
          const { exact, lower, upper, status } = levels.aim;
          if (lower !== null && exact.lower !== null) {
            const bound = fractionOf(exact.lower.value);
            const up = measure.whole ? fraction(String(wholeOrMore(bound))) : bound;
            const past = measure.whole && exact.lower.strict && order(up, bound) === 0;
            const required = past ? total([up, fraction('1')]) : up;
            expect(order(fractionOf(lower), required)).toBe(0);
          }
          if (upper !== null && exact.upper !== null && status !== 'noWholeFits')
            expect(order(fractionOf(upper), fractionOf(exact.upper.value))).toBeLessThanOrEqual(0);
        }
      }),
      numRuns,
    );
  });
});
