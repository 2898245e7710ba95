// A plan of before the editions opens as it is, and is told which readings have changed that it has results of.
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { EDITION, isOlder } from '../../../src/state/draft/edition.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import { builtinPacks } from '../../../src/state/rules/builtin.ts';
import { changesHere } from '../../../src/state/rules/changes-here.ts';
import { RULE_CHANGES } from '../../../src/state/rules/rule-changes.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { assessmentOf, planOf, type PlanInput } from '../../plans.ts';

const told = (plan: PlanInput, edition = 0) =>
  changesHere(assessmentOf(planOf(plan)), edition).map(
    ({ change, results }) => `${change.words.en.slice(0, 40)} ${String(results)}`,
  );

test('every provision that a change names is in a pack', () => {
  const known = new Set(builtinPacks().flatMap(({ provisions }) => provisions.map(({ id }) => id)));
  const named = RULE_CHANGES.flatMap(({ provisions }) => provisions);
  expect(named.length).toBeGreaterThan(90);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

describe('which changes touch a plan', () => {
  test('a committee’s plan that was asked of a village, and is not any longer', () => {
    const plan: PlanInput = {
      place: '445202',
      year: 2009,
      communities: [{ settlement: 'rural', households: 400 }],
    };
    expect(told(plan)).toContain('The duties of residents’ committees are  2');
    expect(assessmentOf(planOf(plan)).outcomes.map(({ measure }) => measure.id)).not.toContain(
      'committee-annual-plans',
    );
  });

  test('a street of Jieyang without a chosen way', () => {
    const plan: PlanInput = {
      place: '445202',
      year: 2009,
      streets: [{ population: 150_000, existing: { 'health-centres': 1 } }],
    };
    expect(told(plan)).toContain('Health centres by street or by populatio 1');
  });

  test('nothing of papers that were not in force, nothing where no paper changed, nothing twice', () => {
    expect(told({ place: '445202', year: 2005, communities: [{ households: 400 }] })).toEqual([]);
    expect(told({ place: '110105', year: 2026, communities: [{ households: 400 }] })).toEqual([]);
    const here: PlanInput = { place: '350102', year: 2026, communities: [{ households: 400 }] };
    expect(told(here).length).toBeGreaterThan(0);
    expect(told(here, Number(EDITION))).toEqual([]);
  });
});

describe('the edition of a plan', () => {
  test('new plans and samples are of this edition, plans that name none are older', () => {
    const names = { street: String, community: String };
    expect(
      [blankPlan('2026-11-21', names), ...SAMPLES.map(({ make }) => make('en'))].filter(isOlder),
    ).toEqual([]);
    const { plan } = assessmentOf(planOf({ place: '445202', year: 2009 }));
    expect(isOlder(draftOf(plan))).toBe(true);
    expect(planData(draftOf(plan)).edition).toBeUndefined();
  });

  test('it is kept in the plan file', () => {
    const { plan } = assessmentOf({ ...planOf({ place: '445202', year: 2009 }), edition: EDITION });
    expect(isOlder(draftOf(plan))).toBe(false);
    expect(planData(draftOf(plan)).edition).toBe(EDITION);
  });
});
