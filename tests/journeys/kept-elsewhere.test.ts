// Plans leave the browser and come back: a backup of everything, a link, a file; foreign and broken ones change nothing.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import {
  largePlan,
  nameOf,
  openFile,
  openPlans,
  openWindow,
  press,
  records,
  savedNames,
  typeName,
} from './kept-page.ts';

async function begin(...plans: string[]): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openProfile({ acceptDownloads: true, timezoneId: 'Asia/Shanghai' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openWindow(context);
  for (const [index, name] of plans.entries()) {
    if (index > 0) await press(page, '新建');
    await typeName(page, name);
    await expect.poll(async () => (await records(page)).length).toBe(index + 1);
  }
  await savedNames(page, plans);
  return { context, page };
}

/** The text of the file; its name bears the date of the planner's own calendar, where it is half past seven of the next day. */
async function backup(page: Page): Promise<string> {
  await page.clock.setFixedTime('2026-11-27T23:30:00Z');
  const download = page.waitForEvent('download');
  await press(page, '备份全部到一个文件');
  expect((await download).suggestedFilename()).toBe('plans-2026-11-28.json');
  return readFile(await (await download).path(), 'utf8');
}

async function restore(page: Page, text: string): Promise<void> {
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('K16: everything goes into one file and comes back into an empty browser without a difference', async () => {
  const { page } = await begin('甲区', '乙区');
  await openPlans(page);
  const text = await backup(page);
  const { page: other } = await begin();
  await openPlans(other);
  await restore(other, text);
  await other.getByText('已恢复2个规划').waitFor();
  expect(await backup(other)).toBe(text);
  await restore(other, text);
  await other.getByText('2个与现有的完全相同').waitFor();
  expect(await backup(other)).toBe(text);
});

test('K16: where both differ the planner says which: left, both, or the one of the backup', async () => {
  const { page } = await begin('甲区');
  await openPlans(page);
  const text = await backup(page);
  await press(page, '给“甲区”改名');
  await page.getByRole('textbox', { name: '新名称' }).fill('改过');
  await page.keyboard.press('Enter');
  await savedNames(page, ['改过']);
  await restore(page, text);
  await page.getByText('备份里有1个规划，这里也有，但内容不同').waitFor();
  await press(page, '保持现有的');
  await page.getByText('1个保持现有的不动').waitFor();
  await savedNames(page, ['改过']);
  await restore(page, text);
  await press(page, '两份都留');
  await savedNames(page, ['改过', '甲区']);
  await restore(page, text);
  await press(page, '用备份里的替换');
  await savedNames(page, ['甲区', '甲区']);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.title()).toContain('甲区');
});

test('K16: a backup that is partly damaged gives back what is good and names the rest', async () => {
  const { page } = await begin('甲区', '乙区');
  await openPlans(page);
  const data = JSON.parse(await backup(page)) as { plans: { draft: { name: string } }[] };
  data.plans
    .filter(({ draft }) => draft.name === '乙区')
    .forEach((plan) => Object.assign(plan.draft, { streets: 7 }));
  const { page: other } = await begin();
  await openPlans(other);
  await restore(other, JSON.stringify(data));
  await other.getByText('已恢复1个规划').waitFor();
  await other.getByText('有1个没有读出：乙区').waitFor();
  await savedNames(other, ['甲区']);
});

test.each([
  ['{"a":1}', '这不是备份文件'],
  ['{"format":"community-facility-plan","version":1}', '请用“打开文件”'],
  ['{"format":"community-facility-backup","version":99,"plans":[]}', '请升级后再恢复'],
  ['{"format":"community-facility-backup","plans":[', '第1行第'],
])('K13: %s is no backup: said so, and nothing changes', async (text, words) => {
  const { page } = await begin('甲区');
  await openPlans(page);
  await restore(page, text);
  await page.getByRole('status').filter({ hasText: words }).waitFor();
  await savedNames(page, ['甲区']);
});

async function linkOf(page: Page): Promise<string> {
  await press(page, '生成链接');
  return page.getByRole('textbox', { name: '链接（可手工复制）' }).inputValue();
}

test('K16: a link opens beside the plan in hand, twice as the same plan', async () => {
  const { page } = await begin('甲区', '链接里的');
  await openPlans(page);
  const link = await linkOf(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.close();
  const { page: other } = await begin('自己的');
  for (let time = 0; time < 2; time += 1) {
    await other.evaluate((text) => (location.hash = new URL(text).hash), link);
    await other.getByText('已按链接打开规划').waitFor();
    await expect.poll(() => nameOf(other)).toBe('链接里的');
    await press(other, '知道了');
  }
  await savedNames(other, ['自己的', '链接里的']);
});

test('K13: a link that was cut or altered says so and changes nothing', async () => {
  const { page } = await begin('甲区');
  await openPlans(page);
  const { hash } = new URL(await linkOf(page));
  await page.keyboard.press('Escape');
  for (const bad of [hash.slice(0, -9), hash.replace(/....$/, 'AAAA'), '#plan=%%%']) {
    await page.evaluate((text) => (location.hash = text), bad);
    await page.getByText('链接不完整或被改动过').waitFor();
    await press(page, '知道了');
  }
  await page.evaluate(() => (location.hash = '#plan=7.AAAA'));
  await page.getByText('链接由更新版本的程序生成').waitFor();
  await savedNames(page, ['甲区']);
  await page.getByRole('link', { name: '测算', exact: true }).click();
  expect(await nameOf(page)).toBe('甲区');
});

test('K16: before a long link is made its length is said, and a file is offered', async () => {
  const { page } = await begin('甲区');
  await openFile(page, '大.json', largePlan(1000));
  await expect.poll(() => nameOf(page)).toBe('大规划');
  await openPlans(page);
  await press(page, '生成链接');
  await page.getByText(/有1000个社区，链接会有\d{4,}个字符；超过8000个字符/).waitFor();
  expect(await page.getByRole('textbox', { name: '链接（可手工复制）' }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await press(page, '存成文件');
  expect((await download).suggestedFilename()).toBe('大规划.json');
  await press(page, '仍然生成链接');
  const link = await page.getByRole('textbox', { name: '链接（可手工复制）' }).inputValue();
  expect(link.length).toBeGreaterThan(8000);
});

test('K13: a file with one key twice is refused with its place', async () => {
  const { page } = await begin('甲区');
  const text = JSON.stringify(largePlan(2)).replace('"population"', '"households":5,"population"');
  await openFile(page, '重.json', text);
  const alert = page.getByRole('alert').filter({ hasText: '重.json' });
  await alert.getByText('streets[0].communities[0].households').waitFor();
  expect(await alert.innerText()).toContain('“households”在第1行又写了一次');
  expect(await nameOf(page)).toBe('甲区');
});

test('K16: an even split stays one in the file, and a community edited by hand stays edited', async () => {
  const { page } = await begin('甲区');
  await page.getByLabel('总户数（常住户）').fill('1000');
  const exported = async () => {
    const download = page.waitForEvent('download');
    await press(page, '导出文件');
    return readFile(await (await download).path(), 'utf8');
  };
  await press(page, '新建');
  await page.getByLabel('总户数（常住户）').fill('1000');
  await page.locator('#field-place[aria-autocomplete=list]').waitFor();
  await page.getByRole('combobox', { name: '地区' }).fill('445202');
  await page.getByRole('option', { name: /榕城区 · 揭阳市/ }).click();
  const even = await exported();
  await page.getByLabel('第1社区 户数（户）').fill('400');
  await page.getByText('社区已逐个填写').waitFor();
  const byHand = await exported();
  await openFile(page, '平均.json', even);
  await page.getByText('社区已逐个填写').waitFor({ state: 'detached' });
  expect(await page.getByLabel('总户数（常住户）').inputValue()).toBe('1000');
  await openFile(page, '手工.json', byHand);
  await page.getByText('社区已逐个填写').waitFor();
});
