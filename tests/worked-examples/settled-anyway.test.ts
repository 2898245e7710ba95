// An unanswered question that changes nothing is not waited for: what others already ask stays a number.
import { expect, test } from 'vitest';
import { find, assessmentOf, fateOf, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const STATION = 'guangdong2012-six-ones-new-build-public-service-station';

/** One urban community of Tianhe after 2012, whose kind of development may be unknown. */
const tianhe = (given: Partial<PlanInput>) =>
  planOf({
    place: '440106',
    year: 2015,
    communities: [{ households: 1200, existing: { 'public-service-stations': 0 } }],
    ...given,
  });

test.each([{}, { development: 'new-build' }, { development: 'existing' }])(
  'a community needs one service station, short 1: %o',
  (given) => {
    expect(
      find(outcomesOf(tianhe(given)), 'community', 'c1', 'public-service-stations'),
    ).toMatchObject({
      status: 'ok',
      lower: '1',
      verdict: 'short',
      gap: '1',
      aim: { lower: '1', gap: '1' },
    });
  },
);

test('the clause on new estates still says what it would need to know', () => {
  expect(fateOf(assessmentOf(tianhe({})), 'c1', STATION)).toMatchObject({
    kind: 'pending',
    missing: [{ input: 'development' }],
  });
});

test('where nothing else asks as much, the number waits', () => {
  const centres = find(outcomesOf(tianhe({})), 'community', 'c1', 'culture-sports-centres');
  expect(centres).toMatchObject({ status: 'pending', missing: ['development'], lower: null });
});

const words = { zh: '算例', en: 'example' };
const rule = (id: string, more: object) => ({
  ...{ id, section: '1', statement: words, measure: 'sheds', force: 'mandatory' },
  beside: ['by-households', 'of-new-estates'].filter((one) => one !== id),
  ...more,
});
/** One shed for each 100 households; `more` is asked of new estates, whatever its base. */
const sheds = (more: object) => ({
  ...{ format: 'community-facility-pack', version: 1 },
  document: {
    ...{ id: 'own-sheds', jurisdiction: null, number: null, title: words, issuer: words },
    ...{ issued: null, from: null, evidence: 'user' },
  },
  measures: ['sheds', 'benches'].map((id) => ({
    ...{ id, label: words, unit: 'count', whole: true, group: 'facilities', scope: 'community' },
  })),
  provisions: [
    rule('by-households', {
      ...{ least: '1', per: '100', base: 'households' },
      examples: [{ given: { households: '100' }, expect: { least: '1' } }],
    }),
    rule('of-new-estates', { when: { development: 'new-build' }, ...more }),
    {
      ...rule('benches', { least: '2', examples: [{ given: {}, expect: { least: '2' } }] }),
      ...{ measure: 'benches', beside: [] },
    },
  ],
});
const own = (more: object, given: object = {}) =>
  find(
    outcomesOf(
      planOf({
        ...{ place: '540102', year: 2020, packs: ['own-sheds'], ownPacks: [sheds(more)] },
        communities: [{ households: 450, existing: { sheds: 3 }, ...given }],
      }),
    ),
    'community',
    'c1',
    'sheds',
  );

test.each([
  ['a fact', { least: '1', per: '200', base: 'households' }, { households: '200' }, '1'],
  ['a sum of facts', { least: '1', per: '1000', base: ['households', 'population'] }, {}, null],
  ['a measure', { least: '1', base: 'benches' }, { benches: '2' }, '2'],
  ['what stands', { least: '1', base: 'existing:benches' }, { benches: '4' }, '4'],
])(
  'a base that is %s does not wait where it asks no more: 5, short 2',
  (_, bound, given, least) => {
    const examples = [
      least === null
        ? { given: { households: '400', population: '600' }, expect: { least: '1' } }
        : { given, expect: { least } },
    ];
    const existing = { sheds: 3, benches: 4 };
    expect(own({ ...bound, examples }, { population: 900, existing })).toMatchObject({
      ...{ status: 'ok', lower: '5', verdict: 'short', gap: '2' },
      binding: ['by-households'],
    });
  },
);

test.each([
  ['asks for more', { least: '1', per: '50', base: 'households' }],
  ['is not known', { least: '1', per: '1000', base: 'population' }],
])('a base that %s is waited for', (_, bound) => {
  const given = { [bound.base]: bound.per };
  const found = own({ ...bound, examples: [{ given, expect: { least: '1' } }] });
  expect(found).toMatchObject({ status: 'pending', lower: null });
  expect(found.missing).toContain('development');
});
