// What differs between two states leads from one to the other, and is no more than what differs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, areFew, changesBetween } from '../../../src/state/draft/plan-changes.ts';
import { forAll } from '../../properties/for-all.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

test('the changes between any two states lead from one to the other, also as text', () => {
  forAll(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const changes = json(changesBetween(before, after)) as ReturnType<typeof changesBetween>;
      expect(json(applyChanges<unknown>(before, changes))).toEqual(json(after));
    }),
  );
});

describe('one keystroke', () => {
  const list = Array.from({ length: 5000 }, (_, id) => ({ id, name: `社区${id}` }));
  test('is one change however long the list', () => {
    const next = list.map((one) => (one.id === 4321 ? { ...one, name: '甲' } : one));
    expect(changesBetween(list, next)).toEqual([{ at: [4321, 'name'], to: '甲' }]);
  });
  test('that inserts a row is one change, and so is one that deletes three', () => {
    const more = [...list.slice(0, 9), { id: -1, name: '' }, ...list.slice(9)];
    expect(changesBetween(list, more)).toEqual([
      { at: [], from: 9, out: 0, put: [{ id: -1, name: '' }] },
    ]);
    const fewer = [...list.slice(0, 7), ...list.slice(10)];
    expect(changesBetween(list, fewer)).toEqual([{ at: [], from: 7, out: 3, put: [] }]);
  });
});

test('what is left out of a table is gone from it, and an undefined entry is no entry', () => {
  const changes = changesBetween({ a: 1, b: { c: 2 } }, { b: { c: undefined, d: 3 } });
  expect(applyChanges({ a: 1, b: { c: 2 } }, changes)).toEqual({ b: { d: 3 } });
  expect(changesBetween({ a: undefined }, {})).toEqual([]);
});

test('keys that every object inherits are keys like any other', () => {
  const changes = changesBetween({ valueOf: {}, a: 1 }, { a: 1, toString: 'x' });
  expect(applyChanges({ valueOf: {}, a: 1 }, changes)).toEqual({ a: 1, toString: 'x' });
});

test('much is told from little without looking at all of it', () => {
  expect(areFew([{ at: ['a'], to: 1 }], 10)).toBe(true);
  expect(areFew([{ at: [], to: Array.from({ length: 50 }, () => 0) }], 40)).toBe(false);
});
