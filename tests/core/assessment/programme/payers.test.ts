// Who pays at the edges of what is a share, and what of the costs is split among them: by hand on a few rules.
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import type { GapCost } from '../../../../src/core/assessment/programme/cost.ts';
import {
  payersOf,
  sharedCost,
  splitAmong,
} from '../../../../src/core/assessment/programme/payers.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { ownPlan, text } from '../outlook/own-outcome.ts';

describe('who pays', () => {
  const MONEY = ['city', 'county'].map((id) => ({
    ...{ id, scope: 'community', unit: 'yuan', whole: false },
  }));
  const part = (id: string, tenths: string, rest: object = {}): OwnRule => ({
    ...{ id, measure: id, base: 'investment', least: tenths, most: tenths },
    ...{ per: '10', perMost: '10' },
    ...rest,
  });
  const split = [part('city', '3'), part('county', '7')];
  const paid = (rules: readonly OwnRule[], community: object = {}) =>
    ownPlan(rules, [community, community], {}, MONEY);
  const names = (assessment: Assessment) =>
    payersOf(assessment).map(({ measure, document, share }) =>
      [document.id, measure.id, text(share.least), text(share.per)].join(' '),
    );
  const THREE_AND_SEVEN = ['own city 3 10', 'own county 7 10'];

  test('the same parties of every place, whether the money is known or not', () => {
    expect(names(paid(split))).toEqual(THREE_AND_SEVEN);
    expect(names(paid(split, { facts: { investment: 500 } }))).toEqual(THREE_AND_SEVEN);
  });
  test('also where firmer sentences on the same money leave its part without effect', () => {
    const rules: OwnRule[] = [
      ...[...split, { id: 'more', measure: 'city', least: '200' }],
      { id: 'cap', measure: 'city', most: '100' },
    ];
    expect(names(paid(rules, { facts: { investment: 500 } }))).toEqual(THREE_AND_SEVEN);
  });
  test('the first of two papers alone: parties of another are none of its', () => {
    const first = paid(split);
    const other = paid([part('city', '5'), part('county', '5')]);
    const renamed = other.outcomes.map((outcome) => ({
      ...outcome,
      considered: outcome.considered.map((one) => ({
        ...one,
        rule: { ...one.rule, document: { ...one.rule.document, id: 'second' } },
      })),
    }));
    const both = { ...first, outcomes: [...first.outcomes, ...renamed] };
    expect(names(both)).toEqual(THREE_AND_SEVEN);
  });
  test('half and half of one yuan, where nothing is said of the unit; two units make no share', () => {
    const bare = (id: string): OwnRule => ({
      ...{ id, measure: id, base: 'investment', least: '0.5', most: '0.5' },
    });
    expect(names(paid([bare('city'), bare('county')]))).toEqual([
      ...['own city 0.5 1', 'own county 0.5 1'],
    ]);
    const range = part('county', '7', {
      perMost: '9',
      examples: [{ given: { investment: '90' }, expect: { least: '63', most: '70' } }],
    });
    expect(names(paid([part('city', '3'), range]))).toEqual([]);
  });
  test('nobody splits a sum without payers', () => {
    expect(splitAmong(decimal('9'), [])).toEqual([]);
  });
  test.each([
    ['floor-space sites green care education culture-and-sport property facilities health', '1'],
    ['staffing participation scale programme', '0'],
  ])('what stands is built, by its group: %s', (groups, built) => {
    for (const group of groups.split(' ')) {
      const gap = { measure: { unit: 'm2', group }, cost: decimal('1') } as unknown as GapCost;
      expect([group, text(sharedCost(paid([]), [gap]).built)]).toEqual([group, built]);
    }
  });
  test('rooms, land and health centres are built; people and what they do are not', () => {
    const priced = (cost: string, unit: string, group: string) =>
      ({ measure: { unit, group }, cost: decimal(cost) }) as unknown as GapCost;
    const { built, outside, society, toSplit } = sharedCost(paid(split), [
      ...[priced('1', 'm2', 'floor-space'), priced('20', 'count', 'facilities')],
      ...[priced('300', 'count', 'health'), priced('4000', 'person', 'health')],
      ...[priced('50000', 'count', 'participation'), priced('600000', 'bed', 'care')],
    ]);
    expect([built, outside, society, toSplit].map(text)).toEqual(['321', '654000', '0', '321']);
  });
});
