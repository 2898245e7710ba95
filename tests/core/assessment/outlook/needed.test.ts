// Which inputs the rules of a place ask for, by hand: conditions, figures and what raises a rate, each where it is entered.
import { expect, test } from 'vitest';
import { neededInputs } from '../../../../src/core/assessment/outlook/needed.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { ownPlan } from './own-outcome.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '1' };
const hall = (when: object): OwnRule => ({ id: 'hall', measure: 'halls', least: '1', when });
const wide = { id: 'wide', scope: 'county', unit: 'count', whole: true };

/** What is asked beside what the papers of everywhere ask for. */
function asked(rules: readonly OwnRule[], more: object = {}, place = '110101'): string[] {
  const inputs = (own: readonly OwnRule[]) =>
    neededInputs(ownPlan(own, [{ households: 10 }], { place, ...more }, [wide]).evaluator).map(
      ({ input, scope }) => `${scope} ${input}`,
    );
  const before = inputs([desk]);
  return inputs(rules).filter((one) => !before.includes(one));
}

test.each<[string, OwnRule[], string[]]>([
  ['a number for each', [desk], []],
  ['floor area', [{ ...desk, base: 'floorArea' }], ['community floorArea']],
  [
    'a sum',
    [{ ...desk, base: ['floorArea', 'enterprise-retirees'] }],
    ['community floorArea', 'community enterprise-retirees'],
  ],
  ['a range', [{ ...desk, when: { floorArea: { from: '5' } } }], ['community floorArea']],
  ['what stands', [{ ...desk, base: 'existing:chairs' }], []],
  ['what is required', [desk, { id: 'chair', measure: 'chairs', least: '1', base: 'desks' }], []],
  ['members of a street', [hall({ settlement: 'rural' })], ['community settlement']],
  ['the development of a street', [hall({ development: 'renewal' })], ['street development']],
  ['what a street is', [hall({ kind: 'township', seat: true })], ['street kind', 'street seat']],
  ['a community of a township', [{ ...desk, when: { kind: 'township' } }], ['community kind']],
])('%s', (_, rules, inputs) => {
  expect(asked(rules)).toEqual(inputs);
});

test('what a street is belongs to the street, though a county is asked', () => {
  const county = { extent: 'county' };
  const rule: OwnRule = { id: 'wide', measure: 'wide', least: '1' };
  expect(asked([{ ...rule, when: { kind: 'township' } }], county)).toEqual(['street kind']);
  expect(asked([{ ...rule, when: { seat: true } }], county)).toEqual(['street seat']);
  expect(asked([{ ...rule, base: 'siteArea' }], county)).toEqual(['county siteArea']);
  // A plan of a street asks nothing of its county.
  expect(asked([{ ...rule, base: 'siteArea' }])).toEqual([]);
});

test('the class of a county is asked where the code tree leaves it open', () => {
  const poor = [{ ...desk, when: { countyClass: 'national-poverty' } }];
  // A county may be of several; a district of a city is of the city's class.
  expect(asked(poor, {}, '445222')).toEqual(['community countyClass']);
  expect(asked(poor, {}, '445202')).toEqual([]);
  expect(asked([{ ...desk, base: 'floorArea' }], {}, '445202')).toEqual(['community floorArea']);
});
