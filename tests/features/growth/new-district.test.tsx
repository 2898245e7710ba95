// Of a new district nothing stands: growth lists no gap of today there, and what is short in all is judged on what is planned.
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RegisterPage } from '../../../src/app/register/register-page.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { useOpenPart } from '../../../src/state/register/open-part.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf, type CommunityInput } from '../../plans.ts';

const rules = builtinRules();

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

const GROWTH = '今天的缺口和增长带来的需要';

async function workersOf(
  more: object,
  title: string | RegExp = GROWTH,
): Promise<{ heads: string[]; workers: string[] }> {
  await speakOfPages();
  const community: CommunityInput = { id: 'c1', households: 3000, ...more };
  const data = planOf({
    ...{ place: '445202', year: 2026, development: 'new-build' },
    communities: [community],
  });
  useOpenPart.setState({ part: 'growth' });
  usePlanStore.getState().replace(draftOf(assessmentOf(data).plan));
  render(<Page />);
  const table = await screen.findByRole('group', { name: title, hidden: true });
  const [row] = within(table).getAllByRole('row', { name: /^社区工作者（专职/, hidden: true });
  const textsOf = (cells: readonly HTMLElement[]) => cells.map((one) => one.textContent.trim());
  return {
    heads: textsOf(within(table).getAllByRole('columnheader', { hidden: true })),
    workers: textsOf(within(row as HTMLElement).getAllByRole('cell', { hidden: true })),
  };
}

test('nothing stands: no column of a gap of today', async () => {
  const { heads, workers } = await workersOf({ planned: { 'community-workers': 8 } });
  expect(heads).toEqual(['指标', '增长新增要求', '计划增加', '合起来不足']);
  expect(workers).toEqual(['0人', '8人', '2人']);
  expect(screen.getByText(/^这里还没有现有设施/)).toBeVisible();
});

test('what is planned in full and does not grow waits behind a line that counts it', async () => {
  const { workers } = await workersOf({ planned: { 'community-workers': 10 } }, /^其余\d+项/);
  expect(workers).toEqual(['0人', '10人', '0人']);
});

test('nothing stands: a phase lists what must be open by then, and nothing that is there today', async () => {
  await workersOf({
    planned: { 'community-workers': 3 },
    phases: [{ year: 2027, households: 1000 }],
  });
  const table = await screen.findByRole('group', {
    name: '到2027年底：各期累计放出1,000户，届时全规划共1,000户',
  });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((one) => one.textContent.trim())).toEqual([
    ...['指标', '那时要求', '计划增加', '到时须新开', '其中还没有计划'],
  ]);
});

test('something stands: its gap of today is told', async () => {
  const { heads, workers } = await workersOf({
    existing: { 'community-workers': 4 },
    planned: { 'community-workers': 5 },
  });
  expect(heads).toEqual(['指标', '今天不足', '增长新增要求', '计划增加', '合起来不足']);
  expect(workers).toEqual(['6人', '0人', '5人', '1人']);
});
