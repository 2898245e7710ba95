// On what a requirement rests: named in the answer where that is less than papers read whole, by hand.
import { expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { answersOf } from './answers.ts';
import { ownPack, rule, type OwnRule } from './own-pack.ts';

const desks = (id: string, least: string, beside: string[] = []): OwnRule =>
  rule({ id, measure: 'desks', least, beside });

/** Packs of the plan's own, each with its grade and its rules, all switched on. */
const plan = (packs: readonly (readonly [string, readonly OwnRule[], object?])[]) =>
  planOf({
    place: '110101',
    year: 2026,
    packs: packs.map(([id]) => id),
    ownPacks: packs.map(([id, rules, document], at) => {
      const pack = ownPack(rules, { id, ...document });
      return {
        ...pack,
        provisions: pack.provisions.map((one) => ({ ...one, id: `${id}-${one.id}` })),
        measures: at === 0 ? pack.measures : [],
      };
    }),
    communities: [{ households: 1000, population: 2900, existing: { desks: 50, chairs: 200 } }],
  });

const graded = (packs: Parameters<typeof plan>[0], measure = 'desks') =>
  answersOf(plan(packs), measure).map((one) => [one.verdict, 'evidence' in one && one.evidence]);

const PRIMARY = { jurisdiction: '110000', evidence: 'primary' };
const SECONDARY = { jurisdiction: '110000', evidence: 'secondary' };

test.each([
  ['a paper read whole', [['a', [desks('r', '20')], PRIMARY]], false],
  ['one seen in part', [['a', [desks('r', '20')], SECONDARY]], 'secondary'],
  ['one’s own', [['a', [desks('r', '20')]]], 'user'],
  ['an unnamed one', [['a', [desks('r', '20')], { evidence: 'primary' }]], 'sample'],
  [
    'one read whole that asks as much',
    [
      ['a', [desks('r', '20')], PRIMARY],
      ['b', [desks('r', '20')], SECONDARY],
    ],
    false,
  ],
  [
    'one seen in part that asks more',
    [
      ['a', [desks('r', '20')], PRIMARY],
      ['b', [desks('r', '30')], SECONDARY],
    ],
    'secondary',
  ],
  [
    'one seen in part that asks less',
    [
      ['a', [desks('r', '20')], PRIMARY],
      ['b', [desks('r', '10')], SECONDARY],
    ],
    false,
  ],
  [
    'one seen in part and one’s own that ask the same',
    [
      ['a', [desks('r', '20')], SECONDARY],
      ['b', [desks('r', '20')]],
    ],
    'mixed',
  ],
] as const)('%s', (_, packs, grade) => expect(graded(packs)).toEqual([['met', grade]]));

test('an upper end of a weaker paper makes the whole weaker', () => {
  const most = rule({ id: 'm', measure: 'desks', most: '60' });
  expect(
    graded([
      ['a', [desks('r', '20')], PRIMARY],
      ['b', [most], SECONDARY],
    ]),
  ).toEqual([['met', 'secondary']]);
});

test('what is built on a requirement is no better known than that', () => {
  const chairs = rule({ id: 'c', measure: 'chairs', least: '2', base: 'desks' });
  expect(
    graded(
      [
        ['a', [chairs], PRIMARY],
        ['b', [desks('r', '20')], SECONDARY],
      ],
      'chairs',
    ),
  ).toEqual([['met', 'secondary']]);
});
