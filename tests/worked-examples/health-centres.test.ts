// Example 2: health centres and their staff by residents, at the edges of one for every 30,000 to 100,000.
import { expect } from 'vitest';
import { find, outcomesOf, planOf } from '../plans.ts';
import { defineExample, type Check } from './rows.ts';

/** Jieyang has its own sentence; Liwan in Guangzhou has the province's alone. */
const PLACES = ['445202', '440103'];

const BY_RESIDENTS = { 'health-centre-basis': 'population' };

function staffOf(place: string, population: number) {
  const outcomes = outcomesOf(
    planOf({ place, year: 2008, choices: BY_RESIDENTS, communities: [{ population }] }),
  );
  const at = (measure: string) => find(outcomes, 'street', 's1', measure);
  const range = (measure: string) => [at(measure).lower, at(measure).upper];
  const physicians = at('public-health-physicians');
  expect(physicians.upper).toBeNull();
  return {
    centres: at('health-centres'),
    practitioners: at('general-practitioners'),
    all: [
      range('health-centres'),
      range('general-practitioners'),
      physicians.lower,
      range('nurses'),
    ],
  };
}

const both =
  (population: number): Check =>
  (expected) => {
    for (const place of PLACES) {
      const { all, centres } = staffOf(place, population);
      expect(all).toEqual(expected);
      expect(centres.status).toBe('ok');
    }
  };

defineExample(2, {
  'P=29,999: centres min-max; GPs min-max; public health; nurses min-max': {
    differs: 'a street too small for the band has one centre that does not fit, not none',
    check: (expected) => {
      for (const place of PLACES) {
        const { all, centres } = staffOf(place, 29_999);
        expect(centres).toMatchObject({ status: 'noWholeFits', lower: '1', upper: '1' });
        expect(all.slice(1)).toEqual(Array.isArray(expected) ? expected.slice(1) : []);
      }
    },
  },
  'P=30,000: centres min-max; GPs min-max; public health; nurses min-max': both(30_000),
  'P=60,000: centres min-max; GPs min-max; public health; nurses min-max': both(60_000),
  'P=100,000: centres min-max; GPs min-max; public health; nurses min-max': both(100_000),
  'P=100,001: centres min-max; GPs min-max; public health; nurses min-max': both(100_001),
  'P=3,000: GPs min-max (small place)': (expected) => {
    for (const place of PLACES) {
      const { practitioners } = staffOf(place, 3000);
      expect([practitioners.lower, practitioners.upper]).toEqual(expected);
      expect(practitioners.status).toBe('noWholeFits');
    }
  },
});
