// A pasted paper becomes provisions: figure by figure accepted, stated in words of our own, or passed over, and counted down to none.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { tablesAt } from '../../../src/state/writing/pack-data.ts';
import { renamed } from '../../../src/state/writing/renamed.ts';
import { turnBack, useWriting } from '../../../src/state/writing/writing-store.ts';
import { button, gone, inHand, MADE_UP, pasted, progress } from './text-page.tsx';

test('from the made-up paper to a pack that reads: what the text says is taken, what it leaves open is asked for', async () => {
  const { user, paperNow } = await pasted(MADE_UP);
  expect(progress()).toBe('还有13句未定，其中9句有数字；共13句。');
  expect(inHand().getByText('第三条第（一）项')).toBeVisible();
  await user.click(button('把施行日期写进文件'));
  expect(paperNow()['document']).toMatchObject({ from: '2026-05-01', number: null });
  const [rate] = inHand().getAllByRole('region', { name: /由“二十平方米”得出的条款/ });
  expect(within(rate as HTMLElement).getByText('据“不少于”')).toBeVisible();
  expect(within(rate as HTMLElement).getByText('据“每百户”')).toBeVisible();
  expect(inHand().getByText('由这一句引出：').nextSibling).toHaveTextContent(
    '新建住宅区应当按照下列标准配置社区用房：',
  );
  await user.click(within(rate as HTMLElement).getByRole('button', { name: /接受/ }));
  await user.click(inHand().getByRole('button', { name: /每 100 户 20 m²/ }));
  expect(gone).toEqual(['provisions[0]']);
  await user.click(inHand().getByRole('button', { name: /接受/ }));
  const [first, second] = tablesAt(paperNow(), ['provisions']);
  expect(first).toMatchObject({
    section: '第三条第（一）项',
    ...{ measure: 'office-floor-area', least: '20', base: 'households', per: '100' },
    ...{ force: 'mandatory', when: { development: 'new-build' } },
    examples: [{ given: { households: '100' }, expect: { least: '20' } }],
  });
  expect(second).toMatchObject({ least: '100', beside: [first?.['id']] });
  expect(JSON.stringify(paperNow())).not.toContain('最少不低于');
  expect(progress()).toMatch(/还有12句未定，其中8句/);
  expect(readPack(paperNow()).ok).toBe(true);
});

test('nothing is accepted while a part is open', async () => {
  const { user, key, paperNow } = await pasted('一、用房\n社区办公用房80平方米。');
  const accept = inHand().getByRole('button', { name: /接受/ });
  expect(inHand().getByText('还要选定：上下限、效力')).toBeVisible();
  await user.click(accept);
  expect(inHand().getByLabelText('上下限')).toHaveFocus();
  expect(inHand().getByText('还没有写进规则，请先选定：上下限、效力')).toBeVisible();
  expect(tablesAt(paperNow(), ['provisions'])).toEqual([]);
  await user.selectOptions(inHand().getByLabelText('上下限'), '不少于');
  await user.click(accept);
  expect(inHand().getByLabelText('效力')).toHaveFocus();
  await user.selectOptions(inHand().getByLabelText('效力'), '指导');
  await user.click(accept);
  expect(tablesAt(paperNow(), ['provisions'])).toMatchObject([{ least: '80', force: 'guidance' }]);
  expect(progress()).toBe('全部1句都已定。');
  useWriting.getState().edit(key, (now) => renamed(now, 'provisions', 0, 'rooms'), '');
  turnBack('undo');
  turnBack('redo');
  await waitFor(() => expect(tablesAt(paperNow(), ['provisions'])[0]?.['id']).toBe('rooms'));
  expect(progress()).toBe('全部1句都已定。');
  turnBack('undo');
  turnBack('undo');
  await waitFor(() => expect(progress()).toMatch(/还有1句未定/));
});

test('what one section asks of one measure by two days stands side by side', async () => {
  const { user, paperNow } = await pasted(
    '第五条 到2027年底，养老床位应当不少于30张；到2030年底，养老床位应当不少于40张。',
  );
  await user.click(inHand().getByRole('button', { name: /接受/ }));
  await user.click(inHand().getByRole('button', { name: /接受/ }));
  const [first, second] = tablesAt(paperNow(), ['provisions']);
  expect(second).toMatchObject({ due: '2030-12-31', beside: [first?.['id']] });
});

test('a sentence is stated in words of our own, the rest passed over, and looked at again', async () => {
  const { user, paperNow } = await pasted(
    '一、总则\n要重视社区服务工作。\n经费要落实到位，不得挪用。',
  );
  await user.click(inHand().getByRole('button', { name: '列入“仅载明”' }));
  await user.type(screen.getByLabelText('概括（中文）'), '重视社区服务');
  await user.click(button('列入“仅载明”'));
  expect(tablesAt(paperNow(), ['stated'])).toMatchObject([
    { section: '一', statement: { zh: '重视社区服务', en: '重视社区服务' } },
  ]);
  await user.click(button(/其余1句没有数字的都略过/));
  expect(progress()).toBe('全部2句都已定。');
  await user.click(button('重新考虑'));
  expect(progress()).toMatch(/还有1句未定/);
});
