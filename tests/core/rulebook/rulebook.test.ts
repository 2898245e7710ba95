// The rulebook as one value: who takes part, what a plan may speak of, and sums that hold because somebody assumes them.
import { expect, test } from 'vitest';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { offeredSums, withAssumedSums } from '../../../src/core/rulebook/assumed-sums.ts';
import { isOwed } from '../../../src/core/rulebook/fate.ts';
import {
  createRulebook,
  planVocabulary,
  scopeOf,
  takesPart,
} from '../../../src/core/rulebook/rulebook.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { measure, sound, withDocument, words, type Data } from '../../packs/sound-pack.ts';

const NO_WORDS = {
  ...{ format: 'community-facility-measures' as const, version: 1 as const },
  ...{ measures: [], facts: [], alternatives: [], assumptions: [] },
};

function packOf(data: Data) {
  const read = readPack(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const rulebookOf = (data: Data) => createRulebook(NO_WORDS, [packOf(data)], new Map());

test.each<[Data, string[], string[], boolean]>([
  [{ evidence: 'primary' }, ['445202', '445200'], [], true],
  [{ evidence: 'primary' }, ['350000'], ['sound'], false],
  [{ evidence: 'primary', optional: true }, ['445200'], [], false],
  [{ evidence: 'primary', optional: true }, ['445200'], ['sound'], true],
  [{ evidence: 'secondary' }, ['445200'], ['other'], false],
  [{ evidence: 'user' }, ['445200'], ['sound'], true],
  [{ evidence: 'primary', jurisdiction: null }, ['445200'], [], false],
  [{ evidence: 'primary', jurisdiction: null }, ['445200'], ['sound'], true],
])('a paper %j takes part on %j with %j: %s', (said, chain, on, does) => {
  expect(takesPart(packOf(withDocument(said)).document, chain, on)).toBe(does);
});

test('a plan may speak of these words, and of the duties of communities', () => {
  const choices = ['a', 'b'].map((id) => ({ id, label: words }));
  const stated = { section: '1', statement: words };
  const rulebook = rulebookOf({
    ...sound,
    facts: [{ id: 'f', label: words, unit: 'm2', whole: false }],
    alternatives: [{ id: 'g', label: words, default: 'a', choices }],
    stated: [
      { ...stated, id: 's1', scope: 'community' },
      { ...stated, id: 's2', scope: 'street' },
      { ...stated, id: 's3' },
    ],
  });
  expect(planVocabulary(rulebook)).toEqual({
    ...{ places: new Map(), assumptions: new Map(), duties: new Set(['s1']) },
    measures: new Map(['clinics', 'nurses', 'reports'].map((id) => [id, true])),
    facts: new Map([['f', false]]),
    packs: new Set(['sound']),
    choices: new Map([['g', ['a', 'b']]]),
  });
  expect(planVocabulary({ ...rulebook, stated: null }).duties).toBeNull();
});

test('a provision is asked at its own scope, else at its measure’s, and never of no measure', () => {
  const { rules, measures } = rulebookOf(sound);
  const [rule] = rules;
  if (rule === undefined) throw new Error('the pack has a rule');
  expect(scopeOf(rule.provision, measures)).toBe('community');
  expect(scopeOf({ ...rule.provision, scope: 'street' }, measures)).toBe('street');
  expect(() => scopeOf(rule.provision, new Map())).toThrow('clinics speaks of no measure');
});

test('what is encouraged, or a way not taken, is owed by nobody', () => {
  expect(isOwed({ kind: 'binds', ends: ['lower'] })).toBe(true);
  expect(isOwed({ kind: 'encouraged' })).toBe(false);
  expect(isOwed({ kind: 'otherWay', group: 'g', taken: 'a' })).toBe(false);
});

test('a sum is one while it is assumed; the same assumptions make the same rulebook', () => {
  const parts = ['p', 'q'];
  const summed = (id: string, assumption: string) =>
    measure(id, 'community', { partsIf: { assumption, parts } });
  const plain = parts.map((id) => measure(id));
  const measures = [summed('a', 'x'), summed('b', 'y'), ...plain, summed('ab', 'z')];
  const rulebook = rulebookOf({ ...sound, provisions: [], measures });
  const assuming = (...given: [string, string][]) => {
    const assumptions = new Map(given.map(([id, value]) => [id, decimal(value)]));
    return withAssumedSums(rulebook, { assumptions });
  };
  const summedIn = (one: typeof rulebook) =>
    [...one.measures.values()].filter((found) => found.parts?.join() === 'p,q').map(({ id }) => id);
  expect(offeredSums(rulebook).map((one) => [one.measure.id, one.assumption, one.parts])).toEqual([
    ...[
      ['a', 'x', parts],
      ['b', 'y', parts],
      ['ab', 'z', parts],
    ],
  ]);
  expect([assuming(), assuming(['x', '0']), assuming(['x', '0.5'])].map(summedIn)).toEqual([
    ...[[], [], []],
  ]);
  expect(assuming(['x', '0'])).toBe(rulebook);
  const one = assuming(['x', '1']);
  expect([summedIn(one), one.packs]).toEqual([['a'], rulebook.packs]);
  expect(assuming(['x', '1'], ['y', '0'])).toBe(one);
  expect(summedIn(assuming(['x', '1'], ['y', '1']))).toEqual(['a', 'b']);
  expect(summedIn(assuming(['z', '1']))).toEqual(['ab']);
});
