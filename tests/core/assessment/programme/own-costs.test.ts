// Who pays and what is priced, on a few rules of a test's own, by hand.
import { describe, expect, test } from 'vitest';
import {
  costsByMeasure,
  costsByPlace,
  gapCostsOf,
} from '../../../../src/core/assessment/programme/cost.ts';
import { payersOf } from '../../../../src/core/assessment/programme/payers.ts';
import { phaseRows } from '../../../../src/core/assessment/programme/phases.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { bound, ownPlan, text } from '../outlook/own-outcome.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '5' };
const hall: OwnRule = { id: 'hall', measure: 'halls', least: '1' };
const own = (id: string, rest: object = {}) => ({
  ...{ id, scope: 'community', unit: 'count', whole: true },
  ...rest,
});

describe('who pays', () => {
  const MONEY = ['city', 'county'].map((id) => own(id, { unit: 'yuan', whole: false }));
  const share = (id: string, tenths: string, rest: object = {}): OwnRule => ({
    ...{ id, measure: id, base: 'investment', least: tenths, most: tenths },
    ...{ per: '10', perMost: '10' },
    ...rest,
  });
  const payers = (rules: readonly OwnRule[], measures: readonly object[] = MONEY) =>
    payersOf(ownPlan(rules, [{ households: 100 }], {}, measures)).map(
      ({ measure, share: { least, per } }) => `${measure.id} ${text(least)}/${text(per)}`,
    );
  const less = { examples: [{ given: { investment: '10' }, expect: { least: '7', most: '8' } }] };

  test('three tenths and seven tenths make up the whole, in the order of the paper', () => {
    expect(payers([share('county', '7'), share('city', '3')])).toEqual([
      'city 3/10',
      'county 7/10',
    ]);
  });
  test.each([
    ['nine tenths do not', [share('city', '2'), share('county', '7')]],
    ['one party alone splits nothing', [share('city', '10')]],
    ['a range is no share', [share('city', '3'), share('county', '7', { most: '8', ...less })]],
    [
      'nor is one with a constant part',
      [
        share('city', '3'),
        share('county', '7', {
          plus: '1',
          examples: [{ given: { investment: '10' }, expect: { least: '8', most: '8' } }],
        }),
      ],
    ],
    [
      'nor what is asked of another base',
      [
        share('city', '3'),
        share('county', '7', {
          base: 'households',
          examples: [{ given: { households: '10' }, expect: { least: '7', most: '7' } }],
        }),
      ],
    ],
    [
      'nor a share of the country where the place is a town',
      [share('city', '3'), share('county', '7', { when: { settlement: 'rural' } })],
    ],
  ])('%s', (_, rules) => {
    expect(payers(rules)).toEqual([]);
  });
  test('what is no money is no payer', () => {
    const [city = {}] = MONEY;
    expect(payers([share('city', '3'), share('county', '7')], [city, own('county')])).toEqual([]);
  });
});

describe('what is priced', () => {
  const MEASURES = [
    own('pay', { unit: 'yuan', whole: false }),
    own('minutes', { unit: 'minute', adds: false }),
    own('full', { scope: 'street', counts: ['desks'] }),
    own('size', { unit: 'household', existingFrom: 'households' }),
    own('idle'),
  ];
  const rules: OwnRule[] = [
    desk,
    hall,
    ...['pay', 'minutes', 'full', 'size'].map((id) => ({ id, measure: id, least: '9' })),
    { id: 'idle', measure: 'idle', least: '9', when: { settlement: 'rural' } },
  ];
  const gapsOf = () => {
    const list = [{ existing: { desks: 3 } }, { existing: { desks: 5 } }, {}];
    const unitCosts = { desks: '1000', halls: '70000' };
    const all = gapCostsOf(ownPlan(rules, list, { unitCosts }, MEASURES), 'aim');
    return all.filter(({ measure }) => ids.includes(measure.id));
  };
  const ids = ['desks', 'halls', 'pay', 'minutes', 'full', 'size', 'idle'];
  const cost = (value: { readonly toFixed: () => string } | null) => value && value.toFixed();

  test('things, not money, minutes, counts of others or the size of the place itself', () => {
    expect(
      gapsOf().map((one) => `${one.unit.at} ${one.measure.id} ${String(cost(one.cost))}`),
    ).toEqual(['c1 desks 2000', 'c2 desks 0', 'c3 desks null', 's1 halls null']);
  });
  test('by measure: two desks short, one place unknown; the halls unknown, with their price', () => {
    const gaps = gapsOf();
    expect(
      costsByMeasure(gaps).map(({ measure, gap, unpriced, unjudged, cost: sum }) => [
        ...[measure.id, bound(gap), cost(sum), unpriced, unjudged],
      ]),
    ).toEqual([
      ['desks', '2', '2000', 0, 1],
      ['halls', null, null, 0, 1],
    ]);
    const free = gaps.map((one) => ({ ...one, unitCost: null }));
    expect(costsByMeasure(free.slice(1, 2))).toEqual([]);
  });
  test('by place: a street with its communities, or each by itself', () => {
    const at = (scope: 'community' | 'street') =>
      costsByPlace(gapsOf(), scope).map(({ unit, cost: sum, gaps: own_ }) => [
        ...[unit.at, cost(sum), own_.length],
      ]);
    expect(at('street')).toEqual([['s1', '2000', 4]]);
    expect(at('community')).toEqual([
      ['c1', '2000', 1],
      ['c2', '0', 1],
      ['c3', null, 1],
      ['s1', null, 1],
    ]);
  });
  test('rows of a phase: what adds and is asked from below, open where nobody has said', () => {
    const upper = { id: 'idle', measure: 'idle', most: '3' };
    const later = ownPlan(
      [...rules.slice(0, -1), upper],
      [{ existing: { desks: 3 } }],
      {},
      MEASURES,
    );
    const rows = phaseRows(later, 'aim').filter(({ measure }) => ids.includes(measure.id));
    expect(
      rows.map(({ measure, required, stands, toOpen }) => [
        ...[measure.id, bound(required), stands && text(stands), bound(toOpen)],
      ]),
    ).toEqual([
      ['desks', '5', '3', '2'],
      ['pay', '9', null, '9'],
      ['halls', '1', null, '1'],
      ['full', '9', '0', '9'],
    ]);
  });
});
