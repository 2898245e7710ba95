// The cards of a pasted paper without a mouse: where the keyboard is after each press, and what settles a part that the text leaves open.
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tablesAt } from '../../../src/state/writing/pack-data.ts';
import { button, inHand, MADE_UP, pasted } from './text-page.tsx';

test('a year alone and an open base are settled by a press each, and the whole is read back before it is accepted', async () => {
  const { user, paperNow } = await pasted(
    '一、用房\n2028年，社区办公用房应当每百户不少于30平方米，不低于300平方米。',
  );
  const [rate, fixed] = inHand().getAllByRole('region', { name: /得出的条款/ });
  const ofRate = within(rate as HTMLElement);
  await user.click(ofRate.getByRole('button', { name: '是期限' }));
  expect(ofRate.getByRole('button', { name: /接受/ })).toHaveFocus();
  const read = within(ofRate.getByRole('group', { name: '读回来的意思' }));
  expect(read.getByText(/每 100 户 30 m²；2028年12月31日起；强制/)).toBeVisible();
  expect(await read.findByText(/from 31 December 2028; mandatory/)).toBeVisible();
  await user.keyboard('{Enter}');
  const ofFixed = within(fixed as HTMLElement);
  expect(ofFixed.getByRole('combobox', { name: '按什么计' })).toHaveFocus();
  await user.click(ofFixed.getByRole('button', { name: '每处一个固定数' }));
  await user.click(ofFixed.getByRole('button', { name: '不是期限' }));
  await user.keyboard('{Enter}');
  expect(tablesAt(paperNow(), ['provisions'])).toMatchObject([
    { least: '30', base: 'households', per: '100', due: '2028-12-31' },
    { least: '300' },
  ]);
  expect(tablesAt(paperNow(), ['provisions'])[1]).not.toHaveProperty('due');
  expect(document.activeElement).toHaveTextContent('全部1句都已定。');
});

test('without a mouse: from one figure to the next, to the next sentence, and back from a form that is left', async () => {
  const { user } = await pasted(MADE_UP);
  const [rate] = inHand().getAllByRole('button', { name: /接受/ });
  rate?.focus();
  await user.keyboard('{Enter}');
  expect(inHand().getByRole('button', { name: /接受/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(inHand().getByText('第三条第（二）项')).toBeVisible();
  expect(inHand().getByRole('button', { name: /接受/ })).toHaveFocus();
  const stated = inHand().getByRole('button', { name: '列入“仅载明”' });
  await user.click(stated);
  expect(screen.getByLabelText('概括（中文）')).toHaveFocus();
  await user.click(button('取消'));
  expect(inHand().getByRole('button', { name: '列入“仅载明”' })).toHaveFocus();
});

test('arrow keys go from sentence to sentence', async () => {
  const { user } = await pasted(MADE_UP);
  const [first] = within(screen.getByRole('list', { name: '各句' })).getAllByRole('button');
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(inHand().getByText('第三条第（二）项')).toBeVisible();
  expect(document.activeElement).toHaveAttribute('aria-current', 'true');
  await user.keyboard('{ArrowUp}');
  expect(inHand().getByText('第三条第（一）项')).toBeVisible();
});
