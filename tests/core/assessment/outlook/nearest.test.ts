// The next threshold and the nearest fit at their edges, in a made-up county, by hand.
import { expect, test } from 'vitest';
import { nextFits } from '../../../../src/core/assessment/outlook/fit.ts';
import { nextThresholds } from '../../../../src/core/assessment/outlook/threshold.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';
import { below, desks, from, perTen, place, rule } from './made-up.ts';
import { bound } from './own-outcome.ts';

const least = (id: string, figure: string, given: object) => desks(id, { least: figure, ...given });
const most = (given: object) => desks('most', { most: '1', base: 'households', ...given });

test.each<[string, SmallRule[], number, string[]]>([
  [
    'a tenth at the most, and from 68 on at least twenty, which contradicts and leaves the most as it is',
    [most({ per: '10' }), least('twenty', '20', from('68'))],
    65,
    ['upper more: 70 (5) 7', 'upper fewer: 59 (6) 5'],
  ],
  [
    'nine from 68 on come before the eighth at 71',
    [perTen, least('nine', '9', from('68'))],
    65,
    ['lower more: 68 (3) 9', 'lower fewer: 60 (5) 6'],
  ],
  [
    'the nearest of two bands below',
    [
      least('one', '1', below('50')),
      least('two', '2', { when: { households: { from: '50', below: '100' } } }),
      least('three', '3', from('100')),
    ],
    120,
    ['lower fewer: 99 (21) 2'],
  ],
  [
    'a condition that changes nothing is no threshold',
    [perTen, least('one', '1', from('55'))],
    57,
    ['lower more: 61 (4) 7', 'lower fewer: 50 (7) 5'],
  ],
  [
    'nine below 55 come before the fifth at 50',
    [perTen, least('nine', '9', below('55'))],
    57,
    ['lower more: 61 (4) 7', 'lower fewer: 54 (3) 9'],
  ],
  [
    // 2.74 and 2.78; at 29 they are 2.84 and 2.79; 31 ask for 3.04; 20 for 1.96, and 21 for more than 2.
    'no whole number fits, then both contradict',
    [least('low', '1', { per: '10.2', base: 'households' }), most({ per: '100', plus: '2.5' })],
    28,
    [
      ...['lower more: 31 (3) 4', 'lower fewer: 20 (8) 2'],
      ...['upper more: 29 (1) 2', 'upper fewer: 20 (8) 2'],
    ],
  ],
  [
    'the most never grows: 2.8 for as many as you like',
    [perTen, desks('most', { most: '2.8' })],
    25,
    [
      ...['lower more: 31 (6) 4', 'lower fewer: 20 (5) 2'],
      ...['upper more: 29 (4) 2', 'upper fewer: 20 (5) 2'],
    ],
  ],
])('%s', (_, rules, households, told) => {
  const assessment = place(rules, [{ households }]);
  const found = nextThresholds(assessment.evaluator, outcomeIn(assessment, 'c1 desks'));
  expect(
    found.map(
      ({ end, direction, at, by, to }) =>
        `${end} ${direction}: ${plain(at)} (${plain(by)}) ${bound(to) ?? ''}`,
    ),
  ).toEqual(told);
});

test.each<[string, object[], string[]]>([
  // Two desks each; 20 beds need two as well, 10 one each.
  ['nothing', [], ['more: 21 4 -> 6', 'fewer: 10 4 -> 2']],
  // 1.5 and 5 are seven each; from 101 beds on three for 20 may be more.
  [
    'an answer that only far more need',
    [{ plus: '5' }, { id: 'waits', least: '3', per: '20', when: { development: ['renewal'] } }],
    ['more: 21 14 -> 16', 'fewer: 10 14 -> 12'],
  ],
])(
  'nurses for the desks of two communities, by beds that the street shares, while they wait for %s',
  (_, [own, ...more], told) => {
    const beds = { measure: 'desks', least: '1', per: '10', base: 'beds-planned' };
    const rules = [
      { id: 'beds', ...beds, ...own },
      ...more.map((one) => ({ id: 'more', ...beds, ...one })),
      rule('nurses', 'nurses', { least: '1', base: 'desks' }),
    ];
    const streets = [street([{}, {}], { facts: { 'beds-planned': '15' } })];
    const assessment = county(rules, { streets });
    const found = nextThresholds(assessment.evaluator, outcomeIn(assessment, 's1 nurses'));
    expect(
      found.map(
        ({ direction, at, from: now, to }) =>
          `${direction}: ${plain(at)} ${bound(now) ?? ''} -> ${bound(to) ?? ''}`,
      ),
    ).toEqual(told);
  },
);

test('a whole number fits in the nearest of two bands below; an area is no whole figure', () => {
  const bands = [
    least('one', '1', below('10')),
    least('two', '2', { when: { households: { from: '10', below: '20' } } }),
    desks('none', { least: '2.2', most: '2.8', ...from('20') }),
  ];
  const fits = (rules: readonly SmallRule[], community: object) => {
    const assessment = place(rules, [community]);
    const outcome = outcomeIn(assessment, 'c1 desks');
    expect(outcome.status).toBe('noWholeFits');
    return nextFits(assessment.evaluator, outcome).map(
      ({ direction, at, by, lower }) =>
        `${direction}: ${plain(at)} (${plain(by)}) ${bound(lower) ?? ''}`,
    );
  };
  expect(fits(bands, { households: 25 })).toEqual(['fewer: 19 (6) 2']);
  const area = { base: 'floorArea', per: '100', perMost: '30', least: '1', most: '1' };
  expect(fits([desks('area', area)], { floorArea: '25' })).toEqual([]);
});
