// The reason of an assumed sum, typed above the grid in the planner's own words.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RegisterPage } from '../../../src/app/register/register-page.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const rules = builtinRules();

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

test('once a sum is assumed, its reason can be written, and is kept with the plan', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  const existing = { 'office-floor-area': 90, 'activity-floor-area': 210 };
  const { plan } = assessmentOf(
    planOf({ place: '350102', year: 2026, communities: [{ households: 3000, existing }] }),
  );
  usePlanStore.getState().replace(draftOf(plan));
  render(<Page />);
  expect(screen.queryByLabelText(/这样算的理由/)).toBeNull();
  await user.click(await screen.findByRole('button', { name: /^是，/ }));
  await user.type(await screen.findByLabelText(/这样算的理由/), '同在一栋楼{Enter}');
  expect(planData(usePlanStore.getState().draft).reasons).toEqual({
    'premises-as-service-area': '同在一栋楼',
  });
});
