// Checks of packs together: words that all share, rings beside rings, bands, subsets over papers; and examples by themselves.
import { describe, expect, test } from 'vitest';
import { checkPacks } from '../../../src/core/rulebook/checks.ts';
import { copiedPack } from '../../../src/core/rulebook/copy.ts';
import { computedExample } from '../../../src/core/rulebook/examples.ts';
import { writtenPack } from '../../../src/core/rulebook/written.ts';
import { readPack, readVocabulary } from '../../../src/io/pack/pack-file.ts';
import {
  clinics,
  measure,
  other,
  problemsIn,
  problemsOf,
  sound,
  withDocument,
  withProvisions,
  words,
  type Data,
} from '../../packs/sound-pack.ts';

function packOf(data: Data) {
  const read = readPack(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test('a word that all packs share may be said again, in the same words', () => {
  const problems = (scope: string) => {
    const measures = [measure('clinics', scope)];
    const shared = readVocabulary({ format: 'community-facility-measures', version: 1, measures });
    if (!shared.ok) throw new Error(JSON.stringify(shared.problems));
    return checkPacks(shared.value, [packOf(sound)]).map(({ code, path }) => `${code} ${path}`);
  };
  expect(problems('community')).toEqual([]);
  expect(problems('street')).toEqual(['defined-otherwise sound.clinics']);
});

test('a share that somebody may assume is known', () => {
  const fact = { id: 'f', label: words, unit: 'm2', whole: false };
  const facts = [{ ...fact, takenFrom: { figure: 'floorArea', share: 'x' } }];
  const assumptions = [{ id: 'x', label: words, default: null }];
  expect(problemsOf({ ...sound, facts, assumptions })).toEqual([]);
});

test('who overrides one of a ring is not in the ring', () => {
  const ring = [{ ...clinics, overrides: ['other'] }, other({ overrides: ['clinics'] })];
  expect(problemsOf(withProvisions(...ring, other({ id: 'third', overrides: ['other'] })))).toEqual(
    ['override-cycle sound.clinics', 'override-cycle sound.other'],
  );
});

test('of unequal provisions bands are told where both have a range of the same figure', () => {
  const example = { given: { population: '1000' }, expect: { least: '3' } };
  const unequal = other({ least: '3', examples: [example] });
  const values = (one: Data, two: Data) =>
    problemsIn([withProvisions({ ...clinics, when: one }, { ...unequal, when: two })]).map(
      (problem) => problem.values,
    );
  const people = { population: { from: '500' } };
  expect(values({ population: { below: '501' } }, people)).toEqual([
    { id: 'other', expected: 'bands' },
  ]);
  expect(values({ households: { below: '9' } }, people)).toEqual([{ id: 'other' }]);
});

describe('a subset', () => {
  const whole = {
    ...{ ...clinics, id: 'whole', measure: 'reports', base: 'communities', per: '1' },
    examples: [{ given: { communities: '4' }, expect: { least: '4' } }],
  };
  const seats = { ...whole, id: 'seats', when: { seat: true } };

  test.each(['county', 'prefecture', 'province'])('shares no measure over a %s', (scope) => {
    expect(problemsOf(withProvisions({ ...whole, scope }, { ...seats, scope }))).toHaveLength(2);
  });

  test('of one scope is no subset of what is asked at another', () => {
    expect(problemsOf(withProvisions(whole, { ...seats, scope: 'prefecture' }))).toEqual([]);
  });

  test.each([
    ['440000', '445202', 2],
    ['445202', '440000', 2],
    ['500101', '500101', 2],
    ['440000', '450000', 0],
    ['445100', '445202', 0],
    [null, '445202', 2],
    ['445202', null, 2],
  ])('of papers of %s and %s: problems %i', (one, two, count) => {
    const first = { ...withDocument({ jurisdiction: one }), provisions: [whole] };
    const second = { ...withDocument({ id: 'second', jurisdiction: two }), measures: [] };
    expect(problemsOf(first, { ...second, provisions: [seats] })).toHaveLength(count);
  });
});

test('an example by itself: the ends that the provision has or the example expects', () => {
  const [provision] = packOf(sound).provisions;
  if (provision === undefined) throw new Error('the pack has a provision');
  const given = { population: '1001' };
  const least = { end: 'least', expected: '2', found: '2' };
  expect(computedExample(provision, true, { given, expect: { least: '2' } })).toEqual([least]);
  expect(computedExample(provision, true, { given, expect: { least: '2', most: '3' } })).toEqual([
    ...[least, { end: 'most', expected: '3', found: null }],
  ]);
  expect(computedExample(provision, true, { given: {}, expect: {} })).toBeNull();
});

describe('whole plans as examples', () => {
  const figure = { scope: 'community', at: 'c', measure: 'clinics', least: '2' };
  const example = { id: 'town-e', title: words, plan: { name: 'n' }, expect: [figure] };
  const provisions = ['a', 'b'].map((id) => ({ ...clinics, id: `town-${id}` }));
  const pack = packOf({ ...sound, provisions, examples: [example] });

  test('are written as they were read, and copied under ids of their own', () => {
    expect(writtenPack(pack)['examples']).toEqual([example]);
    expect(copiedPack(pack, 'mine')['examples']).toEqual([{ ...example, id: 'mine-e' }]);
  });

  test.each(['packs', 'ownPacks', 'papers'])('name no %s', (key) => {
    const named = { ...example, plan: { name: 'n', [key]: [] } };
    expect(problemsOf({ ...sound, examples: [named] })).toEqual([
      'plan-names-papers examples[0].plan',
    ]);
  });
});
