// The runs of a requirement along a figure, by hand: where each begins and ends, and what is required at both ends.
import { expect, test } from 'vitest';
import { stepsOf } from '../../../../src/core/assessment/outlook/steps.ts';
import { decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import type { Level } from '../../../../src/core/assessment/requirement/requirement.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { bound, outcomeIn, ownPlan } from './own-outcome.ts';

const per300: OwnRule = {
  ...{ id: 'desk', measure: 'desks', least: '1', base: 'households', per: '300' },
};
const five: OwnRule = { id: 'five', measure: 'desks', least: '5' };

const said = ({ status, lower, upper }: Level) =>
  ['pending', 'noRule'].includes(status) ? status : `${bound(lower) ?? ''}..${bound(upper) ?? ''}`;

function runs(
  rules: readonly OwnRule[],
  from: string,
  to: string,
  id = 'desks',
  households = 1000,
) {
  const assessment = ownPlan(rules, [{ households }]);
  const outcome = outcomeIn(assessment, id);
  const turned = { unit: outcome.unit, fact: 'households' };
  const range = { from: decimal(from), to: decimal(to) };
  const steps = stepsOf(assessment.evaluator, outcome, turned, range);
  expect(steps.isCut).toBe(false);
  return steps.runs.map(
    (run) => `${plain(run.from)}-${plain(run.last)}: ${said(run.first)} to ${said(run.final)}`,
  );
}

test('one for 300 and at least five from 1,000 to 2,000 households', () => {
  expect(runs([per300, five], '1000', '2000')).toEqual([
    '1000-1500: 5.. to 5..',
    '1501-1800: 6.. to 6..',
    '1801-2000: 7.. to 7..',
  ]);
});

test('both ends of one for every 50 to 100, where one jumps after the other', () => {
  const between: OwnRule = {
    ...{ ...per300, per: '100', most: '1', perMost: '50' },
    examples: [{ given: { households: '100' }, expect: { least: '1', most: '2' } }],
  };
  expect(runs([between], '90', '160')).toEqual([
    '90-99: 1..1 to 1..1',
    '100-100: 1..2 to 1..2',
    '101-149: 2..2 to 2..2',
    '150-160: 2..3 to 2..3',
  ]);
});

test('where the rules begin and leave off nothing is asked', () => {
  const some = { ...five, when: { households: { from: '100', below: '200' } } };
  expect(runs([some], '0', '300', 'desks', 150)).toEqual([
    '0-99: noRule to noRule',
    '100-199: 5.. to 5..',
    '200-300: noRule to noRule',
  ]);
});

test('a condition that changes nothing that is asked begins no run', () => {
  const same = { ...five, id: 'same', when: { households: { from: '100' } } };
  expect(runs([five, same], '0', '300')).toEqual(['0-300: 5.. to 5..']);
});

test('an area is one line until another rule decides: 80 m2, then 20 m2 for 100 households', () => {
  const area: OwnRule = { ...per300, id: 'area', measure: 'room', least: '20', per: '100' };
  const least: OwnRule = { id: 'least', measure: 'room', least: '80' };
  expect(runs([area, least], '0', '1000', 'room')).toEqual([
    '0-399: 80.. to 80..',
    '400-400: 80.. to 80..',
    '401-1000: 80.2.. to 200..',
  ]);
});

test('of an area, a condition that changes nothing hides no later bend', () => {
  const floor: OwnRule = { id: 'floor', measure: 'room', least: '300' };
  const idle: OwnRule = {
    ...{
      id: 'idle',
      measure: 'room',
      least: '0',
      when: { households: { from: '11', below: '80' } },
    },
  };
  const grows: OwnRule = { id: 'grows', measure: 'room', least: '6', base: 'households', per: '1' };
  expect(runs([floor, idle, grows], '5', '90', 'room', 20)).toEqual([
    '5-49: 300.. to 300..',
    '50-50: 300.. to 300..',
    '51-90: 306.. to 540..',
  ]);
});

test('of an area, a rule that decides the least first and the most later decides two runs', () => {
  const both: OwnRule = { id: 'both', measure: 'room', least: '4', most: '8' };
  const grows: OwnRule = {
    ...{ id: 'grows', measure: 'room', least: '6', base: 'households', per: '1', most: '7' },
    ...{
      perMost: '1',
      examples: [{ given: { households: '1' }, expect: { least: '6', most: '7' } }],
    },
  };
  expect(runs([both, grows], '0', '3', 'room', 2)).toEqual([
    '0-0: 4..0 to 4..0',
    '1-1: 6..7 to 6..7',
    '2-3: 12..8 to 18..8',
  ]);
});

test('what waits for an answer is known from where another rule asks for as much anyway', () => {
  const seats: OwnRule = {
    id: 'seats',
    measure: 'desks',
    least: '4',
    when: { development: ['renewal'] },
  };
  expect(runs([per300, seats], '0', '1300')).toEqual([
    '0-1199: pending to pending',
    '1200-1200: 4.. to 4..',
    '1201-1300: 5.. to 5..',
  ]);
});
