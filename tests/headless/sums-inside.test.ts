// Sums over what lies inside a place: requirements of narrower scopes, typed counts, and each community once.
import { expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { answersOf, required, totalOf } from './answers.ts';
import { ownPack, rule } from './own-pack.ts';

test('a rule that is still coming on the street does not hide what its communities need', () => {
  const stools = { id: 'stools', unit: 'count', whole: true, scope: 'street' };
  const rules = [
    rule({ id: 'a', measure: 'desks', least: '1', base: 'households', per: '10' }),
    { ...rule({ id: 'b', measure: 'desks', least: '1', due: '2099-12-31' }), scope: 'street' },
    rule({ id: 'c', measure: 'stools', least: '1', base: 'desks' }),
  ];
  const plan = planOf({
    place: '110101',
    year: 2026,
    packs: ['own'],
    ownPacks: [ownPack(rules, {}, [stools])],
    communities: [{ households: 100 }, { households: 55 }],
  });
  // 10 + 6
  expect(required(plan, 'stools')).toEqual(['ok 16..']);
});

test('a count typed for a street or a county wins over what its verdicts would give', () => {
  const typed = { 'complete-premises-communities': 1 };
  const city = { place: '445200', year: 2026, extent: 'prefecture' } as const;
  const existing = (given: object) =>
    answersOf(planOf({ ...city, ...given }), 'complete-premises-communities')[0]?.existing;
  expect(existing({ streets: [{ existing: typed, communities: [{}] }] })).toBe('1');
  expect(
    existing({
      areas: { '445202': { existing: typed } },
      streets: [{ place: '445202', communities: [{}] }],
    }),
  ).toBe('1');
});

test('the figure of a city is not taken again for the streets whose county is unknown', () => {
  const plan = planOf({
    place: '445200',
    year: 2026,
    extent: 'prefecture',
    areas: { '445200': { facts: { communities: 40 } } },
    streets: [
      { place: '445202', communities: Array(10).fill({}) },
      { communities: Array(5).fill({}) },
    ],
  });
  // 5 for each of the 10 in Rongcheng; the city has 40 in all, so no sum may pass 200
  expect(Number(totalOf(plan, 'social-organisations').split('..')[0])).toBeLessThanOrEqual(200);
});

test('in a sum, who is asked for no least adds nothing; where nobody is, nothing is asked of the sum', () => {
  const stools = { id: 'stools', unit: 'count', whole: true, scope: 'street' };
  const ceiling = rule({ id: 'a', measure: 'desks', most: '9' });
  const floor = rule({
    ...{ id: 'b', measure: 'desks', least: '3', beside: ['a'] },
    when: { settlement: 'urban' },
  });
  const built = rule({ id: 'c', measure: 'stools', least: '2', base: 'desks' });
  const plan = (rules: ReturnType<typeof rule>[]) =>
    planOf({
      place: '110101',
      year: 2026,
      packs: ['own'],
      ownPacks: [ownPack(rules, {}, [stools])],
      communities: [{ settlement: 'urban' }, { settlement: 'rural' }],
    });
  expect(required(plan([ceiling, built]), 'stools')).toEqual([]);
  expect(required(plan([ceiling, floor, built]), 'stools')).toEqual(['ok 6..']);
});
