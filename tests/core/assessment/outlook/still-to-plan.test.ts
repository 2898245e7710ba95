// What is still to plan in a made-up county, by hand, and which inputs are asked for.
import { describe, expect, test } from 'vitest';
import { neededInputs } from '../../../../src/core/assessment/outlook/needed.ts';
import {
  leftToPlanner,
  stillToPlan,
} from '../../../../src/core/assessment/outlook/still-to-plan.ts';
import { waitingInputs } from '../../../../src/core/assessment/outlook/waiting.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { county, street, type SmallRule } from '../small-county.ts';
import { desks, place, room, rule, yard } from './made-up.ts';

const five = desks('five', { least: '5' });

describe('what is still to plan', () => {
  const size = rule('size', 'size', { least: '5' });
  const good = rule('good', 'good-communities', { least: '1' });
  const wide = rule('wide', 'officers', { least: '2' });
  const told = (rules: readonly SmallRule[], plan: object, yardstick: 'aim' | 'must' = 'aim') => {
    const { outcomes, notAsked } = county(rules, plan);
    const all = [...outcomes, ...notAsked];
    return [
      ...stillToPlan(all, yardstick).map(
        ({ unit, measure, value }) => `${unit.at} ${measure} ${plain(value)}`,
      ),
      ...leftToPlanner(all, yardstick).map(
        ({ outcome, why }) => `${outcome.unit.at} ${outcome.measure.id} ${why}`,
      ),
    ];
  };
  const streets = [street([{ settlement: 'urban' }])];

  test('what is counted, or taken from a figure, follows from others', () => {
    expect(told([five, size], { streets })).toEqual(['c1 desks 5', 'c1 size follows']);
    expect(told([five, good], { streets })).toEqual([
      'c1 desks 5',
      '990101 good-communities follows',
    ]);
  });

  test('nothing for a place wider than the plan, nothing of a list that may lack communities', () => {
    expect(told([five, wide], { streets, extent: 'street' })).toEqual(['c1 desks 5']);
    expect(told([five, wide], { streets })).toEqual(['c1 desks 5', '990101 officers 2']);
    const share = rule('share', 'officers', { least: '1', base: 'households' });
    expect(told([share], { streets: [street([{ households: 6 }])], complete: false })).toEqual([
      '990101 officers partial',
    ]);
  });

  test('nothing that only a target asks for, where what must be is looked at', () => {
    const target = { ...five, force: 'target' };
    expect(told([target], { streets }, 'must')).toEqual([]);
    expect(told([target], { streets })).toEqual(['c1 desks 5']);
  });
});

test('the input for which most wait comes first', () => {
  const rules = [
    desks('desks', { least: '1', base: 'visitors' }),
    room('room', { least: '1', base: 'floorArea' }),
    yard('yard', { least: '1', base: 'floorArea' }),
  ];
  const waits = waitingInputs(place(rules, [{}]).outcomes, 'aim');
  expect(waits.map(({ missing, count }) => `${missing.input} ${count}`)).toEqual([
    ...['floorArea 2', 'visitors 1'],
  ]);
});

test('an input is asked for by what is in force, and so is what raises its rate', () => {
  const rules = [
    desks('now', { least: '1', base: 'households', uplift: 'raise' }),
    desks('past', { of: 'dated', least: '1', base: 'visitors' }),
  ];
  const needed = neededInputs(place(rules, [{}]).evaluator);
  expect(needed.map(({ input, scope }) => `${scope} ${input}`)).toEqual([
    ...['community households', 'community raise'],
  ]);
});
