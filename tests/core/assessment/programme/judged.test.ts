// What the register says of a plan: targets by counting, costs to the fen, and who pays.
import { expect, test } from 'vitest';
import { assess, assessInSteps } from '../../../../src/core/assessment/assess.ts';
import {
  costsByMeasure,
  costSum,
  gapCostsOf,
} from '../../../../src/core/assessment/programme/cost.ts';
import { payersOf, splitAmong } from '../../../../src/core/assessment/programme/payers.ts';
import { goalsOf } from '../../../../src/core/assessment/programme/goals.ts';
import { standingKey, standingsOf } from '../../../../src/core/assessment/verdict/standing.ts';
import { decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import { print, type Ratio } from '../../../../src/core/quantity/ratio.ts';
import { readPlanValue } from '../../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../../src/state/rules/builtin.ts';

const rules = builtinRules();

function assessed(streets: readonly object[], more: object = {}) {
  const head = {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-11-21',
  };
  const read = readPlanValue({ ...head, horizon: 2026, streets, ...more }, rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return assess(read.value.plan, read.value.rulebook);
}

const community = (id: string, figures: object) => ({ id, settlement: 'urban', ...figures });
const text = (value: Ratio | null) => value && print(value, 'up');

test('a surplus in one community pays for no gap in another, on the street row too', () => {
  const { outcomes } = assessed([
    {
      id: 's1',
      kind: 'street',
      communities: [
        community('c1', { households: 3000, existing: { 'community-workers': '4' } }),
        community('c2', { households: 300, existing: { 'community-workers': '90' } }),
      ],
    },
  ]);
  const { places, streets } = standingsOf(outcomes, 'aim');
  expect(text(streets.get('s1')?.totals.get('community-workers')?.gap ?? null)).toBe('6');
  expect(places.get(standingKey('community', 'c1'))?.short).toBe(1);
  expect(places.get(standingKey('community', 'c2'))?.short).toBe(0);
});

test('a target over communities lists those that do not meet what the paper names, and why', () => {
  const every = (value: string) =>
    Object.fromEntries(
      [...rules.rulebook.measures.values()]
        .filter(({ scope, group }) => scope === 'community' && group !== 'scale')
        .map(({ id }) => [id, value]),
    );
  const goals = goalsOf(
    assessed(
      [
        {
          id: 's1',
          kind: 'street',
          communities: [
            community('all', { households: 900, population: 2700, existing: every('1') }),
            community('none', { households: 900, population: 2700, existing: every('0') }),
            community('unsaid', { households: 900 }),
          ],
        },
      ],
      { extent: 'prefecture', development: 'existing' },
    ),
  );
  const named = goals.filter((goal) => goal.named.length > 0 && goal.outcome.unit.asked);
  expect(named.length).toBeGreaterThan(0);
  for (const { communities, named: each, typed } of named) {
    expect(typed).toBe(false);
    expect(communities.map(({ unit, meets }) => [unit.at, meets])).toEqual([
      ['all', true],
      ['none', false],
      ['unsaid', null],
    ]);
    expect(communities[1]?.short.map(({ id }) => id)).toEqual(each.map(({ id }) => id));
    expect(communities[2]?.unknown).toHaveLength(each.length);
  }
});

test('gaps cost their unit price, and Xilingol splits the sum 2:4:4 to the fen, the last payer taking the rest', () => {
  const assessment = assessed(
    [
      {
        id: 's1',
        kind: 'street',
        communities: [
          community('c1', {
            households: 2500,
            existing: { 'police-rooms': '0', 'premises-floor-area': '150' },
          }),
        ],
      },
    ],
    { place: '152500', extent: 'prefecture', unitCosts: { 'premises-floor-area': '20000.03' } },
  );
  const gaps = gapCostsOf(assessment, 'aim');
  const line = costsByMeasure(gaps).find(({ measure }) => measure.id === 'premises-floor-area');
  expect(text(line?.gap ?? null)).toBe('50');
  const total = costSum(gaps).cost ?? decimal('0');
  expect(plain(total)).toBe('1000001.5');
  const payers = payersOf(assessment);
  expect(payers.map(({ measure }) => measure.id)).toEqual([
    'funding-region',
    'funding-league',
    'funding-banner',
  ]);
  expect(splitAmong(total, payers).map(plain)).toEqual(['200000.3', '400000.6', '400000.6']);
  expect(splitAmong(decimal('1000001.01'), payers).map(plain)).toEqual([
    '200000.2',
    '400000.4',
    '400000.41',
  ]);
});

test('assessed in steps, a plan comes to the same outcomes', () => {
  const { plan, rulebook, outcomes } = assessed([
    { id: 's1', communities: [community('c1', { households: 301 })] },
  ]);
  const steps = assessInSteps(plan, rulebook);
  let pauses = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(1);
  expect(outcomes.some(({ measure }) => measure.id === 'community-workers')).toBe(true);
});
