// "By street or by 30,000 to 100,000 residents": both ways are lawful until the planner chooses one.
import { describe, expect, test } from 'vitest';
import { nextThresholds } from '../../src/core/assessment/outlook/threshold.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { bound, outcomeIn, ownPlan } from '../core/assessment/outlook/own-outcome.ts';
import type { OwnRule } from '../headless/own-pack.ts';
import { assessmentOf, fateOf, find, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const SHANTOU = { place: '440511', year: 2008 } as const;

/** A street with so many residents and centres. */
function street(population: number | null, centres: number | null, more: Partial<PlanInput> = {}) {
  const existing: Record<string, number> = centres === null ? {} : { 'health-centres': centres };
  const residents = population === null ? {} : { population };
  return planOf({ ...SHANTOU, streets: [{ ...residents, existing }], ...more });
}

const centresOf = (plan: ReturnType<typeof street>) =>
  find(outcomesOf(plan), 'street', 's1', 'health-centres');
const waysOf = (plan: ReturnType<typeof street>) => {
  const { outcomes } = assessmentOf(plan);
  const found = outcomes.find(({ measure }) => measure.id === 'health-centres');
  return (found?.ways ?? []).map(({ choices, levels: { aim } }) => ({
    way: choices.get('health-centre-basis'),
    lower: aim.lower?.numerator.div(aim.lower.denominator).toFixed() ?? null,
    verdict: aim.verdict,
  }));
};

describe('a street of 150,000', () => {
  test('with one centre meets the way "by street", and is told so', () => {
    expect(centresOf(street(150_000, 1))).toMatchObject({
      ...{ status: 'ok', lower: '1', upper: '1', verdict: 'met', gap: '0' },
      binding: ['shantou-health-centre-street', 'guangdong2007-health-centre-street'],
      must: { lower: '1', verdict: 'met' },
    });
    expect(waysOf(street(150_000, 1))).toEqual([
      { way: 'street', lower: '1', verdict: 'met' },
      { way: 'population', lower: '2', verdict: 'short' },
    ]);
  });

  test('with two or five meets the way "by residents"', () => {
    for (const centres of [2, 5])
      expect(centresOf(street(150_000, centres))).toMatchObject({
        ...{ lower: '2', upper: '5', verdict: 'met' },
        binding: ['shantou-health-centre', 'guangdong2007-health-centre'],
      });
  });

  test('with none is short by the way that lacks least', () => {
    expect(centresOf(street(150_000, 0))).toMatchObject({ lower: '1', verdict: 'short', gap: '1' });
  });

  test('with six is above both', () => {
    expect(centresOf(street(150_000, 6)).verdict).toBe('above');
  });

  test('is judged by the way that was chosen alone', () => {
    const choices = { 'health-centre-basis': 'population' };
    expect(centresOf(street(150_000, 1, { choices }))).toMatchObject({
      ...{ lower: '2', upper: '5', verdict: 'short', gap: '1' },
    });
    const other = street(150_000, 2, { choices: { 'health-centre-basis': 'street' } });
    expect(centresOf(other)).toMatchObject({ lower: '1', upper: '1', verdict: 'above' });
    expect(waysOf(other)).toEqual([]);
  });
});

describe('a street whose residents nobody has counted', () => {
  test('meets the way "by street" with one centre', () => {
    expect(centresOf(street(null, 1))).toMatchObject({ status: 'ok', verdict: 'met' });
  });
  test('waits for the residents while it may yet meet the other', () => {
    for (const centres of [0, 2])
      expect(centresOf(street(null, centres))).toMatchObject({
        ...{ status: 'pending', missing: ['population'] },
        ...{ lower: null, verdict: 'notAssessed' },
      });
  });
});

test('what comes next is asked of the way that is taken', () => {
  const { evaluator, outcomes } = assessmentOf(street(150_000, 2));
  const outcome = outcomes.find(({ measure }) => measure.id === 'health-centres');
  const next = outcome === undefined ? [] : nextThresholds(evaluator, outcome);
  const more = next.filter(({ direction, end }) => direction === 'more' && end === 'lower');
  expect(more.map(({ at }) => at.toFixed())).toEqual(['200001']);
});

test('the sentence of the other way is named as just as lawful, with its number', () => {
  const fate = fateOf(assessmentOf(street(150_000, 1)), 's1', 'shantou-health-centre');
  expect(fate).toEqual({ kind: 'otherWay', group: 'health-centre-basis', taken: 'street' });
});

describe('a rule that belongs to one way', () => {
  const group = 'health-centre-basis';
  const rules: OwnRule[] = [
    { id: 'all', measure: 'desks', least: '1', base: 'households', per: '100' },
    {
      ...{ id: 'street', measure: 'desks', least: '3', overrides: ['all'] },
      alternative: { group, choice: 'street' },
    },
    {
      ...{ id: 'people', measure: 'desks', least: '1', base: 'households', per: '200' },
      alternative: { group, choice: 'population' },
    },
  ];
  const desks = (choices = {}) =>
    outcomeIn(ownPlan(rules, [{ households: 500, existing: { desks: 4 } }], { choices }), 'desks');
  const lower = ({ levels }: Pick<Outcome, 'levels'>) => bound(levels.aim.lower);

  test('takes the place of another in that way alone: 3, or 5 where the other is taken', () => {
    expect(desks().ways.map((way) => [way.choices.get(group), lower(way)])).toEqual([
      ['street', '3'],
      ['population', '5'],
    ]);
    expect(lower(desks())).toBe('3');
  });

  test('says the same once a way is chosen', () => {
    expect(lower(desks({ [group]: 'street' }))).toBe('3');
    expect(lower(desks({ [group]: 'population' }))).toBe('5');
  });
});
