// A view that shows an earlier draft writes to the same street or community, wherever the lists have moved.
import { expect, test } from 'vitest';
import { blankCommunity, blankStreet } from '../../../src/state/draft/district.ts';
import { followPath } from '../../../src/state/draft/follow-path.ts';

const plan = (...streets: readonly (readonly string[])[]) => ({
  streets: streets.map(([id = '', ...inside]) => ({
    ...blankStreet(id, id),
    communities: inside.map((one) => blankCommunity(one, one)),
  })),
});
const before = plan(['s1', 'a', 'b'], ['s2', 'c']);
const b = ['streets', 0, 'communities', 1, 'existing', 'nurses'];

test.each([
  ['nothing has moved', plan(['s1', 'a', 'b'], ['s2', 'c']), b],
  [
    'a community before it has gone',
    plan(['s1', 'b'], ['s2', 'c']),
    [...b.slice(0, 3), 0, ...b.slice(4)],
  ],
  ['it went to another street', plan(['s1', 'a'], ['s2', 'c', 'b']), ['streets', 1, ...b.slice(2)]],
  ['it has gone', plan(['s1', 'a'], ['s2', 'c']), null],
])('of a community: %s', (_case, now, expected) => {
  expect(followPath(b, before, now)).toEqual(expected);
});

test.each([
  ['a street came before it', plan(['s0'], ['s1', 'a', 'b'], ['s2', 'c']), ['streets', 2, 'name']],
  ['it has gone', plan(['s1', 'a', 'b']), null],
])('of a street: %s', (_case, now, expected) => {
  expect(followPath(['streets', 1, 'name'], before, now)).toEqual(expected);
});

test('what stands in no list stays where it is, and where nothing moved the path is the very same', () => {
  const path = ['areas', '445202', 'facts', 'x'];
  expect(followPath(path, before, plan())).toBe(path);
  expect(followPath(b, before, plan(['s1', 'a', 'b']))).toBe(b);
});
