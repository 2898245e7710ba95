// What rises with one figure: which pieces are of that form, and what it comes to at its edges.
import { describe, expect, test } from 'vitest';
import type { LinearMeasure, Piece, Rising } from '../../../src/core/columns/compiled.ts';
import { BEYOND, MOST_EXACT, STATUS, VERDICT } from '../../../src/core/columns/found.ts';
import { readingOf } from '../../../src/core/columns/reading.ts';
import { foundRising, risingOf } from '../../../src/core/columns/rising.ts';
import {
  end,
  HOUSEHOLDS,
  input,
  linear,
  measure,
  piece,
  rises,
  rowsOf,
  usedDesk,
  VISITORS,
  least,
} from './pieces.ts';

const { met, notAssessed, short } = VERDICT;
const { ok, pending } = STATUS;
const MOST_BITS = 2 ** 31 - 1;

describe('which pieces rise with one figure', () => {
  const form = { input: HOUSEHOLDS, factor: 2, plus: 3, bits: 1, fixed: -1, fixedBits: 0 };
  const of = (id: string, given: object) => rises(2, 3, input(id, given));
  const sum = piece({ inputs: [HOUSEHOLDS, VISITORS], lower: end(3, [2, 2]) });
  const cases: readonly (readonly [string, Piece[], Partial<Rising> | null])[] = [
    ['one', [rises(2, 3)], {}],
    ['twice the same', [rises(2, 3), rises(2, 3)], { bits: 3 }],
    ['beside fixed ones', [least(4), rises(2, 3), least(5)], { bits: 2, fixed: 5, fixedBits: 4 }],
    ['equal fixed ones', [least(5), least(5), rises(2, 3)], { bits: 4, fixed: 5, fixedBits: 3 }],
    ['a fixed nought', [rises(2, 3), least(0)], { fixed: 0, fixedBits: 2 }],
    ['none', [], null],
    ['fixed ones alone', [least(5)], null],
    ['another factor', [rises(2, 3), rises(1, 3)], null],
    ['another constant', [rises(2, 3), rises(2, 4)], null],
    ['another figure', [rises(2, 3), rises(2, 3, VISITORS)], null],
    ['of what stands', [rises(2, 3), of('households', { from: 'existing' })], null],
    ['of some members', [rises(2, 3), of('households', { members: [1] })], null],
    ['a sum', [sum], null],
    ['beside a sum', [rises(2, 3), sum], null],
    [
      'the same figure twice',
      [piece({ inputs: [HOUSEHOLDS, HOUSEHOLDS], lower: end(0, [1, 1]) })],
      null,
    ],
    ['an end that will not do', [piece({ inputs: [HOUSEHOLDS], lower: end(3, [2], true) })], null],
    ['with a most', [{ ...rises(2, 3), upper: end(9, [2]) }], null],
    ['a most alone', [rises(2, 3), piece({ upper: end(9) })], null],
    ['no end', [rises(2, 3), piece({})], null],
    ['one that may not hold', [rises(2, 3), { ...least(1), isOpen: true }], null],
    [
      'in a band',
      [{ ...rises(2, 3), guards: [{ input: HOUSEHOLDS, from: 1, below: null }] }],
      null,
    ],
  ];
  test.each(cases)('%s', (_, way, wanted) => {
    expect(risingOf(way)).toEqual(wanted && { ...form, ...wanted });
  });
});

describe('what rises, row by row', () => {
  const rising: Rising = {
    ...{ input: HOUSEHOLDS, factor: 3, plus: 0, bits: 1, fixed: 10, fixedBits: 2 },
  };
  const found = (
    given: Partial<Rising>,
    figures: readonly number[],
    stands: readonly number[] = [],
    compiled: Partial<LinearMeasure> = {},
    rows = figures.length,
  ) => {
    const columns = { rows, figure: () => Float64Array.from(figures) };
    const reading = readingOf(columns, new Map(), usedDesk());
    const existing = Float64Array.from(stands);
    const one = foundRising(linear(compiled), { ...rising, ...given }, existing, reading);
    expect([undefined, 'all']).toContain(one?.varies);
    return one && rowsOf(one);
  };

  test('above the fixed end, at it, under it, and not known', () => {
    const stands = [-1, 11, 12, 10, 8, 5];
    const over5 = { denominator: 5 };
    // Nine and ten fifths are two in whole numbers, eleven and twelve three, twenty-one five.
    expect(found({ factor: 1 }, [9, 10, 11, 12, 21, -1], stands, over5)).toEqual([
      [ok, 2, -1, notAssessed, -1, 2],
      [ok, 2, -1, met, 0, 3],
      [ok, 3, -1, met, 0, 1],
      [ok, 3, -1, met, 0, 1],
      [ok, 5, -1, met, 0, 1],
      [pending, -1, -1, notAssessed, -1, 0],
    ]);
    expect(found({}, [0, 0, 5, 5], [0, 9, 15, 14])).toEqual([
      [ok, 10, -1, short, 10, 2],
      [ok, 10, -1, short, 1, 2],
      [ok, 15, -1, met, 0, 1],
      [ok, 15, -1, short, 1, 1],
    ]);
  });

  test('exactly, of areas, what stands in its own parts', () => {
    const area = { measure: measure({ whole: false }), denominator: 2, existingFactor: 2 };
    expect(found({}, [5, 5], [7, 8], area)).toEqual([
      [ok, 15, -1, short, 1, 1],
      [ok, 15, -1, met, 0, 1],
    ]);
  });

  test('not where a base is silent, or a number leaves what bits or the machine hold exactly', () => {
    const one = { factor: 1, fixed: -1, fixedBits: 0 };
    const area = { measure: measure({ whole: false }) };
    expect(found(one, [-2])).toBeNull();
    expect(found(one, [MOST_BITS])).toEqual([[ok, MOST_BITS, -1, notAssessed, -1, 1]]);
    expect(found(one, [MOST_BITS + 1])).toBeNull();
    expect(found(one, [MOST_BITS * 2], [], { denominator: 2 })).not.toBeNull();
    expect(found(one, [MOST_BITS * 2 + 1], [], { denominator: 2 })).toBeNull();
    expect(found(one, [MOST_EXACT], [], area)).not.toBeNull();
    const fine = { denominator: 2 ** 23 };
    expect(found(one, [MOST_EXACT], [], fine)).toEqual([[ok, 2 ** 30, -1, notAssessed, -1, 1]]);
    expect(found(one, [MOST_EXACT + 1], [], fine)).toBeNull();
    expect(found({ ...one, plus: 1 }, [MOST_EXACT], [], area)).toBeNull();
    expect(found({ ...one, factor: 0 }, [BEYOND])).toBeNull();
    expect(found({ fixed: MOST_BITS }, [1])).not.toBeNull();
    expect(found({ fixed: MOST_BITS + 1 }, [1])).toBeNull();
    expect(found(one, [1], [MOST_EXACT])).toEqual([[ok, 1, -1, met, 0, 1]]);
    expect(found(one, [1], [BEYOND])).toBeNull();
    expect(found(one, [1], [MOST_EXACT], { ...area, existingFactor: 2 })).toBeNull();
  });

  test('behind the last row nothing is looked at', () => {
    expect(found({}, [5, BEYOND], [15, BEYOND], {}, 1)).toEqual([[ok, 15, -1, met, 0, 1]]);
  });
});
