// What a plan may not say, each with the place where it stands and the values that its sentence names.
import { describe, expect, test } from 'vitest';
import { locate } from '../../../../src/core/plan/file/issues.ts';
import { planSchema } from '../../../../src/core/plan/plan.ts';
import { planVocabulary } from '../../../../src/core/rulebook/rulebook.ts';
import { builtinRules } from '../../../../src/state/rules/builtin.ts';
import { planOf } from '../../../plans.ts';

const words = planVocabulary(builtinRules().rulebook);
const BASE = planOf({ place: '445202', year: 2026 });

/** The first problems of a plan with these keys, and of one whose only street, or only community, has them. */
function problems(keys: object) {
  const { error } = planSchema(words).safeParse({ ...BASE, ...keys });
  return error === undefined
    ? []
    : locate(error).map(({ path, code, values }) => [path, code, values]);
}
const ofStreet = (keys: object) => problems({ streets: [{ id: 's1', communities: [], ...keys }] });
const ofCommunity = (keys: object) => ofStreet({ communities: [{ id: 'c1', ...keys }] });

const C1 = 'streets[0].communities[0]';
const long = (length: number) => 'x'.repeat(length);
const OFFICE = 'office-floor-area';
const DEADLINE = `closing.${OFFICE}.deadline`;

describe('a plan', () => {
  test.each<[object, string, string, object]>([
    [{ place: '999999' }, 'place', 'unknown-place', { code: '999999' }],
    [{ place: undefined }, 'place', 'missing', {}],
    [{ place: null }, 'place', 'missing', {}],
    [{ place: 445202 }, 'place', 'wrong-type', { expected: 'string' }],
    [{ asOf: undefined }, 'asOf', 'missing', {}],
    [{ asOf: null }, 'asOf', 'missing', {}],
    [{ asOf: '2026-02-30' }, 'asOf', 'impossible-date', {}],
    [{ horizon: undefined }, 'horizon', 'missing', {}],
    [{ horizon: null }, 'horizon', 'missing', {}],
    [{ horizon: '26' }, 'horizon', 'impossible-year', {}],
    [{ horizon: [2026] }, 'horizon', 'impossible-year', {}],
    [{ growth: { year: 2025 } }, 'growth.year', 'year-before', { year: '2026' }],
    [{ packs: ['none'] }, 'packs[0]', 'unknown-pack', { id: 'none' }],
    [{ choices: { none: 'a' } }, 'choices.none', 'unknown-choice-group', { id: 'none' }],
    [
      { choices: { 'health-centre-basis': 'none' } },
      'choices.health-centre-basis',
      'not-one-of',
      { allowed: 'population, street' },
    ],
    [
      { assumptions: { 'usable-coefficient': '1.5' } },
      'assumptions.usable-coefficient',
      'out-of-range',
      { id: 'usable-coefficient' },
    ],
    [{ assumptions: { none: '1' } }, 'assumptions.none', 'unknown-assumption', { id: 'none' }],
    [{ reasons: { none: 'so' } }, 'reasons.none', 'unknown-assumption', { id: 'none' }],
    [{ unitCosts: { none: '1' } }, 'unitCosts.none', 'unknown-measure', { id: 'none' }],
    [{ edition: '1.5' }, 'edition', 'not-whole', {}],
    [{ [long(70)]: 1 }, long(60), 'unknown-key', { key: long(60) }],
    [{ name: long(201) }, 'name', 'too-large', { most: '200' }],
    [
      { development: 'none' },
      'development',
      'not-one-of',
      { allowed: 'new-build, renewal, resettlement, existing' },
    ],
    [{ areas: { '999999': {} } }, 'areas.999999', 'unknown-place', { code: '999999' }],
    [
      { areas: { '445281': {} } },
      'areas.445281',
      'place-outside',
      { code: '445281', place: '445202' },
    ],
    [
      { areas: { '445202': { facts: { households: '1.5' } } } },
      'areas.445202.facts.households',
      'not-whole',
      {},
    ],
    [
      { areas: { '445202': { facts: { none: '1' } } } },
      'areas.445202.facts.none',
      'unknown-fact',
      { id: 'none' },
    ],
  ])('%j', (keys, path, code, values) => {
    expect(problems(keys)).toEqual([[path, code, values]]);
  });

  test('may leave these unsaid, and name the places that lie around it', () => {
    expect(problems({ choices: { 'health-centre-basis': null }, reasons: { none: null } })).toEqual(
      [],
    );
    expect(problems({ growth: { year: 2026 } })).toEqual([]);
    expect(problems({ growth: { year: '' }, horizon: '2026' })).toEqual([]);
    const facts = { households: '5', floorArea: '1.5', communities: '3', streets: '2' };
    expect(problems({ areas: { '445202': { facts }, '445200': {}, '440000': {} } })).toEqual([]);
  });
});

