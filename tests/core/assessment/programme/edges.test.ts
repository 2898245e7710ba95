// Growth, costs and phases under a yardstick that asks for less, and at their edges: by hand on a few rules.
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import {
  costsByMeasure,
  costsByPlace,
  gapCostsOf,
} from '../../../../src/core/assessment/programme/cost.ts';
import { futureInSteps, growthOf } from '../../../../src/core/assessment/programme/growth.ts';
import { wholeOf } from '../../../../src/core/assessment/programme/milestones.ts';
import { plannedIn, toOpenIn } from '../../../../src/core/assessment/programme/phases.ts';
import type { Yardstick } from '../../../../src/core/assessment/requirement/requirement.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { bound, outcomeIn, ownPlan, text } from '../outlook/own-outcome.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '5' };
const hall: OwnRule = { id: 'hall', measure: 'halls', least: '1' };
const own = ({ measure }: { readonly measure: { readonly id: string } }) =>
  ['desks', 'halls'].includes(measure.id);

describe('growth', () => {
  const grown = (now: Assessment, yardstick: Yardstick) => {
    const steps = futureInSteps(now);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return growthOf(now, step.value, yardstick)
      .filter(own)
      .map(({ places, today, added, together }) => [
        ...[places.map((place) => (place as { unit?: { at: string } }).unit?.at ?? 'nowhere')],
        ...[bound(today), bound(added), bound(together)],
      ]);
  };
  const more = { households: 2000, future: { households: 3000 }, existing: { desks: 1 } };
  const below = { when: { households: { below: '3000' } } };

  test('what only a target asks is no duty, today or later', () => {
    expect(grown(ownPlan([desk], [more]), 'must')).toEqual([]);
    expect(grown(ownPlan([desk], [more]), 'aim')).toEqual([[['c1'], '4', '0', '4']]);
  });
  test('what ends at 3,000 households is short today and of nothing then, asked by a target or not', () => {
    const ending: OwnRule = { ...desk, ...below, force: 'mandatory' };
    expect(grown(ownPlan([ending], [more]), 'must')).toEqual([[['c1'], '4', '0', '0']]);
    const target: OwnRule = { ...desk, id: 'target', least: '3' };
    expect(grown(ownPlan([ending, target], [more]), 'must')).toEqual([[['c1'], '4', '0', '0']]);
  });
});

describe('costs', () => {
  const gaps = (yardstick: Yardstick, more: object = {}) =>
    gapCostsOf(
      ownPlan([desk, hall], [{ existing: { desks: 5 } }, {}], { extent: 'county', ...more }),
      yardstick,
    ).filter(own);

  test('what only a target asks has no price as a duty; where nothing is short nothing is paid, priced or not', () => {
    expect(gaps('must')).toEqual([]);
    expect(gaps('aim').map(({ cost, gap }) => [cost && text(cost), bound(gap)])).toEqual([
      ...[
        ['0', '0'],
        [null, null],
        [null, null],
      ],
    ]);
    expect(costsByMeasure(gaps('aim'))).toEqual([]);
  });
  test('a street stands for itself and its communities, also inside a county that is asked', () => {
    const at = costsByPlace(gaps('aim'), 'street').map(({ unit, gaps: all }) => [
      unit.at,
      all.length,
    ]);
    expect(at).toEqual([['s1', 3]]);
  });
});

describe('phases', () => {
  test('planned is what is planned for the place, or for the places inside it', () => {
    const planned = (communities: readonly object[], street: object = {}) => {
      const outcome = outcomeIn(
        ownPlan([hall], [], { streets: [{ ...street, communities }] }),
        'halls',
      );
      const found = plannedIn(outcome);
      return found && text(found);
    };
    const inside = { existing: { halls: 1 }, planned: { halls: 2 } };
    expect(planned([inside, inside])).toBe('4');
    expect(planned([{}], { planned: { halls: 3 } })).toBe('3');
    expect(planned([{}])).toBeNull();
  });
  test('what is not entered of a list that may lack communities is not taken as not there', () => {
    const communities = { given: { communities: '5' }, expect: { least: '4' } };
    const share: OwnRule = {
      ...{ id: 'share', measure: 'share', least: '80', per: '100', base: 'communities' },
      examples: [communities],
    };
    const measure = {
      ...{ id: 'share', scope: 'county', unit: 'count', whole: true, counts: ['desks'] },
    };
    const toOpen = (complete: boolean) => {
      const plan = ownPlan([desk, share], [{}], { extent: 'county', complete }, [measure]);
      return bound(toOpenIn(outcomeIn(plan, 'share'), 'aim'));
    };
    expect([toOpen(true), toOpen(false)]).toEqual(['1', null]);
  });
  test('people of one place are its own', () => {
    const plan = ownPlan([desk], [{ households: 400 }, { households: 700 }]);
    const [all, second] = [wholeOf(plan, 'households'), wholeOf(plan, 'households', 'c2')];
    expect([all && text(all), second && text(second)]).toEqual(['1100', '700']);
  });
});
