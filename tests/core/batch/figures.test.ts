// Figures read from a file, as decimals and as bytes, by hand: to the digit, and what is too large or no figure is told apart.
import { describe, expect, test } from 'vitest';
import { NOT_PLAIN, plainFigure } from '../../../src/core/batch/plain-figure.ts';
import { scaledFrom } from '../../../src/core/batch/scaled.ts';
import { Decimal } from '../../../src/core/quantity/decimal.ts';

const BEYOND = Number.MAX_VALUE;

describe('decimals as whole numbers', () => {
  test.each([
    ['0', true, 0],
    ['9', true, 9],
    ['1000000000', true, 1_000_000_000],
    ['007.0', true, 7],
    ['123456789012345', true, 123_456_789_012_345],
    ['0000000000000012', true, 12],
    ['9007199254740991', true, Number.MAX_SAFE_INTEGER],
    ['9007199254740992', true, BEYOND],
    ['0.000001', false, 1],
    ['9', false, 9_000_000],
    ['254000.5', false, 254_000_500_000],
    ['123456789.987654', false, 123_456_789_987_654],
    ['1.0000000', false, 1_000_000],
    ['0000000001.5', false, 1_500_000],
    ['9007199254.740991', false, Number.MAX_SAFE_INTEGER],
    ['9007199254.740992', false, BEYOND],
    ['1000000000000', false, BEYOND],
  ])('%s, whole %s', (text, whole, value) => {
    expect(scaledFrom(new Decimal(text), whole)).toBe(value);
  });
});

/** As a cell between others: its bytes are read, and no more. */
const bytesOf = (text: string, whole: boolean) =>
  plainFigure(new TextEncoder().encode(`8${text}7`), 1, 1 + text.length, whole);

test.each([
  // of whole things, and of all others in millionths
  ['', -1, -1],
  ['0', 0, 0],
  ['9', 9, 9_000_000],
  ['12', 12, 12_000_000],
  ['123456789', 123_456_789, 123_456_789_000_000],
  ['0.5', NOT_PLAIN, 500_000],
  ['254000.5', NOT_PLAIN, 254_000_500_000],
  ['0.09', NOT_PLAIN, 90_000],
  ['999999999.999999', NOT_PLAIN, 999_999_999_999_999],
  ['12.', NOT_PLAIN, NOT_PLAIN],
  ['.5', NOT_PLAIN, NOT_PLAIN],
  ['-5', NOT_PLAIN, NOT_PLAIN],
  ['1e3', NOT_PLAIN, NOT_PLAIN],
  ['1.1234567', NOT_PLAIN, NOT_PLAIN],
  ['1.2/', NOT_PLAIN, NOT_PLAIN],
  ['1.2:', NOT_PLAIN, NOT_PLAIN],
  ['1/2', NOT_PLAIN, NOT_PLAIN],
  ['1:2', NOT_PLAIN, NOT_PLAIN],
  ['1234567890', NOT_PLAIN, NOT_PLAIN],
  ['1,200', NOT_PLAIN, NOT_PLAIN],
])('bytes of %j', (text, whole, exact) => {
  expect([bytesOf(text, true), bytesOf(text, false)]).toEqual([whole, exact]);
});

test('what is no plain figure is not to be taken for one, nor for an empty cell', () => {
  expect(NOT_PLAIN).toBeLessThan(-1);
});
