// The target year and rates in the growth part: typed, worked out, and written out as arithmetic.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RegisterPage } from '../../../src/app/register/register-page.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { useOpenPart } from '../../../src/state/register/open-part.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const rules = builtinRules();

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

const drafted = () =>
  draftOf(
    assessmentOf(
      planOf({
        place: '445202',
        year: 2026,
        communities: [{ households: 3000, existing: { 'community-workers': 10 } }],
      }),
    ).plan,
  );

test('a year and a rate are typed, and the arithmetic and what it asks for follow', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  useOpenPart.setState({ part: 'growth' });
  usePlanStore.getState().replace(drafted());
  render(<Page />);
  await user.type(await screen.findByLabelText('目标年'), '2031{Enter}');
  await user.type(await screen.findByLabelText('全规划年增长率（%）'), '２％{Enter}');
  const table = await screen.findByRole('group', { name: '目标年和年增长率' });
  await within(table).findByText('3,000 × 1.02^5 = 3,312.24…，进位为3,313');
  expect(planData(usePlanStore.getState().draft).growth).toEqual({ year: '2031', rate: '2' });
  // One worker for 300 households: 10 today, 11.04 and so 12 by then.
  const growth = await screen.findByRole('group', { name: '今天的缺口和增长带来的需要' });
  await waitFor(() => {
    const [workers] = within(growth).getAllByRole('row', { name: /社区工作者/ });
    expect(workers).toHaveTextContent(/2人.*2人/);
  });
});

test('a year before the plan is named where it was typed', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  useOpenPart.setState({ part: 'growth' });
  usePlanStore.getState().replace(drafted());
  render(<Page />);
  await user.type(await screen.findByLabelText('目标年'), '2020{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('目标年不能早于2026年');
});
