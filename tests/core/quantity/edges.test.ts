// Edges that changed cores have slipped through: exclusive bounds that meet, figures beyond the machine's whole numbers, cut digits.
import { describe, expect, test } from 'vitest';
import {
  compareLower,
  compareUpper,
  isEmpty,
  staysWithin,
  wholeDown,
  wholeUp,
  type Bound,
} from '../../../src/core/quantity/bound.ts';
import { decimal, plain } from '../../../src/core/quantity/decimal.ts';
import { fixedTo, placesIn } from '../../../src/core/quantity/printed.ts';
import { excess, isOne, print, ratio } from '../../../src/core/quantity/ratio.ts';

const bound = (top: string, bottom = '1', strict = false): Bound => ({
  value: ratio(decimal(top), decimal(bottom)),
  strict,
});

describe('bounds that meet', () => {
  test('two exclusive ones of one value ask for the same', () => {
    const one = bound('7', '1', true);
    expect([compareLower(one, one), compareUpper(one, one)]).toEqual([0, 0]);
  });
  test('exclusive ends leave something while they are apart', () => {
    expect(isEmpty({ lower: bound('7', '1', true), upper: bound('8', '1', true) })).toBe(false);
    expect(isEmpty({ lower: bound('7', '1', true), upper: bound('7') })).toBe(true);
  });
  test('what is less is within an exclusive upper bound, what is equal is not', () => {
    expect(staysWithin(ratio(decimal('6')), bound('7', '1', true))).toBe(true);
    expect(staysWithin(ratio(decimal('7')), bound('7', '1', true))).toBe(false);
  });
});

test('an excluded nothing leaves nothing, never less', () => {
  expect(plain(wholeDown(bound('0', '1', true)).numerator)).toBe('0');
  expect(plain(wholeDown(bound('1', '1', true)).numerator)).toBe('0');
});

test.each([
  ['3', '3', true],
  ['3', '4', false],
  ['1000000000000000000000000000007', '1000000000000000000000000000007', true],
  ['1000000000000000000000000000007', '1000000000000000000000000000006', false],
])('whether %s / %s is one: %s', (top, bottom, answer) => {
  expect(isOne(ratio(decimal(top), decimal(bottom)))).toBe(answer);
});

describe('beyond the whole numbers of the machine', () => {
  const HUGE = '1000000000000000000000000000007';
  test.each([
    [bound(HUGE, '7'), '142857142857142857142857142859', '142857142857142857142857142858'],
    [bound(HUGE), HUGE, HUGE],
    [bound(HUGE, '1', true), '1000000000000000000000000000008', '1000000000000000000000000000006'],
  ])('%j rounds up to %s and down to %s', (of, up, down) => {
    expect(plain(wholeUp(of).numerator)).toBe(up);
    expect(plain(wholeDown(of).numerator)).toBe(down);
  });
  test('the last whole number that is safe rounds up past itself where it is excluded', () => {
    const last = String(Number.MAX_SAFE_INTEGER);
    expect(print(wholeUp(bound(last, '1', true)), 'up')).toBe('9007199254740992');
    expect(print(wholeUp(bound(last)), 'up')).toBe(last);
  });
  test('a difference is what one is more than the other, and nothing of equals', () => {
    const [more, less] = [ratio(decimal(HUGE), decimal('3')), ratio(decimal('1'), decimal('3'))];
    expect(print(excess(more, less), 'down')).toBe('333333333333333333333333333335.333333');
    expect(print(excess(more, more), 'up')).toBe('0');
    expect(print(excess(less, more), 'up')).toBe('0');
  });
});

describe('digits that a paper has room for', () => {
  test.each([
    ['12.5', 1],
    ['12', 0],
    ['0.000001', 6],
  ])('%s has %i places', (text, places) => {
    expect(placesIn(text)).toBe(places);
  });
  test.each([
    ['12.341', 2, 'up', '12.35'],
    ['12.349', 2, 'down', '12.34'],
    ['12.3', 2, 'up', '12.30'],
    ['12', 2, 'down', '12.00'],
  ] as const)('%s with %i places, its rest %s, is %s', (text, places, direction, printed) => {
    expect(fixedTo(text, places, direction)).toBe(printed);
  });
});
