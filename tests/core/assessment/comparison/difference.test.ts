// What came, what went, who took over and by how much: worked by hand on real papers, and as properties of any two sides.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/core/assessment/assess.ts';
import {
  differencesOf,
  shiftOf,
  type Difference,
} from '../../../../src/core/assessment/comparison/difference.ts';
import { planUnder } from '../../../../src/core/assessment/comparison/scenario.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf } from '../../../plans.ts';
import { assessed, realCases, smallCases } from '../../../properties/arbitraries.ts';
import { forAll } from '../../../properties/for-all.ts';

const district = assessmentOf(
  planOf({
    place: '445202',
    year: 2026,
    communities: [{ households: 1820, population: 5600, existing: { 'community-workers': 5 } }],
  }),
);
const { plan, rulebook } = district;

function under(scenario: Parameters<typeof planUnder>[1]) {
  return assess(planUnder(plan, scenario, rulebook.places), rulebook);
}

const of = (differences: readonly Difference[], measure: string) =>
  differences.find(({ before, after }) => (after ?? before)?.measure.id === measure);

describe('worked examples', () => {
  test('before the papers were issued nothing was required, so all of it came', () => {
    const before = under({ kind: 'dates', asOf: '2000-01-01', horizon: 2026, released: false });
    const workers = of(differencesOf(before, district, 'aim'), 'community-workers');
    expect(workers).toMatchObject({ kind: 'came', before: null });
    expect(workers?.deciding.map(({ provision }) => provision.id)).toContain(
      'jieyang-staff-per-300-households',
    );
    expect(of(differencesOf(district, before, 'aim'), 'community-workers')?.kind).toBe('went');
  });

  test('at twice the households twice the workers, and one more for the part that was rounded', () => {
    const twice = under({ kind: 'sizes', totals: { households: decimal('3640') } });
    const workers = of(differencesOf(district, twice, 'aim'), 'community-workers');
    expect(workers?.kind).toBe('changed');
    expect(workers?.lower?.kind === 'more' && print(workers.lower.by, 'up')).toBe('6');
    expect(workers?.upper).toBeNull();
  });

  test('under the rules of Fuzhou what the plan does not say is pending, and nothing is taken for zero', () => {
    const there = under({ kind: 'place', place: '350102', packs: [] });
    expect(there.outcomes.length).toBeGreaterThan(0);
    const differences = differencesOf(district, there, 'aim');
    expect(differences.length).toBeGreaterThan(0);
    const places = new Set(
      there.outcomes.flatMap(({ considered }) =>
        considered.map(({ rule }) => rule.document.jurisdiction?.slice(0, 2)),
      ),
    );
    expect([...places].filter((province) => !['35', '00'].includes(province ?? ''))).toEqual([]);
    for (const { status, missing, levels } of there.outcomes)
      if (missing.length > 0) {
        expect(status).toBe('pending');
        expect(levels.aim.lower).toBeNull();
      }
  });
});

describe('properties', () => {
  const cases = fc.oneof(realCases, smallCases());

  test('a side does not differ from itself', () => {
    forAll(
      fc.property(cases, (one) => {
        const assessment = assessed(one);
        const again = assess(assessment.plan, assessment.rulebook);
        expect(differencesOf(assessment, again, 'aim')).toEqual([]);
      }),
      40,
    );
  });

  test('seen from the other side what came went, and more is less', () => {
    const TURNED = {
      ...{ came: 'went', went: 'came', changed: 'changed', tookOver: 'tookOver' },
      ...{ waits: 'known', known: 'waits', more: 'less', less: 'more' },
      ...{ begins: 'ceases', ceases: 'begins' },
    } as const;
    const told = ({ kind, before, after, lower, upper }: Difference) => {
      const { unit, measure } = (after ?? before) as NonNullable<typeof after>;
      return {
        at: `${unit.scope} ${unit.at} ${measure.id}`,
        kind,
        ends: [lower?.kind, upper?.kind],
      };
    };
    const years = fc.constantFrom(2007, 2012, 2020, 2026);
    forAll(
      fc.property(cases, years, (one, horizon) => {
        const here = assessed(one);
        const asOf = `${String(horizon)}-01-01`;
        const moved = planUnder(
          here.plan,
          { kind: 'dates', asOf, horizon, released: false },
          here.rulebook.places,
        );
        const there = assess(moved, here.rulebook);
        const seen = differencesOf(here, there, 'aim').map(told);
        const turned = differencesOf(there, here, 'aim')
          .map(told)
          .map(({ at, kind, ends }) => ({
            at,
            kind: TURNED[kind],
            ends: ends.map((end) => end && TURNED[end]),
          }));
        const byPlace = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1);
        expect(seen.sort(byPlace)).toEqual(turned.sort(byPlace));
      }),
      40,
    );
  });
});

test('an end that did not move has no shift', () => {
  const [two, five] = [ratio(decimal('2')), ratio(decimal('5'))];
  expect(shiftOf(two, ratio(decimal('4'), decimal('2')))).toBeNull();
  expect(shiftOf(null, null)).toBeNull();
  expect(shiftOf(two, five)).toMatchObject({ kind: 'more' });
  expect(shiftOf(five, two)).toMatchObject({ kind: 'less' });
  expect(shiftOf(null, two)).toMatchObject({ kind: 'begins', value: two });
  expect(shiftOf(two, null)).toMatchObject({ kind: 'ceases', value: two });
});
