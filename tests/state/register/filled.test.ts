// After an import, columns in which nothing stands are folded away: what was entered and what follows from it is not.
import { expect, test } from 'vitest';
import {
  AS_ASKED,
  isShown,
  showColumn,
  useColumnChoice,
} from '../../../src/features/grid/column-choice.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { filledColumns } from '../../../src/state/register/filled.ts';
import { assessmentOf, planOf } from '../../plans.ts';

function filledWith(assumptions: Readonly<Record<string, string>>): ReadonlySet<string> {
  const existing = { 'office-floor-area': 90, 'activity-floor-area': 210 };
  const plan = planOf({
    place: '350102',
    year: 2026,
    assumptions,
    communities: [{ households: 3000, existing, facts: { 'party-members': 40 } }],
  });
  const assessment = assessmentOf(plan);
  return filledColumns({ draft: draftOf(assessment.plan), assessment });
}

test('a measure that is known by its parts is filled, one that is only asked is not', () => {
  const [plain, summed] = [filledWith({}), filledWith({ 'premises-as-service-area': '1' })];
  const own = ['households', 'population', 'office-floor-area', 'fact:party-members'];
  expect(own.filter((id) => !plain.has(id))).toEqual([]);
  expect(plain.has('indoor-service-floor-area')).toBe(false);
  expect(summed.has('indoor-service-floor-area')).toBe(true);
  expect(summed.has('community-workers')).toBe(false);
});

test('what is folded away can be shown by itself, and hidden again', () => {
  useColumnChoice.setState({ ...AS_ASKED, filledOnly: true });
  const shown = (isFilled: boolean) =>
    isShown(useColumnChoice.getState(), 'community-workers', true, isFilled);
  expect([shown(false), shown(true)]).toEqual([false, true]);
  showColumn('community-workers', true, true);
  expect(shown(false)).toBe(true);
  showColumn('community-workers', true, false);
  expect([shown(false), shown(true)]).toEqual([false, false]);
  useColumnChoice.setState(AS_ASKED);
  expect(shown(false)).toBe(true);
});
