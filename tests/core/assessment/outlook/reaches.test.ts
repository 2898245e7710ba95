// How far what stands reaches, what so much carries, and what is still to plan: each by one division, by hand.
import { expect, test } from 'vitest';
import { carriedBy } from '../../../../src/core/assessment/outlook/carried.ts';
import { firstLimits, reachesOf } from '../../../../src/core/assessment/outlook/reach.ts';
import {
  leftToPlanner,
  stillToPlan,
} from '../../../../src/core/assessment/outlook/still-to-plan.ts';
import { mostCommunities } from '../../../../src/core/assessment/outlook/suggest.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import type { CommunityInput } from '../../../plans.ts';
import { bound, outcomeIn, ownPlan, text } from './own-outcome.ts';

const per300: OwnRule = {
  ...{ id: 'desk', measure: 'desks', least: '1', base: 'households', per: '300' },
};
const five: OwnRule = { id: 'five', measure: 'desks', least: '5' };
const room: OwnRule = {
  ...{ id: 'room', measure: 'room', least: '20', base: 'households', per: '100' },
};

function reach(
  rules: readonly OwnRule[],
  id: string,
  community: CommunityInput,
  more: object = {},
) {
  const assessment = ownPlan(rules, [{ households: 1000, ...community }], more);
  return reachesOf(assessment.evaluator, outcomeIn(assessment, id)).map(
    ({ fact, most }) => `${fact} ${text(most)}`,
  );
}

const desks = (count: number) => ({ existing: { desks: count } });

test.each([
  [6, ['households 1800']],
  [5, ['households 1500']],
  [4, ['households none']],
])('%i desks at one for 300 and at least five', (count, told) => {
  expect(reach([per300, five], 'desks', desks(count))).toEqual(told);
});

test('what nobody has counted, and what asks for nothing from below, reaches nowhere', () => {
  expect(reach([per300], 'desks', {})).toEqual([]);
  expect(reach([{ id: 'five', measure: 'desks', most: '5' }], 'desks', desks(3))).toEqual([]);
  expect(reach([five], 'desks', desks(7))).toEqual([]);
});

test('a rule for fewer than 2,000 households leaves off there: whatever stands will do beyond', () => {
  const few = { ...five, when: { households: { below: '2000' } } };
  expect(reach([few], 'desks', desks(3))).toEqual(['households unlimited']);
  const ten = { ...five, id: 'ten', least: '10', when: { households: { from: '2000' } } };
  expect(reach([few, ten], 'desks', desks(5))).toEqual(['households 1999']);
  expect(reach([few, ten], 'desks', desks(10))).toEqual(['households unlimited']);
});

test('while another rule asks for as much, a rule on new estates is not waited for: up to 900 people', () => {
  const rules: OwnRule[] = [
    { ...per300, per: '100' },
    {
      ...{ id: 'people', measure: 'desks', least: '1', base: 'population', per: '200' },
      when: { development: 'new-build' },
    },
  ];
  const community = { households: 450, population: 900, ...desks(6) };
  expect(reach(rules, 'desks', community)).toEqual(['households 600', 'population 900']);
});

test('20 m2 for 100 households: 51.5 m2 are enough for 257, built area by its coefficient', () => {
  const at = (areaBasis: string, basis: string, assumptions: object = {}) =>
    reach(
      [{ ...room, ...{ basis } }],
      'room',
      { existing: { room: '51.5' } },
      {
        ...{ areaBasis, assumptions },
      },
    );
  expect(reach([room], 'room', { existing: { room: '51.5' } })).toEqual(['households 257']);
  expect(at('usable', 'usable')).toEqual(['households 257']);
  expect(at('built', 'usable')).toEqual([]);
  // 51.5 x 0.8 = 41.2 usable, 51.5 / 0.8 = 64.375 built
  expect(at('built', 'usable', { 'usable-coefficient': '0.8' })).toEqual(['households 206']);
  expect(at('usable', 'built', { 'usable-coefficient': '0.8' })).toEqual(['households 321']);
});

test('the measures that give out first, and those that give out together', () => {
  const chair = { ...per300, id: 'chair', measure: 'chairs', per: '200' };
  const first = (existing: Record<string, number>) => {
    const assessment = ownPlan([per300, chair], [{ households: 1000, existing }]);
    const { unit } = outcomeIn(assessment, 'desks');
    const turned = { unit, fact: 'households' };
    return firstLimits(assessment.evaluator, assessment.outcomes, unit, turned).map(
      ({ measure, most }) => `${measure} ${text(most)}`,
    );
  };
  expect(first({ desks: 6, chairs: 8 })).toEqual(['chairs 1600']);
  expect(first({ desks: 5, chairs: 8 })).toEqual(['desks 1500']);
  expect(first({ desks: 6, chairs: 9 })).toEqual(['desks 1800', 'chairs 1800']);
  expect(first({})).toEqual([]);
});

