// The interval that pieces leave in a row, piece by piece: what is known, silent, missing, or beyond exact numbers.
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/core/columns/compiled.ts';
import { BEYOND, MOST_EXACT } from '../../../src/core/columns/found.ts';
import { intersect, openInterval } from '../../../src/core/columns/interval.ts';
import { end, HOUSEHOLDS, least, left, most, piece, rises, VISITORS } from './pieces.ts';

const OPEN = openInterval();
const lower = (value: number, bits: number, strict = 0) => ({
  ...{ lower: value, lowerStrict: strict, lowerBits: bits },
});
const upper = (value: number, bits: number, strict = 0) => ({
  ...{ upper: value, upperStrict: strict, upperBits: bits },
});

test('no piece leaves all open, whatever was found before', () => {
  const into = { ...left([least(3, true), most(9, true)]), waits: true, isInexact: true };
  intersect(into, [], 0);
  expect(into).toEqual({
    ...{ lower: -1, lowerStrict: 0, lowerBits: 0, upper: -1, upperStrict: 0, upperBits: 0 },
    ...{ waits: false, isInexact: false },
  });
  expect(OPEN).toEqual(into);
});

describe('the greatest least and the least most', () => {
  const cases: readonly (readonly [string, Piece[], object])[] = [
    ['a legal nought', [least(0)], lower(0, 1)],
    ['a most of nought', [most(0)], upper(0, 1)],
    ['nought beside one', [least(1), least(0)], lower(1, 1)],
    ['equal ones together', [least(4), least(4)], lower(4, 3)],
    ['equal mosts together', [most(4), most(4)], upper(4, 3)],
    ['the greater last', [least(4), least(5)], lower(5, 2)],
    ['the greater first', [least(5), least(4)], lower(5, 1)],
    ['the lesser most last', [most(5), most(4)], upper(4, 2)],
    ['the lesser most first', [most(4), most(5)], upper(4, 1)],
    ['most nought, then more', [most(0), most(5)], upper(0, 1)],
    ['an exclusive one of equals', [least(4), least(4, true)], lower(4, 2, 1)],
    ['the exclusive one stays', [least(4, true), least(4)], lower(4, 1, 1)],
    ['an exclusive most of equals', [most(4), most(4, true)], upper(4, 2, 1)],
    ['the exclusive most stays', [most(4, true), most(4)], upper(4, 1, 1)],
    ['a lesser exclusive one is nothing', [least(5), least(4, true)], lower(5, 1)],
    ['a greater exclusive most is nothing', [most(4), most(5, true)], upper(4, 1)],
    ['no end at all', [piece({})], {}],
    [
      'both ends of one piece',
      [piece({ lower: end(2), upper: end(7, [], true) })],
      { ...lower(2, 1), ...upper(7, 1, 1) },
    ],
  ];
  test.each(cases)('%s', (_, way, wanted) => {
    expect(left(way)).toEqual({ ...OPEN, ...wanted });
  });
});

describe('what a base comes to', () => {
  const two = piece({ inputs: [HOUSEHOLDS, VISITORS], lower: end(5, [2, 3]) });
  const twice = piece({ inputs: [HOUSEHOLDS], upper: end(0, [2]) });
  const MISSING = -1;
  const SILENT = -2;
  test.each([
    ['nought of a figure', two, { households: [0], visitors: [4] }, lower(17, 1)],
    ['one missing', two, { households: [MISSING], visitors: [4] }, { waits: true }],
    ['the other missing', two, { households: [4], visitors: [MISSING] }, { waits: true }],
    ['one silent', two, { households: [SILENT], visitors: [4] }, {}],
    [
      'missing outweighs silent',
      two,
      { households: [MISSING], visitors: [SILENT] },
      { waits: true },
    ],
    ['in either order', two, { households: [SILENT], visitors: [MISSING] }, { waits: true }],
    ['silent beside nought', two, { households: [SILENT], visitors: [0] }, {}],
    ['a most whose figure is missing', twice, { households: [MISSING] }, { waits: true }],
    ['a most whose base is silent', twice, { households: [SILENT] }, {}],
    [
      'a figure beyond, times nought',
      rises(0, 4),
      { households: [BEYOND] },
      { ...lower(BEYOND, 1), isInexact: true },
    ],
  ] as const)('%s', (_, one, columns, wanted) => {
    expect(left([one], columns)).toEqual({ ...OPEN, ...wanted });
  });

  test('exact to the last whole number of the machine', () => {
    expect(left([least(MOST_EXACT)]).isInexact).toBe(false);
    expect(left([least(MOST_EXACT + 1)]).isInexact).toBe(true);
    expect(left([most(MOST_EXACT)]).isInexact).toBe(false);
    expect(left([most(MOST_EXACT + 1)]).isInexact).toBe(true);
  });
});

describe('guards', () => {
  const from = piece({
    ...{ lower: end(5), guards: [{ input: HOUSEHOLDS, from: 10, below: 20 }] },
  });
  const open = piece({ lower: end(5), guards: [{ input: HOUSEHOLDS, from: null, below: null }] });
  test.each([
    [9, OPEN],
    [10, { ...OPEN, ...lower(5, 1) }],
    [19, { ...OPEN, ...lower(5, 1) }],
    [20, OPEN],
    [-1, { ...OPEN, waits: true }],
  ])('from 10 and below 20: %s', (figure, wanted) => {
    expect(left([from], { households: [figure] })).toEqual(wanted);
  });

  test('without bounds every figure will do, nought too', () => {
    expect(left([open], { households: [0] })).toEqual({ ...OPEN, ...lower(5, 1) });
  });
});
