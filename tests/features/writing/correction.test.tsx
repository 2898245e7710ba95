// A number is set right with a reason, seen before it is taken, and taken back with one press.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { renderWriting } from './page.tsx';

const address = () => '/rules/write/correct/community-workers/community/c1';

test('without a reason nothing is taken; with one, the plan has a sentence of its own until it is taken back', async () => {
  const { user, history } = await renderWriting(address);
  const form = await screen.findByRole('form', { name: '改为' });
  await user.clear(within(form).getByRole('textbox', { name: '每多少' }));
  await user.type(within(form).getByRole('textbox', { name: '每多少' }), '500');
  const changes = screen.getByRole('region', { name: '放进当前规划会改变的数' });
  const [row] = await within(changes).findAllByRole('row', { name: /c1.*社区工作者/ });
  expect(row).toHaveTextContent(/10人.*6人/);
  expect(within(changes).getByRole('row', { name: /c2.*社区工作者/ })).toBeVisible();
  await user.click(within(form).getByLabelText('只用于c1，其他地方不变'));
  await waitFor(() => expect(within(changes).queryByRole('row', { name: /c2/ })).toBeNull());
  await user.click(within(form).getByRole('button', { name: '采用更正' }));
  const reason = within(form).getByRole('textbox', { name: /理由/ });
  await waitFor(() => expect(reason).toHaveAccessibleDescription('请写理由'));
  expect(usePlanStore.getState().draft.packs).toEqual([]);
  await user.type(reason, '编制批复');
  await user.click(within(form).getByRole('button', { name: '采用更正' }));
  await waitFor(() => expect(usePlanStore.getState().draft.packs).toEqual(['own-corrections']));
  await waitFor(() => expect(history.at(-1)).toBe('/'));
});
