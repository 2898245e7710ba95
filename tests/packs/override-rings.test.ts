// Rings of provisions that override each other are found for what they are, and in one walk.
import { expect, test } from 'vitest';
import { ringsOf } from '../../src/core/rulebook/override-rings.ts';
import { readPack } from '../../src/io/pack/pack-file.ts';
import { clinics, withProvisions } from './sound-pack.ts';

/** The ids that lie in rings, those of one ring together. */
function rings(overrides: Readonly<Record<string, readonly string[]>>): string[][] {
  const list = Object.entries(overrides).map(([id, over]) => ({ ...clinics, id, overrides: over }));
  const read = readPack(withProvisions(...list));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const found = ringsOf(new Map(read.value.provisions.map((one) => [one.id, one])));
  const groups = new Map<number, string[]>();
  for (const [id, ring] of found) groups.set(ring, [...(groups.get(ring) ?? []), id].sort());
  return [...groups.values()].sort();
}

test.each([
  [{ a: ['b'], b: [] }, []],
  [{ a: ['a'] }, [['a']]],
  [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
  [{ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
  [
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    { a: ['b'], b: ['a', 'm'], m: ['c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [{ a: [], b: ['a', 'c'], c: ['b'] }, [['b', 'c']]],
  [{ a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
  [{ a: ['b', 'c'], b: ['b'], c: ['c'] }, [['b'], ['c']]],
  [{ a: ['nobody', 'b'], b: ['a'] }, [['a', 'b']]],
])('%j', (overrides, expected) => {
  expect(rings(overrides)).toEqual(expected);
});

test('each of 1,500 overriding all before it is looked at once', () => {
  const ids = Array.from({ length: 1500 }, (_, at) => `r${String(at)}`);
  expect(rings(Object.fromEntries(ids.map((id, at) => [id, ids.slice(0, at)])))).toEqual([]);
});
