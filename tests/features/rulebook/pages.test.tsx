// The rulebook to read: a paper at its section, a measure, a place, the readings with their switch, coverage, and what is due.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { openRulebook } from './page.tsx';

test('an address of a section opens the paper there, with examples that hold and what it does in the plan', async () => {
  await openRulebook('#/rules/jieyang-2007-55/四（一）');
  const heading = await screen.findByRole('heading', { name: /关于加强和改进我市社区服务/ });
  expect(heading).toBeVisible();
  const card = screen.getByText('大约每三百户配一名社区工作者').closest('article');
  if (card === null) throw new Error('the provision stands in a card');
  await waitFor(() => expect(card).toHaveFocus());
  await waitFor(() => expect(card).toHaveTextContent('至少应为101，算得101 ✓ 成立'));
  await waitFor(() => expect(card).toHaveTextContent('在2处起决定作用'));
  const result = within(card).getByRole('link', { name: /湖东社区：7/ });
  expect(result).toHaveAttribute('href', '#/explain/community-workers/community/c1');
});

test('no worked example of a paper fails in front of the reader', async () => {
  await openRulebook('#/rules/guangdong-2012-plan');
  await screen.findAllByText(/✓ 成立/);
  expect(screen.queryByText(/✗/)).toBeNull();
});

test('an address of nothing says so, and leads back', async () => {
  await openRulebook('#/rules/no-such-paper/一');
  expect(await screen.findByRole('alert')).toHaveTextContent('no-such-paper');
  expect(screen.getByRole('link', { name: '回到总览' })).toHaveAttribute('href', '#/rules');
});

test('a measure lists every provision that bounds it, and compares them in figures', async () => {
  const user = await openRulebook('#/rules/measure/community-workers');
  const table = await screen.findByRole('table', { name: /约束这项指标的全部规定/ });
  expect(within(table).getAllByRole('link', { name: /揭府〔2007〕55号 四（一）/ })).toHaveLength(2);
  const [bars] = screen.getAllByRole('list', { name: /按户数计的标准/ });
  if (bars === undefined) throw new Error('standards by households are compared');
  expect(bars).toHaveTextContent('≥ 1.333334');
  const places = () =>
    within(bars)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  expect(places()[0]).toBe('揭阳市');
  const [byPlace] = screen.getAllByRole('radio', { name: '按地区' });
  if (byPlace === undefined) throw new Error('the order can be chosen');
  await user.click(byPlace);
  await waitFor(() => expect(places()[0]).toBe('北京市'));
});

test('a place says who speaks at each level, a dash where a level is silent, and how one begins to write', async () => {
  await openRulebook('#/rules/place/445202');
  const table = await screen.findByRole('table', { name: '各级对每项指标的规定' });
  expect(within(table).getByRole('row', { name: /^活动场所面积/ })).toHaveTextContent('—');
  const links = screen.getAllByRole('link').map((one) => one.getAttribute('href'));
  expect(links).toContain('#/rules/write/new?place=445202');
});

test('as one types, the search finds by pinyin; what is found opens and the search is done', async () => {
  const user = await openRulebook('#/rules');
  const box = await screen.findByRole('searchbox');
  await user.type(box, 'quankeyishi');
  const found = await screen.findByRole('link', { name: '全科医师' });
  await user.click(found);
  await waitFor(() => expect(box).toHaveValue(''));
  expect(found).toHaveAttribute('href', '#/rules/measure/general-practitioners');
});

test('a reading is switched in the register, and what it would change is worked out first', async () => {
  const user = await openRulebook('#/rules/readings');
  const card = await screen.findByRole('article', { name: '社区卫生服务中心按什么设置' });
  expect(card).toHaveTextContent('粤府〔2007〕6号');
  await user.click(await within(card).findByText('对本规划会改变什么'));
  expect(await within(card).findAllByText(/本规划没有结果会改变|项结果会改变/)).toHaveLength(2);
  await user.click(within(card).getByRole('radio', { name: /按街道办事处辖区/ }));
  expect(usePlanStore.getState().draft.choices).toEqual({ 'health-centre-basis': 'street' });
});

test('coverage shows every provincial unit, with what was looked for; what is due starts with the longest ago', async () => {
  await openRulebook('#/rules/coverage');
  expect(await screen.findByRole('link', { name: /^吉林省：没有收录文件$/ })).toBeVisible();
  const sought = await screen.findByRole('table', { name: /找过而没有找到的/ });
  expect(sought).toHaveTextContent('长春市');
  window.location.hash = '#/rules/due';
  const due = await screen.findByRole('table', { name: '待核对' });
  expect(within(due).getAllByRole('row')[1]).toHaveTextContent('没有记录');
});
