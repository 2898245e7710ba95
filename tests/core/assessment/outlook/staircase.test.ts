// How requirements grow with a figure, worked by hand; whatever is drawn between two points is what a plan of that size requires.
import { expect, test } from 'vitest';
import type { Run } from '../../../../src/core/assessment/outlook/along.ts';
import { staircasesOf, type Staircase } from '../../../../src/core/assessment/outlook/staircase.ts';
import { plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { roomPack } from '../../../headless/bands.ts';
import { assessmentOf, find, outcomesOf, planOf, type PlanData } from '../../../plans.ts';

/** The staircases of one measure in the only community. */
function staircases(plan: PlanData, measure: string): Staircase[] {
  const { evaluator, outcomes } = assessmentOf(plan);
  const outcome = outcomes.find(({ unit, measure: { id } }) => unit.at === 'c1' && id === measure);
  if (outcome === undefined) throw new Error(`${measure} is not asked`);
  return staircasesOf(evaluator, outcome);
}

const pointsOf = (run: Run) => run.map(({ at, lower }) => `${plain(at)}: ${print(lower, 'up')}`);

const inJieyang = (households: string) =>
  planOf({ place: '445202', year: 2026, communities: [{ households }] });

test('1 worker for 300 households and at least 5: level up to 1,500, then a step every 300; 1,820 need 7', () => {
  const [found, ...others] = staircases(inJieyang('1820'), 'community-workers');
  expect(others).toEqual([]);
  expect(found?.fact).toBe('households');
  expect(found && [plain(found.today.at), print(found.today.lower, 'up')]).toEqual(['1820', '7']);
  expect(found?.runs.map(pointsOf)).toEqual([
    ['0: 5', '1500: 5'],
    ['1501: 6', '1800: 6'],
    ['1801: 7', '2100: 7'],
    ['2101: 8', '2400: 8'],
    ['2401: 9', '2700: 9'],
    ['2701: 10', '3000: 10'],
    ['3001: 11', '3300: 11'],
    ['3301: 12', '3600: 12'],
  ]);
});

test('of a hundred steps those around today are shown', () => {
  const [found] = staircases(inJieyang('30000'), 'community-workers');
  expect(found?.runs.map((run) => print(run[0].lower, 'up'))).toEqual(
    Array.from({ length: 11 }, (_, at) => String(95 + at)),
  );
  expect(found && [plain(found.from), plain(found.to)]).toEqual(['28201', '31500']);
});

test('the first step is shown though it lies beyond twice the figure of today', () => {
  const [found] = staircases(inJieyang('400'), 'community-workers');
  expect(found?.runs.map(pointsOf)).toEqual([
    ['0: 5', '1500: 5'],
    ['1501: 6', '1652: 6'],
  ]);
});

test('what does not change with any figure has no staircase', () => {
  expect(staircases(inJieyang('1820'), 'committee-members')).toEqual([]);
});

const banded = (floorArea: string) =>
  planOf({
    ...{ place: '410105', year: 2026, packs: ['own'], ownPacks: [roomPack()] },
    communities: [{ floorArea }],
  });

test('a room banded by floor area is one line that bends where a band begins', () => {
  const [found] = staircases(banded('250000'), 'room');
  expect(found?.runs.map(pointsOf)).toEqual([
    ['0: 80', '20000: 80', '200000: 800', '250000: 950', '300000: 1100', '500000: 1500'],
  ]);
});

test('20 m2 for 100 households go up in one line, which the formula says better', () => {
  expect(staircases(inJieyang('1820'), 'indoor-service-floor-area')).toEqual([]);
});

const lowerAt = (plan: PlanData, measure: string) =>
  find(outcomesOf(plan), 'community', 'c1', measure).lower;

/** Half way between two points, on the figure's grain. */
const between = (a: Decimal, b: Decimal) => a.plus(b).divToInt(2);

test.each([
  ['community-workers', '1820', inJieyang],
  ['room', '250000', banded],
] as const)(
  '%s at every point, and half way to the next, is what a plan of that size requires',
  (measure, today, plan) => {
    const [found] = staircases(plan(today), measure);
    const pairs = found?.runs.flatMap((run) =>
      run.slice(1).map((end, at) => [run[at] ?? end, end] as const),
    );
    expect(pairs?.length).toBeGreaterThan(1);
    for (const [start, end] of pairs ?? []) {
      const half = between(start.at, end.at);
      const rise = end.lower.numerator
        .div(end.lower.denominator)
        .minus(start.lower.numerator.div(start.lower.denominator));
      const share = end.at.eq(start.at)
        ? half.minus(half)
        : half.minus(start.at).div(end.at.minus(start.at));
      const drawn = start.lower.numerator.div(start.lower.denominator).plus(rise.times(share));
      expect(lowerAt(plan(plain(half)), measure)).toBe(plain(drawn.toDecimalPlaces(6)));
      expect(lowerAt(plan(plain(start.at)), measure)).toBe(print(start.lower, 'up'));
    }
  },
);
