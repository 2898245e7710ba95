// A piece of which nobody knows whether it holds: passed over where the others ask for as much, waited for elsewhere.
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/core/columns/compiled.ts';
import { BEYOND, MOST_EXACT } from '../../../src/core/columns/found.ts';
import { openInterval } from '../../../src/core/columns/interval.ts';
import { end, HOUSEHOLDS, least, left, most, piece, rises } from './pieces.ts';

const OPEN = openInterval();
/** The piece where a figure that nobody has told decides. */
const perhaps = (one: Piece, given: Partial<Piece> = {}): Piece => ({
  ...{ ...one, isOpen: true, ...given },
});

describe('an open piece waits, unless the others ask for as much', () => {
  const both = perhaps(piece({ lower: end(3), upper: end(8) }));
  const nothing = { settledBy: 'nothing' } as const;
  const passing = { settledBy: 'passing' } as const;
  const ofFigure = perhaps(piece({ inputs: [HOUSEHOLDS], upper: end(0, [1]) }));
  const cases: readonly (readonly [string, Piece[], boolean])[] = [
    ['a least that is reached', [least(3), perhaps(least(3))], false],
    ['a least that is not', [least(2), perhaps(least(3))], true],
    ['a least of nought beside nought', [least(0), perhaps(least(0))], false],
    ['a least of nought beside nothing', [perhaps(least(0))], true],
    ['a most of nought beside nought', [most(0), perhaps(most(0))], false],
    ['a most of nought beside nothing', [perhaps(most(0))], true],
    ['a most of one beside nothing', [perhaps(most(1))], true],
    ['a most that is reached', [most(8), perhaps(most(8))], false],
    ['a most that is not', [most(9), perhaps(most(8))], true],
    ['both ends', [least(3), most(8), both], false],
    ['the least alone', [least(3), most(9), both], true],
    ['the most alone', [least(2), most(8), both], true],
    ['what has to be passed is reached', [least(3), perhaps(least(3), passing)], true],
    ['what has to be passed is', [least(4), perhaps(least(3), passing)], false],
    ['a most that has to be passed is', [most(7), perhaps(most(8), passing)], false],
    ['what nothing settles', [least(9), perhaps(least(3), nothing)], true],
    ['without an end of its own, nothing settles it', [perhaps(piece(nothing))], true],
    ['a most whose figure is missing', [most(0), ofFigure], true],
    ['a least whose figure is missing', [least(9), perhaps(rises(1))], true],
    ['those that hold wait for nothing', [{ ...least(3), ...nothing }, perhaps(least(3))], false],
    ['after it one that is settled', [least(3), perhaps(least(9)), perhaps(least(1))], true],
  ];
  test.each(cases)('%s', (_, way, waits) => {
    expect(left(way)).toMatchObject({ waits, isInexact: false });
  });

  test('a base that asks nothing settles it, and a number beyond says nothing', () => {
    expect(left([ofFigure], { households: [-2] })).toEqual(OPEN);
    expect(left([most(0), ofFigure], { households: [MOST_EXACT] }).isInexact).toBe(false);
    expect(left([most(0), ofFigure], { households: [BEYOND] }).isInexact).toBe(true);
    expect(left([perhaps(least(MOST_EXACT))]).isInexact).toBe(false);
    expect(left([perhaps(least(MOST_EXACT + 1))]).isInexact).toBe(true);
  });
});
