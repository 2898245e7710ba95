// Of the ways that a text leaves open the better: what is met, else what may yet be met, else the lesser gap.
import { describe, expect, test } from 'vitest';
import { answering } from '../../../src/core/columns/by-rows.ts';
import type { Piece } from '../../../src/core/columns/compiled.ts';
import { BEYOND, STATUS, VERDICT } from '../../../src/core/columns/found.ts';
import { asked, bound, end, piece, rises, VISITORS, least, most } from './pieces.ts';

const { met, notAssessed, above, short } = VERDICT;
const { ok, pending, noRule, unsaid } = STATUS;

describe('of two ways', () => {
  const never = piece({ lower: end(1), guards: [{ input: VISITORS, from: 9, below: null }] });
  const beyond = rises(1, 0, VISITORS);
  const waiting = piece({ lower: end(1), isOpen: true });
  const FIVE = 5;
  test.each([
    ['the one that is met, though the other waits', [least(1)], [waiting], ok, met],
    ['in either order', [waiting], [least(1)], ok, met],
    [
      'what may yet be met, before what is over',
      [most(9), least(1), most(2)],
      [waiting],
      pending,
      notAssessed,
    ],
    ['what is over, before what is short', [least(9)], [least(1), most(2)], ok, above],
    ['the way that asks nothing comes last', [never], [least(9)], ok, short],
    ['in either order too', [least(9)], [never], ok, short],
    ['both ask nothing', [never], [never], noRule, notAssessed],
  ] as const)('%s', (_, one, other, status, verdict) => {
    const columns = { visitors: [0] };
    const ways = [bound(one, columns), bound(other, columns, one.length)];
    const answer = answering(asked({}), ways, Float64Array.of(FIVE))(0);
    expect(answer).toMatchObject({ status, verdict });
  });

  test('what one cannot say, none can', () => {
    const columns = { visitors: [BEYOND] };
    const said = (...ways: readonly Piece[][]) =>
      answering(
        asked({}),
        ways.map((way) => bound(way, columns)),
        Float64Array.of(FIVE),
      )(0).status;
    expect(said([beyond], [least(1)])).toBe(unsaid);
    expect(said([least(1)], [beyond])).toBe(unsaid);
  });

  test('of equals the first, else the lesser gap', () => {
    const lacking = (one: number, other: number) => {
      const ways = [bound([least(one)]), bound([least(other)], {}, 1)];
      const { gap, binding } = answering(asked({}), ways, Float64Array.of(FIVE))(0);
      return [gap, binding];
    };
    expect(lacking(7, 7)).toEqual([2, 1]);
    expect(lacking(7, 6)).toEqual([1, 2]);
    expect(lacking(6, 7)).toEqual([1, 1]);
  });

  test('row by row, each by itself', () => {
    const answerAt = answering(
      asked({}),
      [bound([least(FIVE)]), bound([least(3)], {}, 1)],
      Float64Array.of(9, 1),
    );
    expect([answerAt(0).verdict, answerAt(1).verdict]).toEqual([met, short]);
  });
});
