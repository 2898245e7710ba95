// Columns that are lent, bound to pieces, and lists that sorts share: made once, and the very same wherever they may be.
import { describe, expect, test } from 'vitest';
import { boundWay, readsNothing } from '../../../src/core/columns/bound.ts';
import type { CompiledMeasure, Input } from '../../../src/core/columns/compiled.ts';
import { createDesk } from '../../../src/core/columns/desk.ts';
import { sharing } from '../../../src/core/columns/ground.ts';
import { end, HOUSEHOLDS, linear, piece, VISITORS } from './pieces.ts';

describe('a desk', () => {
  test('lends columns of their own until it is cleared, then the same ones again', () => {
    const { numbers, codes, bits, clear } = createDesk();
    const lent = () => [numbers(3), numbers(3), numbers(3), codes(3), bits(3)] as const;
    const first = lent();
    expect(new Set(first).size).toBe(5);
    clear();
    lent().forEach((column, at) => expect(column).toBe(first[at]));
  });

  test('columns are as long as is asked, sixty-four at the least, then twice as long', () => {
    const { numbers } = createDesk();
    expect([1, 64, 65, 128, 129].map((rows) => numbers(rows).length)).toEqual([
      ...[64, 64, 128, 128, 256],
    ]);
  });

  test('one column for one value, made anew where it is too short', () => {
    const { sameNumber, sameCode, sameBits } = createDesk();
    expect([sameNumber(2.5, 3)[2], sameCode(4, 3)[2], sameBits(5, 3)[2]]).toEqual([2.5, 4, 5]);
    expect(sameNumber(7, 64)).toBe(sameNumber(7, 1));
    expect(sameNumber(7, 64)).toBe(sameNumber(7, 64));
    expect(sameNumber(7, 65)).toHaveLength(128);
    expect(sameNumber(7, 65)[64]).toBe(7);
    expect(sameNumber(8, 1)).not.toBe(sameNumber(7, 1));
  });
});

describe('what sorts share', () => {
  const measures = Array.from({ length: 12 }, () => linear({}));
  const lists = (...of: readonly (CompiledMeasure | undefined)[]) => {
    const own = of.flatMap((one) => one ?? []);
    return { measures: own, inOrder: own };
  };

  test('a number each, nought where nothing is asked', () => {
    const { numberOf } = sharing();
    expect(numberOf(null)).toBe(0);
    expect(new Set([0, ...measures.map(numberOf)]).size).toBe(13);
    expect(measures.map(numberOf)).toEqual(measures.map(numberOf));
  });

  test('the very same lists for the same measures of the same, and for no others', () => {
    const { numberOf, together } = sharing();
    const [first, second] = measures;
    const [eleventh, twelfth] = measures.slice(10);
    measures.forEach(numberOf);
    const known = together('s', lists(first, second));
    expect(together('s', lists(first, second))).toBe(known);
    expect(together('t', lists(first, second))).not.toBe(known);
    expect(together('s', lists(second, first))).not.toBe(known);
    expect(together('s', lists(first, twelfth))).not.toBe(together('s', lists(eleventh, second)));
  });
});

test('pieces ask for the columns of their own ends, and know when nothing is behind them', () => {
  const both = { lower: end(0, [1]), upper: end(9, [2]) };
  const one = piece({ inputs: [HOUSEHOLDS], ...both });
  const asked: unknown[] = [];
  const guards = [{ input: VISITORS, from: 1, below: null }];
  const column = ({ id }: Input, name: string) => {
    asked.push([id, name]);
    return new Float64Array(1);
  };
  expect(
    boundWay([one, piece({ lower: end(5), guards })], column, 3).map(({ bit }) => bit),
  ).toEqual([8, 16]);
  expect(asked).toEqual([
    ...[
      ['households', 'lower'],
      ['households', 'upper'],
      ['visitors', 'lower'],
    ],
  ]);
  const absent = new Float64Array(1);
  const here = (given: object, known: readonly string[]) => {
    const of = ({ id }: Input) => (known.includes(id) ? new Float64Array(1) : absent);
    return boundWay([piece(given)], of, 0).map((bound) => readsNothing(bound, absent));
  };
  const inputs = [HOUSEHOLDS, VISITORS];
  expect(here({}, [])).toEqual([true]);
  expect(here({ inputs, ...both, guards }, [])).toEqual([true]);
  expect(here({ inputs, lower: both.lower }, ['visitors'])).toEqual([false]);
  expect(here({ inputs, upper: both.upper }, ['visitors'])).toEqual([false]);
  expect(here({ guards }, ['visitors'])).toEqual([false]);
  expect(
    here({ guards: [...guards, ...guards.map((own) => ({ ...own, input: HOUSEHOLDS }))] }, [
      'visitors',
    ]),
  ).toEqual([false]);
});
