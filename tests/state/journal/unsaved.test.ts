// Changes written down for one state of a plan go to the community they were meant for, or to none.
import { expect, test } from 'vitest';
import { changesBetween, type Change } from '../../../src/state/draft/plan-changes.ts';
import { setIn } from '../../../src/state/draft/draft-path.ts';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import type { Unsaved } from '../../../src/state/journal/plan-journal.ts';
import { settlement } from '../../../src/state/journal/unsaved.ts';

const blank = blankPlan('2026-11-21', {
  street: (n) => `第${n}街道`,
  community: (n) => `第${n}社区`,
});
const [street] = blank.streets;
const [community] = street?.communities ?? [];
if (street === undefined || community === undefined) throw new Error('a new plan has a community');
const communities = ['a', 'b', 'c', 'd'].map((id) => ({ ...community, id, name: id }));
const plan: Draft = { ...blank, streets: [{ ...street, communities }] };
const without = (id: string): Draft => ({
  ...plan,
  streets: [{ ...street, communities: communities.filter((one) => one.id !== id) }],
});

const typed = setIn(plan, ['streets', 0, 'communities', 2, 'households'], '424242');
const writtenDown = (changes: Change[]): Unsaved => ({
  ...({ version: 1, id: 'p', base: 1, untouched: false, at: '', changes } as const),
});
const foundAt = (revision: number, draft: Draft) =>
  ({ kind: 'plan', plan: { version: 2, id: 'p', revision, savedAt: '', draft } }) as const;

const households = (draft: Draft) =>
  draft.streets.flatMap((one) => one.communities.map(({ id, households: of }) => [id, of]));

test('K10: a figure typed into a row lands in its community after a row before it is gone, as a plan beside', () => {
  const changes = changesBetween(plan, typed);
  const at = settlement(writtenDown(changes), foundAt(2, without('a')));
  if (at === null || at === 'nothing') throw new Error('it was refused');
  expect(at.id).toBeNull();
  expect(households(at.draft)).toEqual([
    ['b', ''],
    ['c', '424242'],
    ['d', ''],
  ]);
});

test('K10: a figure for a community that is gone lands nowhere', () => {
  const changes = changesBetween(plan, typed);
  expect(settlement(writtenDown(changes), foundAt(2, without('c')))).toBeNull();
});

test('K10: changes that say only a place in a list are refused by any other state, and taken by their own', () => {
  const at = ['streets', 0, 'communities', 2, 'households'];
  const old = writtenDown([{ at, to: '424242' }]);
  expect(settlement(old, foundAt(2, without('a')))).toBeNull();
  expect(settlement(old, foundAt(1, plan))).toMatchObject({ id: 'p', known: 1, draft: typed });
  const inserted = writtenDown(changesBetween(plan, without('b')));
  expect(settlement(inserted, foundAt(2, without('a')))).toBeNull();
});

test('K10: what is saved already is nothing to settle, and one keystroke of a thousand communities is one change', () => {
  expect(settlement(writtenDown(changesBetween(plan, typed)), foundAt(1, typed))).toBe('nothing');
  const many = Array.from({ length: 1000 }, (_, at) => ({ ...community, id: `c${at}` }));
  const large: Draft = { ...plan, streets: [{ ...street, communities: many }] };
  const next = setIn(large, ['streets', 0, 'communities', 700, 'households'], '7');
  expect(changesBetween(large, next)).toEqual([
    { at: ['streets', street.id, 'communities', 'c700', 'households'], to: '7' },
  ]);
});
