// What was typed while a window saved its plan is of the plan that it saved, unless somebody else came between.
import { expect, test } from 'vitest';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import { carriedOver } from '../../../src/state/journal/carried-over.ts';
import { wholeOf, type Unsaved } from '../../../src/state/journal/plan-journal.ts';
import { settlement } from '../../../src/state/journal/unsaved.ts';
import { settledAt } from '../../../src/state/library/settled.ts';

const draft = blankPlan('2026-11-28', { street: String, community: String });
const typed = { ...draft, name: 'typed while the first save was under way' };
const entry: Unsaved = {
  ...({ version: 1, id: 'p', base: 0, untouched: false, at: '', seq: 9 } as const),
  changes: wholeOf(typed),
};
const savedFirst = {
  kind: 'plan',
  plan: { version: 2, id: 'p', revision: 1, savedAt: '', draft },
} as const;

test('K1: a window killed right after its first save leaves one plan, with what was typed since', () => {
  const found = carriedOver(entry, settledAt(7, { over: 0, revision: 1 }));
  expect(settlement(found, savedFirst)).toEqual({ id: 'p', known: 1, draft: typed });
});

test('K4: after another window’s save what was typed stays a plan beside it', () => {
  const found = carriedOver(entry, settledAt(7, { over: 3, revision: 4 }));
  expect(settlement(found, savedFirst)).toMatchObject({ id: null });
});

test('K1: changes that tell places in a list are not taken for those of a list that may have moved', () => {
  const placed = { ...entry, changes: [{ at: ['streets', 0, 'name'], to: 'x' }] };
  expect(carriedOver(placed, settledAt(7, { over: 0, revision: 1 }))).toBe(placed);
  const named = { ...entry, changes: [{ at: ['name'], to: 'x' }] };
  expect(carriedOver(named, settledAt(7, { over: 0, revision: 1 })).base).toBe(1);
});
