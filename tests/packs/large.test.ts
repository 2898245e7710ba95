// Packs as large as packs may be are answered like any other: bounded problems where they are wrong, none where they hold.
import { expect, test } from 'vitest';
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import { checkPaper } from '../../src/io/papers/check-paper.ts';
import { builtinVocabulary } from '../../src/state/rules/builtin.ts';
import { inPaper } from '../../src/state/writing/locate-problem.ts';
import { clinics, withProvisions } from './sound-pack.ts';

const MOST = 2000;

/** Code and number of the problems of a pack with so many provisions on one measure. */
function answered(count: number, more: (at: number) => object) {
  const provisions = Array.from({ length: count }, (_, at) => ({
    ...{ ...clinics, id: `p${String(at)}`, least: String(at + 1), examples: clinics.examples },
    examples: [{ given: { population: '1000' }, expect: { least: String(at + 1) } }],
    ...more(at),
  }));
  const bytes = new TextEncoder().encode(JSON.stringify(withProvisions(...provisions)));
  const shared = { ...builtinVocabulary(), measures: [], facts: [] };
  const checked = checkPaper(bytes, {
    beside: (pack) =>
      checkPacks({ ...shared, alternatives: [], assumptions: [] }, [pack], new Map(), [pack]),
    inPaper,
  });
  if (checked.ok) return [];
  return [...new Set(checked.problems.map(({ code }) => code)), checked.problems.length];
}

test('two thousand that differ without saying so are told a hundred times', () => {
  expect(answered(MOST, () => ({}))).toEqual(['unacknowledged', 'and-more', 101]);
});

test('two thousand bands of one figure hold', () => {
  const band = (at: number) => ({ from: String(at), below: String(at + 1) });
  expect(answered(MOST, (at) => ({ when: { households: band(at) } }))).toEqual([]);
});

test('one more than that is refused', () => {
  expect(answered(MOST + 1, () => ({}))).toEqual(['too-many-entries', 1]);
});
