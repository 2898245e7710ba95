// Shantou 2007 by hand: usable offices and shares by kind of street; Hainan 2007: coverage by class of county.
import { describe, expect, test } from 'vitest';
import { planOf, type PlanInput } from '../plans.ts';
import { askedAt, judged, required, totalOf } from './answers.ts';

describe('80 m2 of usable office in Shantou', () => {
  const office = (area: string, more: Partial<PlanInput> = {}) =>
    planOf({
      place: '440507',
      year: 2008,
      communities: [{ existing: { 'office-floor-area': area } }],
      ...more,
    });
  const verdict = (area: string, more: Partial<PlanInput> = {}) =>
    judged(office(area, more), 'office-floor-area');

  test('due at the end of 2008', () => {
    expect(required(office('0', { year: 2007 }), 'office-floor-area')).toEqual([]);
    expect(required(office('0'), 'office-floor-area')).toEqual(['ok 80..']);
  });

  test('usable area, or area of unstated kind, is compared as entered', () => {
    expect(verdict('79.99')).toEqual(['short 0.01']);
    expect(verdict('80')).toEqual(['met 0']);
    expect(verdict('72', { areaBasis: 'usable' })).toEqual(['short 8']);
  });

  test('built area needs a coefficient: 100 m2 x 0.75 = 75 usable, 5 short', () => {
    const built = { areaBasis: 'built' };
    const at = (k: string) => ({ ...built, assumptions: { 'usable-coefficient': k } });
    expect(verdict('100', built)).toEqual(['notComparable -']);
    expect(verdict('100', at('0.75'))).toEqual(['short 5']);
    expect(verdict('100', at('0.8'))).toEqual(['met 0']);
    // 240 x 0.333333 = 79.99992
    expect(verdict('240', at('0.333333'))).toEqual(['short 0.00008']);
  });

  test('one community may be measured in another way than the rest', () => {
    const existing = { 'office-floor-area': '100' };
    const communities = [{ existing }, { existing, areaBasis: 'usable' }];
    const plan = office('0', { areaBasis: 'built', communities });
    expect(judged(plan, 'office-floor-area')).toEqual(['notComparable -', 'met 0']);
    expect(totalOf(plan, 'office-floor-area')).toBe('160.., 200, 0, 1/0/2');
  });
});

describe('six-good communities in Shantou', () => {
  const share = (place: string, measure: string) => {
    const communities = Array.from({ length: 6 }, () => ({}));
    const streets = [{ communities }, { kind: 'township' as const, communities }];
    return required(planOf({ place, year: 2010, extent: 'county', streets }), measure);
  };

  test('Longhu and Jinping: 80 % of all 12, towns included', () => {
    expect(share('440507', 'six-good-communities')).toEqual(['ok 10..']); // 9.6
    expect(share('440511', 'six-good-communities-in-towns')).toEqual([]);
  });

  test('elsewhere: 60 % of the 6 in streets, 40 % of the 6 in towns', () => {
    expect(share('440513', 'six-good-communities')).toEqual([]);
    expect(share('440513', 'six-good-communities-in-streets')).toEqual(['ok 4..']); // 3.6
    expect(share('440513', 'six-good-communities-in-towns')).toEqual(['ok 3..']); // 2.4
  });
});

test('Shantou has no staffing of its own before the provincial plan of 2012', () => {
  const workers = (year: number) =>
    required(
      planOf({ place: '440507', year, communities: [{ households: 301 }] }),
      'community-workers',
    );
  expect(workers(2010)).toEqual([]);
  expect(workers(2015)).toEqual(['ok 2..']);
});

describe('health coverage in Hainan', () => {
  const covered = (countyClass: string | undefined, year: number) => {
    const areas = { '469006': { facts: { 'urban-area-population': 75_001 } } };
    const base = { place: '469006', year, extent: 'county', areas } as const;
    const plan = planOf(countyClass === undefined ? base : { ...base, countyClass });
    return required(plan, 'health-service-covered-residents');
  };

  test.each([
    // of 75,001: 70 % = 52,500.7, 30 % = 22,500.3, 60 % = 45,000.6, 20 % = 15,000.2
    ['general', ['ok 22501..'], ['ok 45001..']],
    ['provincial-poverty', [], ['ok 22501..']],
    ['national-poverty', [], ['ok 15001..']],
    [undefined, ['pending countyClass'], ['pending countyClass']],
  ])('%s', (countyClass, in2007, in2010) => {
    expect(covered(countyClass, 2007)).toEqual(in2007);
    expect(covered(countyClass, 2010)).toEqual(in2010);
  });

  test('a county under the province is itself the county', () => {
    const plan = planOf({ place: '469006', year: 2010, extent: 'county', countyClass: 'general' });
    expect(askedAt(plan, 'health-service-covered-residents')).toEqual(['county 469006']);
    expect(required(plan, 'health-service-covered-residents')).toEqual([
      'pending urban-area-population',
    ]);
  });

  test('on floor space and staff the paper is silent', () => {
    const plan = planOf({ place: '469006', year: 2026, communities: [{ households: 900 }] });
    for (const measure of ['indoor-service-floor-area', 'office-floor-area', 'community-workers'])
      expect(required(plan, measure)).toEqual([]);
  });
});
