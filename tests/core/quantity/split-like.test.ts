// Shares in the proportions of others: exact together, to the grain, and as they were where the total is as it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, plain, sum } from '../../../src/core/quantity/decimal.ts';
import { splitLike } from '../../../src/core/quantity/split-like.ts';
import { forAll } from '../../properties/for-all.ts';

const shares = (total: string, weights: readonly (string | null)[], places: 0 | 2 = 0) =>
  splitLike(
    new Decimal(total),
    weights.map((weight) => (weight === null ? null : new Decimal(weight))),
    places,
  ).map(plain);

describe('a total is shared', () => {
  test.each([
    ['100', ['1', '1', '1'], ['34', '33', '33']],
    ['10', ['1', '2', '3'], ['2', '3', '5']],
    ['1000', ['100', '300'], ['250', '750']],
    ['7', ['0', '5'], ['0', '7']],
    ['5', ['0', '0'], ['3', '2']],
    ['5', [null, '4'], ['3', '2']],
    ['0', ['3', '4'], ['0', '0']],
  ])('%s over %j', (total, weights, expected) => {
    expect(shares(total, weights)).toEqual(expected);
  });

  test('areas to the hundredth, with what is finer in the first', () => {
    expect(shares('10.005', ['1', '2'], 2)).toEqual(['3.335', '6.67']);
  });
});

test('shares add up to the total, differ from proportion by less than a grain, and repeat the weights', () => {
  const whole = fc.integer({ min: 0, max: 1_000_000 }).map((value) => new Decimal(value));
  forAll(
    fc.property(whole, fc.array(whole, { minLength: 1, maxLength: 12 }), (total, weights) => {
      const found = splitLike(total, weights, 0);
      expect(plain(sum(found))).toBe(plain(total));
      const of = sum(weights);
      if (of.isZero()) return;
      found.forEach((share, at) => {
        const exact = total.times(weights[at] ?? 0).div(of);
        expect(share.minus(exact).abs().lt(1)).toBe(true);
      });
      expect(splitLike(of, weights, 0).map(plain)).toEqual(weights.map(plain));
    }),
  );
});
