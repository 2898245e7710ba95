// The search over places knows which have papers of their own: the index that the build makes agrees with the packs.
import { expect, test } from 'vitest';
import { loadOwnLaws } from '../../src/state/rules/place-search.ts';
import { builtinPacks } from '../../src/state/rules/builtin.ts';

test('a place is marked by the best of its own papers, and only where it has any', async () => {
  const expected = new Map<string, 'primary' | 'secondary'>();
  for (const { document } of builtinPacks()) {
    const { jurisdiction, evidence } = document;
    if (jurisdiction === null || jurisdiction === '000000') continue;
    const isWhole = evidence === 'primary' || expected.get(jurisdiction) === 'primary';
    expected.set(jurisdiction, isWhole ? 'primary' : 'secondary');
  }
  const laws = await loadOwnLaws();
  expect([...laws].filter(([code]) => code !== '000000').sort()).toEqual([...expected].sort());
  expect(laws.get('410100')).toBe('primary');
  expect(laws.get('140000')).toBe('secondary');
  expect(laws.get('410105')).toBeUndefined();
});
