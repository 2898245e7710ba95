// Example 4: Shantou's shares of twelve communities in 2010, and office areas that are never netted.
import { expect } from 'vitest';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import {
  assessmentOf,
  fateOf,
  find,
  findTotal,
  outcomesOf,
  planOf,
  times,
  totalsOf,
  type CommunityInput,
  type PlanInput,
} from '../plans.ts';
import { defineExample, type Check, type Difference } from './rows.ts';

const TWELVE = { facts: { communities: 12, 'enterprise-retirees': 1234 } };
const city = planOf({
  place: '440500',
  year: 2010,
  extent: 'prefecture',
  areas: { '440500': TWELVE, '440000': TWELVE },
});
const inCity = (measure: string) => find(outcomesOf(city), 'prefecture', '440500', measure).lower;

/** What the province's own share comes to on the same twelve communities: listed, but not asked of a city. */
function ofProvince(measure: string): string | null {
  const assessment = assessmentOf(city);
  expect(assessment.outcomes.some(({ unit }) => unit.scope === 'province')).toBe(false);
  const { outcomes } = assessmentJson({ ...assessment, outcomes: assessment.notAsked });
  return find(outcomes, 'province', '440000', measure).lower;
}

function inCounty(place: string, measure: string, kind: 'street' | 'township'): string | null {
  const streets: PlanInput['streets'] = [{ kind, communities: times(12, {}) }];
  const plan = planOf({ place, year: 2010, extent: 'county', streets });
  return find(outcomesOf(plan), 'county', place, measure).lower;
}

const provincial = (check: Check): Difference => ({
  differs: 'a share that speaks of the whole province is not asked of a city',
  check,
});

const officesOf = (communities: readonly CommunityInput[], more: Partial<PlanInput> = {}) =>
  findTotal(
    totalsOf(planOf({ place: '440507', year: 2008, communities, ...more })),
    'community',
    'office-floor-area',
  ).gap;

defineExample(4, {
  'six-good, Longhu (80%)': (expected) =>
    expect(inCounty('440507', 'six-good-communities', 'street')).toBe(expected),
  'six-good, street area of another district (60%)': (expected) =>
    expect(inCounty('440512', 'six-good-communities-in-streets', 'street')).toBe(expected),
  'six-good, towns (40%); provincial benchmark 60%': provincial((expected) => {
    const benchmark = fateOf(assessmentOf(city), '440000', 'guangdong2007-six-good-other-60');
    expect(benchmark.kind).toBe('dependsOnPlace');
    const wholeProvince = planOf({
      place: '440000',
      year: 2010,
      extent: 'province',
      streets: [{ place: '440512', kind: 'township', communities: times(12, {}) }],
    });
    expect([
      inCounty('440512', 'six-good-communities-in-towns', 'township'),
      find(outcomesOf(wholeProvince), 'province', '440000', 'six-good-communities-outside-prd')
        .lower,
    ]).toEqual(expected);
  }),
  'complete premises 80%; fitness 80%': (expected) =>
    expect([inCity('complete-premises-communities'), inCity('fitness-communities')]).toEqual(
      expected,
    ),
  'full employment 90% (province 85%)': provincial((expected) => {
    const measure = 'full-employment-communities';
    expect([inCity(measure), ofProvince(measure)]).toEqual(expected);
  }),
  'green communities 20% (province 40%)': provincial((expected) => {
    const measure = 'green-communities';
    expect([inCity(measure), ofProvince(measure)]).toEqual(expected);
  }),
  'retirees 1,234 under socialised management: 95% (province 99%), community 80% (inherited)':
    provincial((expected) =>
      expect([
        inCity('retirees-socialised'),
        ofProvince('retirees-socialised'),
        ofProvince('retirees-in-community'),
      ]).toEqual(expected),
    ),
  'office shortfall, usable 60 / 80 / 95 m2': (expected) => {
    const communities = [60, 80, 95].map((area) => ({ existing: { 'office-floor-area': area } }));
    expect(officesOf(communities, { areaBasis: 'usable' })).toBe(expected);
    expect(officesOf(communities)).toBe(expected);
  },
  'built 100 m2 with k=0.75': (expected) => {
    const built = [{ areaBasis: 'built', existing: { 'office-floor-area': 100 } }];
    expect(officesOf(built, { assumptions: { 'usable-coefficient': '0.75' } })).toBe(expected);
    expect(officesOf(built)).toBeNull();
  },
});
