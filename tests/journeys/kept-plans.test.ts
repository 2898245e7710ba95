// Several plans with names: made, opened, copied, renamed, found, deleted and brought back, also by keyboard alone.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inPart } from '../exhaustive.ts';
import { openProfile } from './profile.ts';
import {
  listed,
  nameOf,
  openPlans,
  openWindow,
  press,
  putRecord,
  records,
  savedNames,
  typeName,
} from './kept-page.ts';

async function begin(...plans: string[]): Promise<Page> {
  const page = await openWindow(await openProfile());
  for (const [index, name] of plans.entries()) {
    if (index > 0) await press(page, '新建');
    await typeName(page, name);
    await expect.poll(async () => (await records(page)).length).toBe(index + 1);
  }
  await savedNames(page, plans);
  return page;
}

test('K14: a new plan stands beside the one before, which opens again as it was left', async () => {
  const page = await begin('甲区', '乙区');
  await openPlans(page);
  await expect.poll(() => listed(page).count()).toBe(2);
  await expect.poll(() => listed(page).first().innerText()).toMatch(/乙区\s*正在编辑/);
  await press(page, '打开“甲区”');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '测算', exact: true }).click();
  expect(await nameOf(page)).toBe('甲区');
  await page.reload();
  await expect.poll(() => nameOf(page)).toBe('甲区');
  await savedNames(page, ['甲区', '乙区']);
});

test('K2: what nobody changed is not kept: looking at samples leaves the list as it is', async () => {
  const page = await begin('甲区');
  await page.getByLabel('示例').selectOption('fuzhou');
  await page.getByLabel('示例').selectOption('xilingol');
  await expect.poll(() => nameOf(page)).toBe('锡林浩特新区');
  await page.reload();
  await expect.poll(() => nameOf(page)).toBe('锡林浩特新区');
  await savedNames(page, ['甲区']);
  await openPlans(page);
  await page.getByText('尚未改动，改动后自动保存').waitFor();
});

test('K14: copies get names of their own, a plan is renamed, equal names are told apart by size and time', async () => {
  const page = await begin('甲区');
  await openPlans(page);
  // Twice before either copy can stand in the list: an impatient hand, or two windows.
  await page.getByRole('button', { name: '复制“甲区”', exact: true }).evaluate((button) => {
    (button as HTMLElement).click();
    (button as HTMLElement).click();
  });
  await page.getByText('已复制为“甲区（副本2）”').waitFor();
  await savedNames(page, ['甲区', '甲区（副本）', '甲区（副本2）']);
  await press(page, '给“甲区（副本）”改名');
  await page.getByRole('textbox', { name: '新名称' }).fill('甲区');
  await page.keyboard.press('Enter');
  await page.getByText('已改名为“甲区”').waitFor();
  await savedNames(page, ['甲区', '甲区', '甲区（副本2）']);
  const shown = () => listed(page).locator('b').allInnerTexts();
  await expect.poll(async () => (await shown()).sort()).toEqual(['甲区', '甲区', '甲区（副本2）']);
  const lines = await listed(page).allInnerTexts();
  expect(new Set(lines).size).toBe(3);
  expect(lines.every((line) => /\d+个社区 · .*\d:\d\d:\d\d保存/.test(line))).toBe(true);
});

test('K14: deleting asks with the name, can be undone, and the open plan gives way to the one before', async () => {
  const page = await begin('甲区', '乙区');
  await openPlans(page);
  await press(page, '删除“乙区”');
  const question = page.getByRole('dialog', { name: /删除“乙区”（1个社区，.*保存）？/ });
  await question.getByRole('button', { name: '取消' }).click();
  await savedNames(page, ['甲区', '乙区']);
  await press(page, '删除“乙区”');
  await question.getByRole('button', { name: '删除', exact: true }).click();
  await page.getByText('已删除“乙区”').waitFor();
  await savedNames(page, ['甲区']);
  await listed(page)
    .first()
    .filter({ hasText: /甲区\s*正在编辑/ })
    .waitFor();
  await press(page, '撤销删除');
  await page.getByText('“乙区”已恢复').waitFor();
  await savedNames(page, ['甲区', '乙区']);
});

test('K14: what storage that is full, or never answers, does not do is told with the reason', async () => {
  const page = await begin('甲区');
  await openPlans(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, '复制“甲区”');
  await page.getByText('没有做成：浏览器的存储空间已满').waitFor();
  await press(page, '给“甲区”改名');
  await page.getByRole('textbox', { name: '新名称' }).fill('乙区');
  await page.keyboard.press('Enter');
  await page.getByText('新名称还没有保存').waitFor();
  // What could not be saved is what opens again, from the list as well.
  const plans = page.getByRole('dialog');
  await plans.getByRole('button', { name: '新建', exact: true }).click();
  await plans.waitFor({ state: 'detached' });
  await openPlans(page);
  await press(page, '打开“甲区”');
  await plans.waitFor({ state: 'detached' });
  await expect.poll(() => page.title()).toContain('乙区');
  await openPlans(page);
  await page.evaluate(() => {
    const silent = { addEventListener: { value: () => undefined } };
    IDBObjectStore.prototype.put = () =>
      Object.create(IDBRequest.prototype, silent) as IDBRequest<IDBValidKey>;
  });
  await press(page, '复制“甲区”');
  await page.getByText('没有做成：浏览器的存储没有回应').waitFor();
  await savedNames(page, ['甲区']);
});

test('K14: of fifty plans one is found by its name, and they stand by name or by time', async () => {
  const page = await begin('甲区');
  const [first] = await records(page);
  if (first === undefined) throw new Error('nothing saved');
  for (let number = 1; number < 50; number += 1) {
    const savedAt = `2026-01-01T00:00:${String(number).padStart(2, '0')}.000Z`;
    const draft = { ...first.draft, name: `规划${50 + number}` };
    await putRecord(page, `p${number}`, { ...first, id: `p${number}`, savedAt, draft });
  }
  await openPlans(page);
  await page.getByText('共50个，列出50个').waitFor();
  const second = () => listed(page).nth(1).locator('b').innerText();
  await expect.poll(second).toBe('规划99');
  await page.getByRole('dialog').getByLabel('排列').selectOption('按名称');
  await expect.poll(second).toBe('规划51');
  await page.getByLabel('按名称查找').fill('99');
  await page.getByText('共50个，列出1个').waitFor();
  expect(await listed(page).allInnerTexts()).toHaveLength(1);
  await page.getByLabel('按名称查找').fill('没有');
  await page.getByText('没有名称含“没有”的规划').waitFor();
});

test('K14: by keyboard alone a plan is opened, and focus comes back', async () => {
  const page = await begin('甲区', '乙区');
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await page.getByRole('button', { name: '我的规划' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '打开“甲区”' }).waitFor();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (label === '打开“甲区”') break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.title()).toContain('甲区');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('我的规划');
});

test.each(inPart(['zh', 'en'], 1))(
  'K14: the dialog has no barrier that can be found by a machine (%s)',
  async (language) => {
    const page = await begin('甲区', '乙区');
    await openPlans(page);
    if (language === 'en') {
      await page.keyboard.press('Escape');
      await press(page, 'English');
      await press(page, 'My plans');
    }
    await expect.poll(() => listed(page).count()).toBe(2);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);
