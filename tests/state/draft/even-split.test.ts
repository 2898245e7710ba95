// Whether the totals of a district make its communities survives the plan file, and is never assumed.
import { expect, test } from 'vitest';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { splitDraft } from '../../../src/state/draft/district.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';

const rules = builtinRules();
const names = {
  street: (number: number) => `街${number}`,
  community: (number: number) => `社${number}`,
};

function split(communities: string): Draft {
  const blank = blankPlan('2026-11-21', names);
  const district = { ...blank.district, communities, households: '1000', siteArea: '3.5' };
  return splitDraft({ ...blank, place: '445202', district }, names);
}

function reopened(data: unknown): Draft {
  const read = readPlanValue(JSON.parse(JSON.stringify(data)), rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return draftOf(read.value.plan);
}

test.each(['1', '3', '7'])('%s communities made from totals go on following them', (count) => {
  const draft = split(count);
  expect(reopened(planData(draft))).toMatchObject({ edited: false, streets: draft.streets });
});

test.each(['1', '3'])('%s communities that somebody edited do not, though they could', (count) => {
  expect(reopened(planData({ ...split(count), edited: true })).edited).toBe(true);
});

test('a file that says so of communities that are no even split is not believed', () => {
  const data = planData(split('3'));
  const [street] = data.streets;
  const [first, ...rest] = street?.communities ?? [];
  const streets = [{ ...street, communities: [{ ...first, households: '999' }, ...rest] }];
  expect(reopened({ ...data, streets }).edited).toBe(true);
});

test('a file that says nothing of it is taken as edited', () => {
  expect(reopened({ ...planData(split('3')), evenSplit: undefined }).edited).toBe(true);
});
