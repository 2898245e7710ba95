// What asks the same everywhere, held against what stands; and which form a measure has.
import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '../../../src/core/columns/answer.ts';
import type { Answer, Piece } from '../../../src/core/columns/compiled.ts';
import { BEYOND, MOST_EXACT, STATUS, VERDICT } from '../../../src/core/columns/found.ts';
import { foundAlike, foundSettled, isJudgeable } from '../../../src/core/columns/settled.ts';
import { shortOf } from '../../../src/core/columns/short-form.ts';
import {
  asked,
  end,
  HOUSEHOLDS,
  linear,
  measure,
  piece,
  rises,
  rowsOf,
  usedDesk,
  least,
} from './pieces.ts';

const { met, notAssessed, above, short } = VERDICT;
const { ok, conflict, unsaid } = STATUS;
describe('what asks the same everywhere', () => {
  const answer = (given: Partial<Answer>): Answer => ({ ...emptyAnswer(), status: ok, ...given });
  const strict = piece({ lower: end(5, [], true) });
  const strictMost = piece({ upper: end(5, [], true) });

  test('is held against what stands where its ends are enough themselves, or rounded', () => {
    const of = (whole: boolean, ways: readonly Piece[][], given: Partial<Answer>) =>
      isJudgeable(asked({ measure: measure({ whole }), ways }), answer(given));
    expect(of(true, [[least(0)]], { lower: 0 })).toBe(true);
    expect(of(true, [[least(5)]], { upper: 0 })).toBe(true);
    expect(of(true, [[least(5)]], {})).toBe(false);
    expect(of(true, [[strict]], { lower: 6 })).toBe(true);
    expect(of(false, [[least(5)]], { lower: 5 })).toBe(true);
    expect(of(false, [[least(5), strict]], { lower: 5 })).toBe(false);
    expect(of(false, [[least(5)], [strictMost]], { lower: 5 })).toBe(false);
  });

  test('the same of every row, but for what the explaining path has to say', () => {
    const one = answer({ lower: 3, upper: 4, verdict: met, gap: 0, binding: 5 });
    const alike = foundAlike(linear({}), one, new Float64Array(2), 2, usedDesk());
    expect(alike.varies).toBe('nothing');
    expect(rowsOf(alike)).toEqual([
      [ok, 3, 4, met, 0, 5],
      [ok, 3, 4, met, 0, 5],
    ]);
    const other = answer({ status: unsaid });
    expect(foundAlike(linear({}), other, new Float64Array(2), 2, usedDesk()).varies).toBe('all');
  });

  test('what stands, row by row', () => {
    const judged = (
      given: Partial<Answer>,
      stands: readonly number[],
      existingFactor = 1,
      rows = stands.length,
    ) => {
      const existing = Float64Array.from(stands);
      const compiled = linear({ existingFactor });
      const found = foundSettled(compiled, answer(given), existing, rows, usedDesk());
      expect([null, 'verdict']).toContain(found && found.varies);
      return found && rowsOf(found).map((row) => row.slice(3, 5));
    };
    const unknown = [notAssessed, -1];
    expect(judged({ lower: 5 }, [-1, 0, 4, 5, 6])).toEqual([
      ...[unknown, [short, 5], [short, 1], [met, 0], [met, 0]],
    ]);
    expect(judged({ lower: 0, upper: 7 }, [0, 8])).toEqual([
      [met, 0],
      [above, 0],
    ]);
    expect(judged({ upper: 7 }, [-1, 7, 9])).toEqual([unknown, [met, 0], [short, 2]]);
    expect(judged({ upper: 0 }, [0, 1])).toEqual([
      [met, 0],
      [short, 1],
    ]);
    expect(judged({ status: conflict, lower: 9, upper: 3 }, [8, 9, 20])).toEqual([
      ...[
        [short, 1],
        [met, 0],
        [met, 0],
      ],
    ]);
    expect(judged({ lower: 10 }, [3, 4], 3)).toEqual([
      [short, 1],
      [met, 0],
    ]);
    expect(judged({ lower: 5 }, [MOST_EXACT])).toEqual([[met, 0]]);
    expect(judged({ lower: 5 }, [5, BEYOND])).toBeNull();
    expect(judged({ lower: 5 }, [MOST_EXACT], 2)).toBeNull();
    expect(judged({ lower: 5 }, [5, BEYOND], 1, 1)).toEqual([[met, 0]]);
  });
});

test('the form is found once: settled, rising, or none', () => {
  const of = (...ways: readonly Piece[][]) => shortOf(asked({ ways }));
  const none = { kind: 'none' };
  const band = { ...least(5), guards: [{ input: HOUSEHOLDS, from: 1, below: null }] };
  const answer = { status: ok, lower: 5, upper: 9, verdict: notAssessed, gap: -1, binding: 3 };
  expect(of([least(5), piece({ upper: end(9) })])).toEqual({ kind: 'settled', answer });
  expect(of([{ ...least(5), isOpen: true }])).toEqual(none);
  expect(of([rises(2)])).toMatchObject({ kind: 'rising', rising: { factor: 2 } });
  expect(of([rises(2), least(5)])).toMatchObject({ kind: 'rising', rising: { fixed: 5 } });
  expect(of([band])).toEqual(none);
  expect(of([{ ...rises(2), guards: band.guards }])).toEqual(none);
  expect(of([least(5)], [least(6)])).toEqual(none);
  expect(of()).toEqual(none);
});
