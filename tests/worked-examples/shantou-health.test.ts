// Example 3: a street of Shantou, whose centres are the city's rule and whose staff is inherited from the province.
import { expect } from 'vitest';
import { find, findTotal, outcomesOf, planOf, totalsOf, type PlanInput } from '../plans.ts';
import { defineExample } from './rows.ts';

const STAFF = ['general-practitioners', 'public-health-physicians', 'nurses'];
const inJinping = (more: Partial<PlanInput>) => planOf({ place: '440511', year: 2008, ...more });
const street = inJinping({
  streets: [
    {
      communities: [{ population: 85_000 }],
      existing: {
        'health-centres': 1,
        'general-practitioners': 12,
        'public-health-physicians': 8,
        nurses: 10,
      },
    },
  ],
});
const at = (measure: string, plan = street) => find(outcomesOf(plan), 'street', 's1', measure);

defineExample(3, {
  "centres by street / by population (Shantou's own rule)": (expected) => {
    const byStreet = at('health-centres', {
      ...street,
      choices: { 'health-centre-basis': 'street' },
    });
    const byPopulation = at('health-centres');
    expect(byStreet.upper).toBe(byStreet.lower);
    expect([byStreet.lower, byPopulation.lower, byPopulation.upper]).toEqual(expected);
    expect(byPopulation.must).toMatchObject({ lower: byPopulation.lower });
    expect(byPopulation.binding).toContain('shantou-health-centre');
  },
  'GPs (inherited)': (expected) => {
    const { lower, upper, binding } = at('general-practitioners');
    expect([lower, upper]).toEqual(expected);
    expect(binding).toEqual(['guangdong2007-gp-per-10000']);
  },
  'public health physicians (inherited)': (expected) => {
    const { lower, binding } = at('public-health-physicians');
    expect(lower).toEqual(expected);
    expect(binding).toEqual(['guangdong2007-public-health-doctor-per-10000']);
  },
  'nurses (inherited)': (expected) => {
    const { lower, upper, binding } = at('nurses');
    expect([lower, upper]).toEqual(expected);
    expect(binding).toEqual(['guangdong2007-nurse-gp-1to1']);
  },
  'shortfall centres / GPs / public health / nurses': (expected) =>
    expect(['health-centres', ...STAFF].map((measure) => at(measure).gap)).toEqual(expected),
  'same people in two streets of 42,500 with a centre each': {
    differs: 'two centres in one street change nothing: staff is asked per street',
    check: (expected) => {
      const half = { communities: [{ population: 42_500 }], existing: { 'health-centres': 1 } };
      const totals = totalsOf(inJinping({ streets: [half, half] }));
      const practitioners = findTotal(totals, 'street', 'general-practitioners');
      const physicians = findTotal(totals, 'street', 'public-health-physicians');
      expect([practitioners.lower, practitioners.upper, physicians.lower]).toEqual(expected);
      const together = inJinping({
        streets: [{ communities: [{ population: 85_000 }], existing: { 'health-centres': 2 } }],
      });
      expect(STAFF.map((measure) => at(measure, together).lower)).toEqual(['17', '9', '17']);
      expect(at('general-practitioners', together).upper).toBe('25');
    },
  },
});
