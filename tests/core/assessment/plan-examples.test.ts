// Whole plans that prove a pack: what it asks of each place by itself is what the example says, or where it differs; by hand.
import { describe, expect, test } from 'vitest';
import { checkPacksAndPlans } from '../../../src/core/assessment/check-packs.ts';
import {
  askedFigures,
  assessAlone,
  checkPlanExamples,
} from '../../../src/core/assessment/plan-examples.ts';
import { planSchema } from '../../../src/core/plan/plan.ts';
import type { Pack } from '../../../src/core/rulebook/pack.ts';
import { createRulebook, planVocabulary } from '../../../src/core/rulebook/rulebook.ts';
import { packOf } from '../../properties/small-rulebooks.ts';
import { PLACES, SHARED, WORDS } from '../../properties/small-vocabulary.ts';
import { street } from './small-county.ts';

const rule = (id: string, measure: string, more: object) => ({
  ...{ id, section: '1', statement: WORDS, force: 'mandatory', measure },
  ...{ examples: [{ given: {}, expect: {} }], ...more },
});
const PER_100 = { least: '1', base: 'households', per: '100' };
const PROVISIONS = [
  rule('desk', 'desks', PER_100),
  rule('clinic', 'clinics', { least: '1', most: '4' }),
  rule('room', 'room-area', { ...PER_100, most: '1', per: '3', perMost: '3' }),
];
/** A paper that takes part only where it is chosen, and another that asks for more. */
const own = packOf({ id: 'own', jurisdiction: null, evidence: 'user' }, PROVISIONS);
const other = packOf({ id: 'other', jurisdiction: '990000' }, [
  rule('more', 'desks', { least: '99' }),
]);

const north = { name: 'North', households: 250 };
const planWith = (communities: readonly object[], more: object = {}) => ({
  ...{ format: 'community-facility-plan', version: 1, name: '', place: '990101' },
  ...{ asOf: '2026-12-31', horizon: 2026, streets: [street(communities)], ...more },
});
const PLAN = planWith([north, { households: 500 }]);
const desks = (at: string, least?: string, most?: string) => ({
  ...{ scope: 'community' as const, at, measure: 'desks', least, most },
});

const proved = (expected: readonly object[], plan: object = PLAN, pack: Pack = own) =>
  ({ ...pack, examples: [{ id: 'office', title: WORDS, plan, expect: expected }] }) as Pack;
const check = (pack: Pack, others: readonly Pack[] = [other]) =>
  checkPacksAndPlans(SHARED, [pack, ...others], PLACES, [pack]).map(({ path, code, values }) =>
    [path.replace('own.office', ''), code, ...Object.values(values ?? {})].join(' '),
  );
const found = (...expected: readonly object[]) => check(proved(expected));

describe('what an example says', () => {
  test('is what the pack asks by itself, of each place, in any plain writing', () => {
    const clinics = { scope: 'street', at: 's1', measure: 'clinics', least: '1', most: '4' };
    // A third of 250, cut so that neither end is loosened.
    const room = { ...desks('c1', '83.333334', '83.333333'), measure: 'room-area' };
    expect(found(desks('c1', '3'), desks('c2', '5.0'), clinics, room)).toEqual([]);
  });
  test('is told where it differs, with the name of the place, else its id', () => {
    expect(found(desks('c1', '3'), desks('c1', '4'), desks('c2', '6'))).toEqual([
      '.expect[1] plan-example-differs North desks 4 3',
      '.expect[2] plan-example-differs c2 desks 6 5',
    ]);
  });
  test('differs where an end is said that is not there, or left out that is', () => {
    expect(found(desks('c1', '3', '9'), desks('c1'))).toEqual([
      '.expect[0] plan-example-differs North desks 9 -',
      '.expect[1] plan-example-differs North desks - 3',
    ]);
    expect(found({ ...desks('c1', '7'), measure: 'yard-area' })).toEqual([
      '.expect[0] plan-example-differs North yard-area 7 -',
    ]);
  });
  test('is nothing where a pack has none', () => {
    const { examples, ...without } = own;
    expect(checkPlanExamples(without, createRulebook(SHARED, [own], PLACES))).toEqual([]);
    expect(examples ?? []).toEqual([]);
  });
  test('speaks of places and measures that there are', () => {
    const ofStreet = { ...desks('c1', '3'), scope: 'street' };
    expect(found(desks('c9', '3'), ofStreet, { ...desks('c1', '3'), measure: 'pools' })).toEqual([
      ...['.expect[0] unknown-reference c9', '.expect[1] unknown-reference c1'],
      '.expect[2] unknown-reference pools',
    ]);
  });
  test('waits where the plan lacks an input', () => {
    expect(check(proved([desks('c1', '3')], planWith([{}])))).toEqual([
      '.expect[0] plan-example-waits c1 desks',
    ]);
  });
});

describe('a plan', () => {
  const many = (...counts: number[]) => ({
    streets: counts.map((count, at) => ({
      ...{ id: `s${at}`, name: '', kind: 'street' },
      communities: Array.from({ length: count }, (_, index) => ({ id: `c${at}-${index}` })),
    })),
  });
  const told = (more: object) => check(proved([desks('c1', '3')], planWith([north], more)));

  test('that does not read is told where it does not', () => {
    expect(told({ horizon: 'soon' })).toEqual(['.plan.horizon impossible-year']);
    for (const streets of [5, [null], [{ id: 's1', communities: 7 }]])
      expect(told({ streets }).every((one) => one.startsWith('.plan.streets'))).toBe(true);
  });
  test('that is wrong more often than is listed says so of itself', () => {
    const streets = Array.from({ length: 150 }, () => 5);
    expect(told({ streets, horizon: 'soon' }).at(-1)).toBe('.plan and-more');
  });
  test('of 201 communities is too large, one of 200 is not', () => {
    expect(told(many(100, 101))).toEqual([' too-many-entries 200']);
    expect(told(many(100, 100))).toEqual(['.expect[0] unknown-reference c1']);
  });
});

describe('plans are worked out', () => {
  const wrong = proved([desks('c1', '9')]);
  test('of the fresh packs, of all where none is named', () => {
    expect(checkPacksAndPlans(SHARED, [wrong, other], PLACES, [other])).toEqual([]);
    expect(checkPacksAndPlans(SHARED, [wrong, other], PLACES)).toHaveLength(1);
    expect(check(own)).toEqual([]);
  });
  test('once nothing else is wrong', () => {
    const broken = packOf({ id: 'broken', jurisdiction: null }, [rule('none', 'pools', PER_100)]);
    const codes = checkPacksAndPlans(SHARED, [wrong, broken], PLACES).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('plan-example-differs');
  });
});

test('the figures that a pack asks: each end that is there, nothing of what waits', () => {
  const rulebook = createRulebook(SHARED, [own, other], PLACES);
  const plan = planSchema(planVocabulary(rulebook)).parse(planWith([north, {}]));
  expect(
    askedFigures(assessAlone(plan, 'own', rulebook)).map(({ scope, at, measure, least, most }) =>
      [scope, at, measure, least, most].join(' '),
    ),
  ).toEqual([
    'community c1 desks 3 ',
    'community c1 room-area 83.333334 83.333333',
    'street s1 clinics 1 4',
  ]);
});