test('so many desks carry so many households, and who asks for the next one is named', () => {
  const assessment = ownPlan([per300, five], [{ households: 1000 }]);
  const [{ evaluator }, outcome] = [assessment, outcomeIn(assessment, 'desks')];
  const carried = (stock: string) =>
    carriedBy(evaluator, outcome, decimal(stock)).map(({ fact, most, beyond, stoppedBy }) => [
      ...[fact, text(most), beyond && bound(beyond.lower)],
      stoppedBy.map(({ provision }) => provision.id),
    ]);
  expect(carried('6')).toEqual([['households', '1800', '7', ['own-desk']]]);
  expect(carried('4')).toEqual([['households', 'none', '5', ['own-five']]]);
  const few = ownPlan([{ ...five, when: { households: { below: '2000' } } }], [{ households: 9 }]);
  const all = carriedBy(few.evaluator, outcomeIn(few, 'desks'), decimal('5'));
  expect(all.map(({ most, beyond, stoppedBy }) => [most, beyond, stoppedBy])).toEqual([
    ['unlimited', null, []],
  ]);
});

test('what is still to plan: what is required where nothing is entered, else what is short', () => {
  const planned = (community: CommunityInput, more: object = {}) => {
    const { outcomes } = ownPlan([per300, five, room], [community], more);
    return stillToPlan(outcomes, 'aim')
      .filter(({ measure }) => ['desks', 'room'].includes(measure))
      .map(({ measure, value }) => `${measure} ${text(value)}`);
  };
  // 1,820 households: seven desks, and 364 m2.
  expect(planned({ households: 1820 })).toEqual(['desks 7', 'room 364']);
  expect(planned({ households: 1820, existing: { desks: 4, room: '10.003' } })).toEqual([
    'desks 3',
    'room 354',
  ]);
  expect(planned({ households: 1820, existing: { desks: 7, room: '363.999' } })).toEqual([
    'room 0.01',
  ]);
  expect(planned({ households: 1820, existing: { desks: 4 }, planned: { desks: 1 } })).toEqual([
    'room 364',
  ]);
  expect(planned({})).toEqual([]);
});

test('what planning leaves open says why: an input, another’s duty, only a most, a list, what follows from others', () => {
  const most: OwnRule = { id: 'most', measure: 'chairs', most: '9' };
  const hall: OwnRule = { id: 'hall', measure: 'halls', least: '1' };
  const left = (community: CommunityInput, more: object = {}) => {
    const { outcomes } = ownPlan([per300, room, most, hall], [community], {
      ...{ development: 'new-build', extent: 'site' },
      ...more,
    });
    return leftToPlanner(outcomes, 'aim')
      .filter(({ outcome }) => ['desks', 'room', 'chairs', 'halls'].includes(outcome.measure.id))
      .map(({ outcome, why }) => `${outcome.measure.id} ${why}`)
      .sort();
  };
  expect(left({ households: 1820 })).toEqual(['chairs atMost', 'halls elsewhere']);
  expect(left({})).toEqual([
    ...['chairs atMost', 'desks pending', 'halls elsewhere', 'room pending'],
  ]);
  expect(left({ households: 0 })).toContain('room nothing');
  expect(left({ households: 1820, planned: { chairs: 3 } })).toEqual(['halls elsewhere']);
  expect(left({ households: 1820 }, { extent: 'street' })).toEqual(['chairs atMost']);
  expect(left({ households: 1820, existing: { chairs: 3 } })).toEqual(['halls elsewhere']);
});

test('as many communities as reach 1,000 households each; null where no paper speaks of their size', () => {
  const size = { id: 'size', measure: 'households-per-community', least: '1000' };
  const most = (rules: readonly OwnRule[], households: string) => {
    const { evaluator } = ownPlan(rules, [{ households: 1000 }]);
    const unit = evaluator.situation.units.find(({ scope }) => scope === 'community');
    const found = unit && mostCommunities(evaluator, unit, decimal(households));
    return found && text(found);
  };
  expect(['3500', '3000', '999'].map((one) => most([size], one))).toEqual(['3', '3', '0']);
  expect(most([five], '3500')).toBeNull();
});

test('more than a number, asked of the base, asks for that number alone of what is built on it', () => {
  const base: OwnRule = {
    ...{ id: 'base', measure: 'room', least: '1', base: 'siteArea', per: '100', strict: true },
  };
  const built: OwnRule = { id: 'built', measure: 'chairs', least: '2', base: 'room', per: '1' };
  const stands = { siteArea: '1000', existing: { room: '10', chairs: '20' } };
  expect(reach([base, built], 'chairs', stands)).toEqual(['siteArea 1000']);
  expect(reach([base, built], 'room', stands)).toEqual(['siteArea 999.999999']);
});
