// Fractions are multiplied first and divided once: compared as they are, and cut only when printed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, Decimal, plain } from '../../../src/core/quantity/decimal.ts';
import {
  add,
  ceiling,
  compare,
  excess,
  floor,
  isCut,
  isWhole,
  multiply,
  print,
  ratio,
} from '../../../src/core/quantity/ratio.ts';
import { forAll } from '../../properties/for-all.ts';

const of = (top: number | string, bottom: number | string = 1) =>
  ratio(decimal(String(top)), decimal(String(bottom)));
const whole = fc.integer({ min: 0, max: 1_000_000_000 });
const part = fc.integer({ min: 1, max: 100_000 });

describe('comparing', () => {
  test('a third is not 0.333333 nor 0.333334', () => {
    expect(compare(of(1, 3), of('0.333333'))).toBeGreaterThan(0);
    expect(compare(of(1, 3), of('0.333334'))).toBeLessThan(0);
    expect(compare(of(1, 3), of(100, 300))).toBe(0);
  });

  test('agrees with whole-number cross products', () => {
    forAll(
      fc.property(whole, part, whole, part, (a, b, c, d) => {
        const left = BigInt(a) * BigInt(d);
        const right = BigInt(c) * BigInt(b);
        const expected = left < right ? -1 : left > right ? 1 : 0;
        expect(Math.sign(compare(of(a, b), of(c, d)))).toBe(expected);
      }),
    );
  });
});

describe('rounding to whole things', () => {
  test('80 m2 per 300 households never gains a metre at the first 1,000 multiples of 300', () => {
    // 80 x 300k / 300 = 80k exactly; a rate of 80/300 taken first would be wrong for most of them.
    for (let k = 1; k <= 1000; k += 1) {
      const area = multiply(of(300 * k), decimal('80'), decimal('300'));
      expect(plain(ceiling(area))).toBe(String(80 * k));
      expect(isWhole(area)).toBe(true);
    }
  });

  test('floor and ceiling agree with whole-number division', () => {
    forAll(
      fc.property(whole, part, (a, b) => {
        const down = BigInt(a) / BigInt(b);
        expect(plain(floor(of(a, b)))).toBe(String(down));
        const up = BigInt(a) % BigInt(b) === 0n ? down : down + 1n;
        expect(plain(ceiling(of(a, b)))).toBe(String(up));
      }),
    );
  });
});

describe('printing', () => {
  test.each([
    // 86,500 / 9 = 9,611.1111...: a lower bound prints up, an upper bound down
    [86_500, 9, '9611.111112', '9611.111111'],
    [1, 3, '0.333334', '0.333333'],
    [2, 3, '0.666667', '0.666666'],
    [9_999_999, 9, '1111111', '1111111'],
    // an expansion that ends is printed whole, however long
    [1, 128, '0.0078125', '0.0078125'],
    [1, 10_000_000, '0.0000001', '0.0000001'],
    [0, 7, '0', '0'],
    // 1 / 3,000,000 is less than a millionth
    [1, 3_000_000, '0.000001', '0'],
    [2_999_999, 3, '999999.666667', '999999.666666'],
  ])('%d / %d prints %s up and %s down', (top, bottom, up, down) => {
    expect(print(of(top, bottom), 'up')).toBe(up);
    expect(print(of(top, bottom), 'down')).toBe(down);
    expect(isCut(of(top, bottom))).toBe(up !== down);
  });

  test('a cut value lies less than a millionth from the fraction, on the promised side', () => {
    forAll(
      fc.property(whole, part, (a, b) => {
        const [up, down] = [decimal(print(of(a, b), 'up')), decimal(print(of(a, b), 'down'))];
        expect(up.times(b).gte(a) && down.times(b).lte(a)).toBe(true);
        expect(up.minus(down).lte('0.000001')).toBe(true);
      }),
    );
  });
});

describe('adding and subtracting', () => {
  test('three thirds are one, and a seventh and a ninth are 16/63', () => {
    expect(print(add(add(of(1, 3), of(1, 3)), of(1, 3)), 'up')).toBe('1');
    expect(compare(add(of(1, 7), of(1, 9)), of(16, 63))).toBe(0);
  });

  test('what one lacks is never negative', () => {
    expect(print(excess(of(250), of(180)), 'up')).toBe('70');
    expect(print(excess(of(375), of(400)), 'up')).toBe('0');
    expect(print(excess(of(86_500, 9), of(9611)), 'up')).toBe('0.111112');
  });

  test('no fraction has a denominator of zero or less', () => {
    expect(() => ratio(new Decimal(1), new Decimal(0))).toThrow('positive denominator');
    expect(() => ratio(new Decimal(1), new Decimal(-2))).toThrow('positive denominator');
  });
});
