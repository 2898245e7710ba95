// One figure as a plan file writes it: what it comes to, or the first thing that is wrong with it.
import { expect, test } from 'vitest';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { readFigure } from '../../../../src/core/plan/file/figure.ts';

const read = (raw: unknown, whole: boolean) => {
  const reading = readFigure(raw, whole);
  return 'value' in reading ? plain(reading.value) : reading.code;
};

const NINES = '9'.repeat(99);

test.each([
  ['0', true, '0'],
  [' 12 ', true, '12'],
  [12, true, '12'],
  [0, true, '0'],
  [0.1, false, '0.1'],
  ['-0', true, '0'],
  ['-0.00', false, '0'],
  ['1000000000', true, '1000000000'],
  ['1000000001', true, 'too-large'],
  ['1000000000000', false, '1000000000000'],
  ['1000000000000.1', false, 'too-large'],
  ['1.123456', false, '1.123456'],
  ['1.1234567', false, 'too-many-places'],
  ['1.5', true, 'not-whole'],
  ['-5', true, 'negative'],
  ['-15', true, 'negative'],
  ['-1.25', false, 'negative'],
  [-2, true, 'negative'],
  ['-5a', true, 'not-a-number'],
  ['a5', true, 'not-a-number'],
  ['5-5', true, 'not-a-number'],
  ['', true, 'not-a-number'],
  [Infinity, true, 'not-a-number'],
  [`${NINES}9`, true, 'too-large'],
  [`${NINES}99`, true, 'too-long'],
  [`${NINES}99.5`, true, 'too-long'],
  [`${NINES}9a`, true, 'not-a-number'],
  [true, true, 'wrong-type'],
  [['1'], true, 'wrong-type'],
])('%j, whole: %s, is %s', (raw, whole, found) => {
  expect(read(raw, whole)).toBe(found);
});

test('what is too large is told with the most that can be', () => {
  expect(readFigure('1000000000.5', false)).not.toHaveProperty('code');
  expect(readFigure('1000000001', true)).toEqual({ code: 'too-large', most: '1000000000' });
  expect(readFigure('1e99', true)).toEqual({ code: 'not-a-number' });
});
