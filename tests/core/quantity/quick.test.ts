// Small figures never become decimals on the way: what is done a million times costs the machine's own arithmetic alone.
import { expect, test, vi } from 'vitest';
import { reaches, wholeDown, wholeUp } from '../../../src/core/quantity/bound.ts';
import { decimal, plain } from '../../../src/core/quantity/decimal.ts';
import {
  add,
  ceiling,
  compare,
  excess,
  floor,
  isCut,
  isOne,
  isWhole,
  multiply,
  print,
  ratio,
  type Ratio,
} from '../../../src/core/quantity/ratio.ts';
import { SmallRatio } from '../../../src/core/quantity/small-ratio.ts';
import { smallOf } from '../../../src/core/quantity/small.ts';

const of = (top: string, bottom = '1') => ratio(decimal(top), decimal(bottom));
const as = (value: Ratio) => (value instanceof SmallRatio ? [value.top, value.bottom] : null);

/** What it gives, where a small ratio that is asked for its decimals throws. */
function withoutDecimals<T>(run: () => T): T {
  const asked = (['numerator', 'denominator'] as const).map((part) =>
    vi.spyOn(SmallRatio.prototype, part, 'get').mockImplementation(() => {
      throw new Error(`the ${part} became a decimal`);
    }),
  );
  try {
    return run();
  } finally {
    for (const spy of asked) spy.mockRestore();
  }
}

const LARGE = '9000000000000000';

test.each([
  ['compared', () => compare(of('1', '3'), of('2', '7')), 1],
  ['compared over one denominator', () => compare(of(LARGE, '7'), of('1', '7')), 1],
  ['added', () => as(add(of('1', '6'), of('1', '4'))), [5, 12]],
  ['added over one denominator', () => as(add(of('1', '7'), of('2', '7'))), [3, 7]],
  ['multiplied', () => as(multiply(of('46500'), decimal('2'), decimal('10000'))), [93000, 10000]],
  ['multiplied by a whole', () => as(multiply(of('3', '7'), decimal('5'))), [15, 7]],
  ['subtracted', () => as(excess(of('5', '2'), of('1', '3'))), [13, 6]],
  ['subtracted from an equal', () => as(excess(of('5', '7'), of('5', '7'))), [0, 1]],
  ['rounded down', () => plain(floor(of('93', '10'))), '9'],
  ['rounded up', () => plain(ceiling(of('93', '10'))), '10'],
  ['left when whole', () => plain(ceiling(of('90', '10'))), '9'],
  ['found whole', () => [isWhole(of('90', '10')), isWhole(of('93', '10'))], [true, false]],
  ['found one', () => [isOne(of('3', '3')), isOne(of('3', '4'))], [true, false]],
  ['printed when whole', () => [print(of('90', '10'), 'up'), isCut(of('90', '10'))], ['9', false]],
  ['a lower bound', () => as(wholeUp({ value: of('93', '10'), strict: false })), [10, 1]],
  ['an upper bound', () => as(wholeDown({ value: of('93', '10'), strict: false })), [9, 1]],
  ['reached', () => reaches(of('10'), { value: of('93', '10'), strict: true }), true],
])('%s, they stay small', (_what, done: () => unknown, expected) => {
  expect(withoutDecimals(done)).toEqual(expected);
});

test.each(['10000000000000000', '1000000000000000000000', `1${'0'.repeat(28)}`])(
  '%s is no small figure, though its digits that are not zero are few',
  (text) => {
    expect(smallOf(decimal(text))).toBeNull();
  },
);
