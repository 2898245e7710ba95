// Decimals are read from plain text and printed plainly: nothing is rounded, no exponent appears.
import { describe, expect, test } from 'vitest';
import { decimal, decimalFrom, plain, sum } from '../../../src/core/quantity/decimal.ts';

describe('reading', () => {
  test.each(['0', '007', '254000.5', '0.000001', '999999999999.999999', '1'.repeat(150)])(
    '%s is a plain decimal',
    (text) => expect(decimalFrom(text)).not.toBeNull(),
  );

  test.each([
    '',
    ' ',
    '-1',
    '+1',
    '.5',
    '5.',
    '1e3',
    '0x10',
    '1,000',
    '1_000',
    '1/2',
    'NaN',
    'Infinity',
    '１２',
    '٣',
    '12\n',
    '1 2',
  ])('%j is none', (text) => {
    expect(decimalFrom(text)).toBeNull();
    expect(() => decimal(text)).toThrow('not a plain decimal');
  });
});

let read = 0;

test('a figure that nobody has read before is read', () => {
  read += 1;
  expect(plain(decimal(`${read}.00${read}5`))).toBe(`${read}.00${read}5`);
});

describe('printing', () => {
  test.each([
    ['0', '0'],
    ['0.000', '0'],
    ['007.50', '7.5'],
    ['1000000000000', '1000000000000'],
    ['0.000001', '0.000001'],
    ['254000.500', '254000.5'],
  ])('%s prints as %s', (text, printed) => expect(plain(decimal(text))).toBe(printed));

  test('very small and very large values keep their digits and show no exponent', () => {
    expect(plain(decimal('0.000001').times(decimal('0.000001')))).toBe('0.000000000001');
    expect(plain(decimal('1'.repeat(90)))).toBe('1'.repeat(90));
  });
});

describe('adding', () => {
  test('tenths add exactly', () => {
    expect(plain(sum([decimal('0.1'), decimal('0.2')]))).toBe('0.3');
    expect(plain(sum(Array.from({ length: 1000 }, () => decimal('0.001'))))).toBe('1');
  });

  test('a millionth is not lost beside the largest area', () => {
    expect(plain(sum([decimal('1000000000000'), decimal('0.000001')]))).toBe(
      '1000000000000.000001',
    );
  });

  test('nothing adds up to zero', () => expect(plain(sum([]))).toBe('0'));
});
