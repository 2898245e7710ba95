// Sums of many unlike fractions stay exact: nothing is lost however many communities there are.
import { expect, test } from 'vitest';
import { Decimal } from '../../../src/core/quantity/decimal.ts';
import { wholeDown, wholeUp } from '../../../src/core/quantity/bound.ts';
import { add, print, ratio, type Ratio } from '../../../src/core/quantity/ratio.ts';

const sevenths = [1, 6].map((one) => ratio(new Decimal(one), new Decimal(7)));
const ninths = [2, 7].map((one) => ratio(new Decimal(one), new Decimal(9)));

test.each([40, 400, 2000])('%d sevenths and ninths that pair up to whole numbers', (count) => {
  // 1/7 + 2/9 + 6/7 + 7/9 = 2, over and over
  const parts: Ratio[] = Array.from(
    { length: count },
    (_, index) => [sevenths[0], ninths[0], sevenths[1], ninths[1]][index % 4] as Ratio,
  );
  const total = parts.reduce((sum, part) => add(sum, part), ratio(new Decimal(0)));
  const expected = String(count / 2);
  expect([print(total, 'up'), print(total, 'down')]).toEqual([expected, expected]);
  expect(print(wholeUp({ value: total, strict: false }), 'up')).toBe(expected);
  expect(print(wholeDown({ value: total, strict: false }), 'down')).toBe(expected);
});
