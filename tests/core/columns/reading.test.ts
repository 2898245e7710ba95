// What is read: figures, what stands, what other measures came to; and the shortest way that a measure has through them.
import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '../../../src/core/columns/answer.ts';
import type { ColumnSort, CompiledMeasure, Input } from '../../../src/core/columns/compiled.ts';
import { createDesk } from '../../../src/core/columns/desk.ts';
import { evaluateRun } from '../../../src/core/columns/evaluate.ts';
import { BEYOND, STATUS, type Found } from '../../../src/core/columns/found.ts';
import { readingOf } from '../../../src/core/columns/reading.ts';
import { foundAlike } from '../../../src/core/columns/settled.ts';
import { shortOf } from '../../../src/core/columns/short-form.ts';
import { input, linear, measure, rises, least } from './pieces.ts';

const { ok, conflict, pending, noRule, unsaid } = STATUS;
const SORT: ColumnSort = {
  ...{ scope: 'community', place: '', kind: null, seat: null, countyClass: null },
  ...{ settlement: null, development: null, members: [] },
};

describe('a reading', () => {
  const known: Readonly<Record<string, Float64Array>> = {
    a: Float64Array.of(0, -1, -1, -1),
    b: Float64Array.of(5, 0, 4, -1),
    c: Float64Array.of(6, 7, -1, 3),
  };
  const [a, b, c, x] = ['a', 'b', 'c', 'x'].map((id) => input(id));
  const of = (...inputs: readonly (Input | undefined)[]) => inputs.flatMap((one) => one ?? []);
  const reading = (found: Readonly<Record<string, Found>> = {}) => {
    const desk = createDesk();
    const figure = ({ id }: Input) => known[id] ?? null;
    return readingOf({ rows: 4, figure }, new Map(Object.entries(found)), desk);
  };
  const read = (column: Float64Array) => [...column.slice(0, 4)];

  test('what stands is a column itself where it alone is known', () => {
    const { existing, absent } = reading();
    expect(existing([of(b)])).toBe(known['b']);
    expect(existing([of(x), of(b)])).toBe(known['b']);
    expect(existing([of(b), of(c, x)])).toBe(known['b']);
    expect(existing([of(x), of(b, x)])).toBe(absent);
    expect(existing([])).toBe(absent);
    expect(read(absent)).toEqual([-1, -1, -1, -1]);
  });

  test('else row by row the first sum of which every part is known, nought as well', () => {
    const { existing } = reading();
    expect(read(existing([of(a), of(b, c)]))).toEqual([0, 7, -1, -1]);
    expect(read(existing([of(b, c), of(a)]))).toEqual([11, 7, -1, -1]);
    expect(read(existing([of(b, c), of(c)]))).toEqual([11, 7, -1, 3]);
  });

  test('a requirement lends its end, its least for both in a conflict, and says when it has none', () => {
    const desk = createDesk();
    const alike = (status: number, lower: number, upper: number): Found =>
      foundAlike(
        linear({}),
        { ...emptyAnswer(), status, lower, upper },
        desk.sameNumber(-1, 1),
        1,
        desk,
      );
    const lends = (found: Readonly<Record<string, Found>>) => {
      const { column } = reading(found);
      const from = input('r', { from: 'requirement' });
      return [column(from, 'lower')[0], column(from, 'upper')[0]];
    };
    expect(lends({})).toEqual([-2, -2]);
    expect(lends({ r: alike(ok, 0, 0) })).toEqual([0, 0]);
    expect(lends({ r: alike(ok, 3, -1) })).toEqual([3, -2]);
    expect(lends({ r: alike(conflict, 9, 3) })).toEqual([9, 9]);
    expect(lends({ r: alike(pending, -1, -1) })).toEqual([-1, -1]);
    expect(lends({ r: alike(noRule, -1, -1) })).toEqual([-2, -2]);
    expect(lends({ r: alike(unsaid, -1, -1) })).toEqual([BEYOND, BEYOND]);
  });

  test('the same is lent again, one column for all that vary in nothing', () => {
    const desk = createDesk();
    const answer = { ...emptyAnswer(), status: STATUS.ok, lower: 3 };
    const found = foundAlike(linear({}), answer, desk.sameNumber(-1, 4), 4, desk);
    const from = input('r', { from: 'requirement' });
    const { column } = readingOf({ rows: 4, figure: () => null }, new Map([['r', found]]), desk);
    expect(column(from, 'lower')).toBe(desk.sameNumber(3, 4));
    const varied = reading({ r: { ...found, varies: 'all', lower: Float64Array.of(3, 4, 5, 6) } });
    expect(read(varied.column(from, 'lower'))).toEqual([3, 4, 5, 6]);
    expect(varied.column(from, 'lower')).toBe(varied.column(from, 'lower'));
  });
});

describe('a measure goes the shortest way that it has', () => {
  const of = (ways: Parameters<typeof linear>[0]['ways'], given: object = {}) => {
    const asked = linear({ ways: ways ?? [], existing: [[input('desks')]], ...given });
    return { ...asked, short: shortOf(asked) };
  };
  const run = (compiled: CompiledMeasure, columns: Readonly<Record<string, readonly number[]>>) => {
    const desk = createDesk();
    const sort = { sort: SORT, measures: [compiled], inOrder: [compiled] };
    const figure = ({ id }: Input) => (columns[id] ? Float64Array.from(columns[id]) : null);
    const [found] = evaluateRun(sort, { rows: 2, figure }, desk);
    if (found === undefined) throw new Error('nothing was found');
    const { varies, status, upper } = found;
    const isShared = upper === desk.sameNumber(upper[0] ?? 0, 2);
    return [varies, isShared, [...status.slice(0, 2)]];
  };
  const open = { ...least(9), isOpen: true };

  test('what no figure decides is one column, and what stands alone is judged', () => {
    expect(run(of([[least(5)]]), {})).toEqual(['nothing', true, [ok, ok]]);
    expect(run(of([[least(5)]]), { desks: [5, 1] })).toEqual(['verdict', true, [ok, ok]]);
    expect(run(of([[least(5)]]), { desks: [5, BEYOND] })).toEqual(['all', false, [ok, unsaid]]);
    expect(run(of([[open]]), {})).toEqual(['nothing', true, [pending, pending]]);
    expect(run(of([[open]]), { desks: [5, 1] })).toEqual(['all', false, [pending, pending]]);
    expect(run(of([[least(5)], [open]]), {})).toEqual(['nothing', true, [ok, ok]]);
  });

  test('what rises has no column of mosts, and waits everywhere where nobody knows the figure', () => {
    const one = of([[rises(2)]]);
    expect(run(one, { households: [1, -1] })).toEqual(['all', true, [ok, pending]]);
    expect(run(one, { households: [1, BEYOND] })).toEqual(['all', false, [ok, unsaid]]);
    expect(run(one, {})).toEqual(['nothing', true, [pending, pending]]);
    expect(run(one, { desks: [1, 2] })).toEqual(['all', false, [pending, pending]]);
    const beside = of([[open, rises(2)]]);
    expect(run(beside, { households: [1, -1] })).toEqual(['all', false, [pending, pending]]);
    const ways = of([[least(5)], [rises(2)]]);
    expect(run(ways, { households: [1, -1] })).toEqual(['all', false, [ok, ok]]);
  });

  test('what only the explaining path answers is not said', () => {
    const explained = { kind: 'explained', measure: measure(), why: 'counted' } as const;
    expect(run(explained, { desks: [1, 2] })).toEqual(['all', true, [unsaid, unsaid]]);
  });
});
