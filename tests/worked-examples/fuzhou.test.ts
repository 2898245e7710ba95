// Example 11: Fuzhou's new build with floor area, its renewal, and the years of its rules.
import { expect } from 'vitest';
import { assessmentOf, fateOf, find, findTotal, outcomesOf, planOf, totalsOf } from '../plans.ts';
import { defineExample } from './rows.ts';

const TEN_PER_CENT = 'fuzhou-new-build-10-percent';
const SERVICE_AREA = 'fuzhou-service-area-20-per-100';
const estate = (year = 2020, development = 'new-build') =>
  planOf({
    place: '350102',
    year,
    development,
    communities: [
      {
        households: 780,
        population: 2340,
        floorArea: 86_500,
        facts: { 'party-members': 120, 'floor-area-without-facilities': 86_500 },
      },
    ],
  });
const here = (measure: string, plan = estate()) =>
  find(outcomesOf(plan), 'community', 'c1', measure).lower;
const commercial = () => here('commercial-and-service-floor-area');
const service = () => here('indoor-service-floor-area');
const fateIn = (year: number) => fateOf(assessmentOf(estate(year)), 'c1', SERVICE_AREA);

defineExample(11, {
  'commercial + service area, F total': (expected) => expect(commercial()).toBe(expected),
  'of which service at least': (expected) => expect(service()).toBe(expected),
  'left over for either kind': (expected) =>
    expect(String(Number(commercial()) - Number(service()))).toBe(expected),
  'when 86,500 is housing only': {
    differs: 'areas are printed exactly, or to six places rounded up, not up to 0.1',
    check: (expected) => {
      const choices = { 'fuzhou-floor-area': 'without-facilities' };
      const area = here('commercial-and-service-floor-area', { ...estate(), choices });
      expect(area).toBe('9611.111112');
      expect(String(Math.ceil(Number(area) * 10) / 10)).toBe(expected);
    },
  },
  'resettlement estate / other renewal': (expected) => {
    const applies = ['resettlement', 'renewal'].map(
      (development) =>
        fateOf(assessmentOf(estate(2020, development)), 'c1', TEN_PER_CENT).kind === 'binds',
    );
    expect(applies).toEqual(expected);
  },
  '0.2*H: status in 2013 / 2019 / 2020': {
    differs: 'a due date starts the duty: 31 December 2019 is within the year 2019',
    check: (expected) => {
      expect(fateIn(2013)).toEqual({ kind: 'coming', due: '2019-12-31' });
      expect(fateIn(2018).kind).toBe('coming');
      expect(fateIn(2019).kind).toBe('binds');
      expect(fateIn(2020).kind).toBe('binds');
      expect(expected).toEqual([false, false, true]);
    },
  },
  'graduates; volunteer teams': (expected) =>
    expect([here('graduates'), here('volunteer-teams')]).toEqual(expected),
  'Party members 80%; residents 30%; registered 10%': (expected) =>
    expect(
      ['volunteering-party-members', 'volunteering-residents', 'registered-volunteers'].map(
        (measure) => here(measure),
      ),
    ).toEqual(expected),
  'health centres': (expected) => {
    for (const population of [900, 29_999, 250_000]) {
      const people = { communities: [{ population }] };
      const plan = planOf({
        place: '350102',
        year: 2020,
        extent: 'county',
        streets: [people, people, { ...people, kind: 'township' }],
      });
      expect(findTotal(totalsOf(plan), 'street', 'health-centres').lower).toBe(expected);
    }
  },
});
