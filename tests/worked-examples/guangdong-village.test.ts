// Example 7: a rural village under Guangdong's plan of 2012, with the planner's own "somewhat more".
import { expect, test } from 'vitest';
import {
  assessmentOf,
  fateOf,
  find,
  outcomesOf,
  planOf,
  type CommunityInput,
  type PlanInput,
} from '../plans.ts';
import { defineExample } from './rows.ts';

const COUNTY = '441422';
const villageWith = ({
  existing,
  ...given
}: Partial<PlanInput> & Pick<CommunityInput, 'existing'>) =>
  planOf({
    place: COUNTY,
    year: 2015,
    extent: 'county',
    areas: { [COUNTY]: { facts: { 'public-service-items': 41 } } },
    streets: [
      {
        kind: 'township',
        communities: [
          { settlement: 'rural', households: 420, population: 1610, ...(existing && { existing }) },
        ],
      },
    ],
    ...given,
  });
const village = villageWith({});
const here = (measure: string, plan = village) =>
  find(outcomesOf(plan), 'community', 'c1', measure);
const areasOf = (plan: typeof village) =>
  ['indoor-service-floor-area', 'outdoor-activity-area'].map(
    (measure) => here(measure, plan).lower,
  );

const URBAN_RULES = [
  'guangdong2012-committee-7-9',
  'guangdong2012-staff-1to300',
  'guangdong2012-one-graduate-per-community',
  'guangdong2012-service-circle-urban-15',
  'guangdong2012-social-workers-urban-3',
];

defineExample(7, {
  "villagers' committee members; women": (expected) => {
    const { lower, upper } = here('committee-members');
    expect([lower, upper, here('committee-women').lower]).toEqual(expected);
  },
  'registered social workers': (expected) => expect(here('social-workers').lower).toBe(expected),
  'indoor / outdoor, at least (uplift 0)': (expected) => {
    expect(areasOf(village)).toEqual(expected);
    expect(areasOf({ ...village, assumptions: { 'rural-uplift': '0' } })).toEqual(expected);
  },
  'indoor / outdoor with an entered uplift of 10%': (expected) =>
    expect(areasOf({ ...village, assumptions: { 'rural-uplift': '0.1' } })).toEqual(expected),
  'items online 50%': (expected) =>
    expect(find(outcomesOf(village), 'county', COUNTY, 'items-online-village').lower).toBe(
      expected,
    ),
  'volunteers 10%; participants 30%': (expected) =>
    expect([here('registered-volunteers').lower, here('volunteering-residents').lower]).toEqual(
      expected,
    ),
  'service circle minutes': (expected) => {
    const { lower, upper } = here('service-circle-minutes');
    expect(lower).toBeNull();
    expect(upper).toBe(expected);
  },
  'rules that do NOT apply': (expected) => {
    const assessment = assessmentOf(village);
    const fates = URBAN_RULES.map((id) => fateOf(assessment, 'c1', id));
    expect(fates).toEqual(URBAN_RULES.map(() => ({ kind: 'condition', condition: 'settlement' })));
    expect(String(fates.filter(({ kind }) => kind !== 'condition').length)).toBe(expected);
  },
});

test.each([
  { entered: null, built: '84', verdict: 'short' },
  { entered: null, built: '84.01', verdict: 'met' },
  { entered: '0', built: '84', verdict: 'short' },
  { entered: '0.1', built: '92.39', verdict: 'short' },
  { entered: '0.1', built: '92.4', verdict: 'met' },
])('$built m2 beside 84 of a city, increase $entered: $verdict', ({ entered, built, verdict }) => {
  const standing = villageWith({
    assumptions: { ...(entered === null ? {} : { 'rural-uplift': entered }) },
    existing: { 'indoor-service-floor-area': built },
  });
  expect(here('indoor-service-floor-area', standing).verdict).toBe(verdict);
});
