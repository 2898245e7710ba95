// Why a planner assumes that a sum counts: typed in their own words, kept in the plan, printed behind the assumption.
import { expect, test } from 'vitest';
import { draftOf } from '../../src/state/draft/draft-of-plan.ts';
import { planData } from '../../src/state/draft/plan-data.ts';
import { readPlanValue } from '../../src/io/plan/plan-file.ts';
import { planOf } from '../plans.ts';
import { sheetsOf, sourceOf, withOwnPacks, type Language } from './sources.ts';

const SUM = 'premises-as-service-area';

const data = (reasons?: Readonly<Record<string, string>>) =>
  planOf({
    ...{ place: '350102', year: 2026, assumptions: { [SUM]: 1 } },
    communities: [
      { households: 3000, existing: { 'office-floor-area': 90, 'activity-floor-area': 210 } },
    ],
    ...(reasons === undefined ? {} : { reasons }),
  } as never);

const notesOf = (reasons: Readonly<Record<string, string>> | undefined, language: Language) =>
  sheetsOf(sourceOf(data(reasons), language, { sheet: 'schedule' }))[0]?.notes ?? [];

test.each([
  ['zh', /由.*相加得出。理由：两处同在一栋楼$/],
  ['en', /added up: an assumption of whoever made this plan\. Reason: 两处同在一栋楼$/],
] as const)('in %s the reason stands behind the assumption', (language, said) => {
  const notes = notesOf({ [SUM]: '两处同在一栋楼' }, language);
  expect(notes.filter((note) => said.test(note))).toHaveLength(1);
});

test('without a reason the assumption stands alone', () => {
  expect(notesOf(undefined, 'zh').join()).toContain('相加得出。');
  expect(notesOf(undefined, 'zh').join()).not.toContain('理由');
});

test('a plan keeps it, and one without it is written as before', () => {
  const { plan } = sourceOf(data({ [SUM]: '同一栋楼' })).assessment;
  expect(planData(draftOf(plan)).reasons).toEqual({ [SUM]: '同一栋楼' });
  const plain = sourceOf(data({ [SUM]: '' })).assessment.plan;
  expect(plain.reasons).toBeNull();
  expect('reasons' in draftOf(plain)).toBe(false);
});

test('a reason for what nobody can assume is refused by name', () => {
  const read = readPlanValue(data({ 'no-such': 'x' }), withOwnPacks);
  expect(read).toMatchObject({
    ok: false,
    problems: [{ path: 'reasons.no-such', code: 'unknown-assumption' }],
  });
});
