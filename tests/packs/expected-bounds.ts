// From the values of a transcribed entry to the bound its provision must state, by a small mapping of value keys.
import type { Entry } from './entries.ts';
import { fraction, type Fraction } from './fraction.ts';

export interface ExpectedBound {
  readonly least: Fraction | null;
  readonly most: Fraction | null;
  readonly strict: boolean;
}

type Values = Readonly<Record<string, number>>;

export const atLeast = (figure: string | number, per: string | number = 1): ExpectedBound => ({
  least: fraction(figure, per),
  most: null,
  strict: false,
});
export const above = (figure: string | number, per: string | number = 1): ExpectedBound => ({
  ...atLeast(figure, per),
  strict: true,
});
const atMost = (figure: number): ExpectedBound => ({
  least: null,
  most: fraction(figure),
  strict: false,
});
const between = (least: Fraction, most: Fraction): ExpectedBound => ({
  least,
  most,
  strict: false,
});
const exactly = (figure: number): ExpectedBound => between(fraction(figure), fraction(figure));

/** The keys that must be there, and what they come to; the first row that fits decides. */
const KEYED: readonly (readonly [readonly string[], (values: Values) => ExpectedBound])[] = [
  [['per', 'min', 'max'], (v) => between(of(v, 'min', 'per'), of(v, 'max', 'per'))],
  [['min', 'max'], (v) => between(of(v, 'min'), of(v, 'max'))],
  [['per', 'count'], (v) => lowerBound(of(v, 'count', 'per'))],
  [['m2', 'per_households'], (v) => lowerBound(of(v, 'm2', 'per_households'))],
  [['households_per_worker'], (v) => lowerBound(fraction(1, value(v, 'households_per_worker')))],
  [['nurses_per_gp'], (v) => exactly(value(v, 'nurses_per_gp'))],
  [['local'], (v) => exactly(value(v, 'local'))],
  [['county'], (v) => exactly(value(v, 'county'))],
  [['yuan_per_year'], (v) => atLeast(value(v, 'yuan_per_year'))],
  [['greater_than'], (v) => above(value(v, 'greater_than'))],
  [['minutes_max'], (v) => atMost(value(v, 'minutes_max'))],
  [['minutes'], (v) => atMost(value(v, 'minutes'))],
];

/** Keys that state a lower bound as they stand. */
const LEAST_KEYS = [
  'share_min',
  'min',
  'min_m2',
  'min_households',
  'min_yuan_per_month',
  'min_per_area',
  'per_community',
  'per_community_average',
  'per_street',
  'per_prefecture',
  'per_year_min',
  'per_year',
  'annual_plans_per_year',
  'days_min',
  'count_min',
  'count',
  'platform_share_of_streets',
] as const;

/** Entries with several figures, one for each split: the value key by what the split adds to the name. */
const SPLIT_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'xilingol-office-phase-other': { '': '2008' },
  'xilingol-health-records-20-50-80': { '': '2008', 2009: '2009', 2010: '2010' },
  'xilingol-safety-demonstration-10-20-30': { '': '2008', 2009: '2009', 2010: '2010' },
  // Three items go into each year's budget: the paper's number is that of its items.
  'xilingol-budget-items': { '': 'items' },
  'guangdong2012-budget': { '': 'items' },
  // The paper names two plans, four bodies, and four services that stay within the village.
  'shantou-service-plans': { '': 'items', city: 'items' },
  'xilingol-organisation-four-bodies': { '': 'items' },
  'guangdong2012-four-within-village': { '': 'items' },
};

/** Costs shared between three payers: each split is an equality. */
const PAYERS: Readonly<Record<string, string>> = {
  '': 'region',
  league: 'league',
  banner: 'banner',
};

/** The bound that a provision must state, or null when the values hold none that the mapping knows. */
export function expectedBound(
  entry: Entry,
  suffix: string,
  choice: string | undefined,
): ExpectedBound | null {
  const values = numbersOf(entry);
  if ('population_max' in values) return healthCentre(values, choice);
  if ('banner' in values) return exactly(value(values, PAYERS[suffix] ?? suffix));
  const split = SPLIT_KEYS[entry.id]?.[suffix];
  if (split !== undefined) return atLeast(value(values, split));
  const keyed = KEYED.find(([keys]) => keys.every((key) => key in values));
  if (keyed !== undefined) return keyed[1](values);
  if (entry.tier === 'checklist') return atLeast(1);
  const key = LEAST_KEYS.find((one) => one in values);
  return key === undefined ? null : atLeast(value(values, key));
}

/** By residents the band, by street exactly one. */
function healthCentre(values: Values, choice: string | undefined): ExpectedBound {
  return choice === 'street'
    ? exactly(value(values, 'per_street'))
    : between(
        fraction(1, value(values, 'population_max')),
        fraction(1, value(values, 'population_min')),
      );
}

function numbersOf({ values }: Entry): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, one]) => (typeof one === 'number' ? [[key, one]] : [])),
  );
}

function value(values: Values, key: string): number {
  const found = values[key];
  if (found === undefined) throw new Error(`no value is called ${key}`);
  return found;
}

function of(values: Values, figure: string, per?: string): Fraction {
  return fraction(value(values, figure), per === undefined ? 1 : value(values, per));
}

function lowerBound(least: Fraction): ExpectedBound {
  return { least, most: null, strict: false };
}
