// One end of a rule forwards and backwards, by hand: what a base comes to, and the base at which a value is reached.
import { expect, test } from 'vitest';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../src/core/quantity/ratio.ts';
import { baseFor, valueAt } from '../../../src/core/rulebook/ends.ts';

const of = (text: string) => ratio(decimal(text));
const ONE = decimal('1');

test.each([
  // 300 x 2 / 100 + 4
  [{ figure: '2', per: '100', plus: '4' }, '1', '300', '10'],
  [{ figure: '2', per: '100', plus: undefined }, '1', '500', '10'],
  // (300 x 2 / 100 + 4) x 1.5
  [{ figure: '2', per: '100', plus: '4' }, '1.5', '300', '15'],
])('%j raised to %s: %s people come to %s, and back', (end, raised, base, value) => {
  expect(print(valueAt(end, of(base), decimal(raised)), 'up')).toBe(value);
  const back = baseFor(end, of(value), decimal(raised));
  expect(back && print(back, 'up')).toBe(base);
});

test('where the constant part is as much, no base is needed; a figure of nothing is reached by none', () => {
  const found = baseFor({ figure: '2', per: '100', plus: '4' }, of('3'), ONE);
  expect(found && print(found, 'up')).toBe('0');
  expect(baseFor({ figure: '0', per: '100', plus: '4' }, of('3'), ONE)).toBeNull();
});
