// Plans that are spoken of because something of them is not saved.
import { expect, test } from 'vitest';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import { bookOf, openBooks } from '../../../src/state/keeping/book.ts';
import { forgetPlan, show, useSaving } from '../../../src/state/keeping/in-hand.ts';

const NAMES = { street: String, community: String };

test('K4: a plan kept as another one is not spoken of any more, however long ago its last change was', () => {
  const left = bookOf('left');
  left.pending = { ...blankPlan('2026-11-27', NAMES), name: '后来又改' };
  left.trouble = 'elsewhere';
  show(bookOf('now'));
  expect(useSaving.getState().others).toEqual([{ id: 'left', name: '后来又改' }]);
  forgetPlan(left);
  expect(useSaving.getState().others).toEqual([]);
  expect(openBooks()).not.toContain(left);
  expect(left.pending, 'nothing is written down of it by a wait that ends later').toBeNull();
});
