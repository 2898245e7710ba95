// Only an unchanged plan from the samples is called one: what a file of communities was opened as is somebody's own.
import { expect, test } from 'vitest';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import { bookOf } from '../../../src/state/keeping/book.ts';
import { isSample } from '../../../src/state/keeping/plan-session.ts';

const draft = { ...blankPlan('2026-11-28', { street: String, community: String }), name: 'new' };

test.each([
  ['taken from the samples', true, true],
  ['opened from a file', false, false],
])('a plan that was %s: %s', (plan, isOne, is) => {
  Object.assign(bookOf(plan), { untouched: draft, isSample: isOne });
  expect(isSample({ draft, plan })).toBe(is);
  expect(isSample({ draft: { ...draft }, plan }), 'changed since').toBe(false);
});
