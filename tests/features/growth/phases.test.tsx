// The table of phases: rows are added, typed, worked out and taken away.
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
import { assessmentOf, planOf, type CommunityInput } from '../../plans.ts';

const rules = builtinRules();

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

function opened(more: object) {
  const community: CommunityInput = {
    id: 'c1',
    households: 3000,
    existing: { 'community-workers': 4 },
    ...more,
  };
  const communities = [community];
  const data = planOf({ place: '445202', year: 2026, development: 'new-build', communities });
  useOpenPart.setState({ part: 'growth' });
  usePlanStore.getState().replace(draftOf(assessmentOf(data).plan));
  render(<Page />);
  return userEvent.setup();
}

test('a phase is added and typed, and what must be open by then follows; taken away, it is gone', async () => {
  await speakOfPages();
  const user = opened({});
  await user.click(await screen.findByRole('button', { name: '加一期' }));
  await user.type(await screen.findByLabelText('年份 c1第1期'), '2027{Enter}');
  await user.type(await screen.findByLabelText('放出户数 c1第1期'), '1,000{Enter}');
  const table = await screen.findByRole('group', {
    name: '到2027年底：各期累计放出1,000户，届时全规划共1,000户',
  });
  const [workers] = within(table).getAllByRole('row', { name: /社区工作者/ });
  expect(
    within(workers as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim()),
  ).toEqual(['5人', '4人', '—', '1人', '1人']);
  expect(planData(usePlanStore.getState().draft).streets[0]?.communities[0]?.phases).toEqual([
    { year: '2027', households: '1000', population: undefined },
  ]);
  await user.click(screen.getByRole('button', { name: '删除c1第1期' }));
  await waitFor(() => expect(screen.queryByRole('group', { name: /到2027年底/ })).toBeNull());
});

test('what is wrong with a phase is told beside it, and the other rows stay', async () => {
  await speakOfPages();
  const user = opened({ phases: [{ year: 2027, households: 1000 }, {}] });
  await user.type(await screen.findByLabelText('年份 c1第2期'), '27{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('不是有效年份');
  expect(screen.getByLabelText('放出户数 c1第1期')).toHaveValue('1000');
});
