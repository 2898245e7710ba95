// The ends of an interval: which is stricter, when nothing lies between them, and which whole numbers they admit.
import { describe, expect, test } from 'vitest';
import {
  compareLower,
  compareUpper,
  isEmpty,
  reaches,
  staysWithin,
  wholeDown,
  wholeUp,
  type Bound,
} from '../../../src/core/quantity/bound.ts';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../src/core/quantity/ratio.ts';

const bound = (top: number, bottom = 1, strict = false): Bound => ({
  value: ratio(decimal(String(top)), decimal(String(bottom))),
  strict,
});
const beyond = (top: number, bottom = 1) => bound(top, bottom, true);

describe('whole things', () => {
  test.each([
    // 29,999 residents: 2 x 29,999 / 10,000 = 5.9998
    [bound(59_998, 10_000), '6'],
    [bound(60_000, 10_000), '6'],
    [bound(60_001, 10_000), '7'],
    [bound(0), '0'],
    [bound(1, 1_000_000_000), '1'],
    // more than half of 14, of 15 and of none
    [beyond(14, 2), '8'],
    [beyond(15, 2), '8'],
    [beyond(0), '1'],
  ])('a lower bound rounds up: %j', (lower, whole) =>
    expect(print(wholeUp(lower), 'up')).toBe(whole),
  );

  test.each([
    [bound(89_997, 10_000), '8'],
    [bound(90_000, 10_000), '9'],
    [bound(9, 10), '0'],
    // fewer than 9, and fewer than 8.9997
    [beyond(9), '8'],
    [beyond(89_997, 10_000), '8'],
  ])('an upper bound rounds down: %j', (upper, whole) =>
    expect(print(wholeDown(upper), 'down')).toBe(whole),
  );
});

describe('which bound asks for more', () => {
  test('of two lower bounds the greater, and of equal ones the one that excludes its value', () => {
    expect(compareLower(bound(1, 3), bound(1, 4))).toBeGreaterThan(0);
    expect(compareLower(bound(1, 3), bound(2, 6))).toBe(0);
    expect(compareLower(beyond(1, 3), bound(2, 6))).toBeGreaterThan(0);
    expect(compareLower(beyond(1, 3), bound(34, 100))).toBeLessThan(0);
  });

  test('of two upper bounds the smaller, and of equal ones the one that excludes its value', () => {
    expect(compareUpper(bound(1, 4), bound(1, 3))).toBeGreaterThan(0);
    expect(compareUpper(bound(2, 6), bound(1, 3))).toBe(0);
    expect(compareUpper(beyond(1, 3), bound(1, 3))).toBeGreaterThan(0);
    expect(compareUpper(beyond(1, 3), bound(33, 100))).toBeLessThan(0);
  });
});

describe('nothing in between', () => {
  test.each([
    [bound(7), bound(7), false],
    [beyond(7), bound(7), true],
    [bound(7), beyond(7), true],
    [bound(7), bound(6), true],
    [bound(1, 3), bound(333_333, 1_000_000), true],
    // 25,000 residents: from 0.25 to 0.8333 centres; the interval holds numbers, only no whole one
    [bound(25_000, 100_000), bound(25_000, 30_000), false],
  ])('%j to %j', (lower, upper, empty) => expect(isEmpty({ lower, upper })).toBe(empty));

  test('an open end leaves room', () => {
    expect(isEmpty({ lower: bound(7), upper: null })).toBe(false);
    expect(isEmpty({ lower: null, upper: beyond(0) })).toBe(false);
  });
});

describe('satisfying a bound', () => {
  const value = (top: number, bottom = 1) => bound(top, bottom).value;

  test('the figure itself is enough unless the bound is exclusive', () => {
    expect(reaches(value(80), bound(80))).toBe(true);
    expect(reaches(value(80), beyond(80))).toBe(false);
    expect(reaches(value(80_000_001, 1_000_000), beyond(80))).toBe(true);
    expect(staysWithin(value(15), bound(15))).toBe(true);
    expect(staysWithin(value(15), beyond(15))).toBe(false);
  });

  test('a ninth of 86,500 is not reached by its first six places', () => {
    expect(reaches(value(9_611_111_111, 1_000_000), bound(86_500, 9))).toBe(false);
    expect(reaches(value(9_611_111_112, 1_000_000), bound(86_500, 9))).toBe(true);
    expect(staysWithin(value(9_611_111_112, 1_000_000), bound(86_500, 9))).toBe(false);
  });
});