describe('a street or a community', () => {
  test('is told apart over the whole plan', () => {
    const street = (id: string, communities: object[]) => ({ id, communities });
    expect(
      problems({
        streets: [street('s1', [{ id: 'c1' }]), street('s1', [{ id: 'c1' }, { id: 's1' }])],
      }),
    ).toEqual([
      ['streets[1].id', 'duplicate-id', { id: 's1' }],
      ['streets[1].communities[0].id', 'duplicate-id', { id: 'c1' }],
    ]);
  });
  test.each<[object, string, string, object]>([
    [{ place: '445281' }, 'place', 'place-outside', { code: '445281', place: '445202' }],
    [{ id: '' }, 'id', 'too-small', { least: '1' }],
    [{ id: long(101) }, 'id', 'too-large', { most: '100' }],
    [{ facts: { communities: '1.5' } }, 'facts.communities', 'not-whole', {}],
    [{ planned: { none: '1' } }, 'planned.none', 'unknown-measure', { id: 'none' }],
    [{ remarks: { none: {} } }, 'remarks.none', 'unknown-measure', { id: 'none' }],
  ])('a street with %j', (keys, path, code, values) => {
    expect(ofStreet(keys)).toEqual([[`streets[0].${path}`, code, values]]);
  });
  test.each<[object, string, string, object]>([
    [{ facts: { communities: '1' } }, 'facts.communities', 'unknown-fact', { id: 'communities' }],
    [{ existing: { none: '1' } }, 'existing.none', 'unknown-measure', { id: 'none' }],
    [{ future: { households: '1.5' } }, 'future.households', 'not-whole', {}],
    [{ future: { population: '1.5' } }, 'future.population', 'not-whole', {}],
    [{ duties: { none: true } }, 'duties.none', 'unknown-duty', { id: 'none' }],
    [{ closing: { [OFFICE]: { deadline: '2027' } } }, DEADLINE, 'impossible-date', {}],
    [{ households: '-1' }, 'households', 'negative', {}],
    [{ households: '--1' }, 'households', 'not-a-number', {}],
    [{ households: '1-' }, 'households', 'not-a-number', {}],
    [{ siteArea: '-0.5' }, 'siteArea', 'negative', {}],
    [{ siteArea: `1.${'1'.repeat(100)}` }, 'siteArea', 'too-long', {}],
    [{ siteArea: `1${long(100)}` }, 'siteArea', 'not-a-number', {}],
    [{ siteArea: `${long(100)}1` }, 'siteArea', 'not-a-number', {}],
    [{ growth: { rate: '101' } }, 'growth.rate', 'rate-out-of-range', { most: '100' }],
    [{ growth: { rate: '1-' } }, 'growth.rate', 'not-a-number', {}],
    [{ growth: { rate: true } }, 'growth.rate', 'wrong-type', {}],
    [{ growth: { rate: '1.1234567' } }, 'growth.rate', 'too-many-places', {}],
    [{ growth: { rate: `${'0'.repeat(100)}1` } }, 'growth.rate', 'not-a-number', {}],
  ])('a community with %j', (keys, path, code, values) => {
    expect(ofCommunity(keys)).toEqual([[`${C1}.${path}`, code, values]]);
  });
  test('figures of nought, rates below it and unanswered duties are taken', () => {
    expect(ofCommunity({ households: '-0', siteArea: 0, growth: { rate: ' -1.123456 ' } })).toEqual(
      [],
    );
    expect(ofCommunity({ growth: { rate: null }, duties: { none: null } })).toHaveLength(1);
  });
});

test('a hundred problems are named, and that there are more', () => {
  const bad = (count: number) =>
    ofStreet({
      communities: Array.from({ length: count }, (_, at) => ({ id: `c${at}`, households: -1 })),
    });
  expect([bad(99).length, bad(100).length]).toEqual([99, 100]);
  expect(bad(100).at(-1)).toEqual(['streets[0].communities[99].households', 'negative', {}]);
  const wrong = Array.from({ length: 150 }, (_, at) => [`none${at}`, '1'] as const);
  expect(ofCommunity({ existing: Object.fromEntries(wrong) })).toHaveLength(100);
});
