// The street clerk's task in a real browser: a messy workbook becomes a judged register, is kept, exported and computed again.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { assess } from '../../src/core/assessment/assess.ts';
import { readPlanFile } from '../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { COMMUNITIES, MISTAKES, messyWorkbook } from '../io/register/messy.ts';
import { openInstallableProfile } from './profile.ts';
import { takeSample } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function openRegister() {
  const context = await openInstallableProfile({ acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watched = await openWatchedPage(context);
  await watched.page.goto(`${watched.url}#/register`);
  await watched.page.getByRole('button', { name: '导入表格' }).waitFor();
  return watched;
}

async function drop(page: Page, name: string, bytes: Uint8Array, mimeType = XLSX): Promise<void> {
  const chooser = page.getByRole('dialog').locator('input[type=file]');
  await chooser.setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}

test('200 communities with fifteen mistakes become a judged register that computes the same elsewhere', async () => {
  const { page, complaints } = await openRegister();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('link', { name: '测算', exact: true }).click();
  await page.locator('#field-place[aria-autocomplete=list]').waitFor();
  await page.getByRole('combobox', { name: '地区' }).fill('445202');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /榕城区/ })
    .click();
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await page.getByRole('button', { name: '导入表格' }).click();
  await drop(page, '基本情况.xlsx', messyWorkbook());
  const good = COMMUNITIES - MISTAKES.length;
  await page.getByText(`共200行：${good}行可导入`).waitFor();
  await page.getByText(`${MISTAKES.length}处`).first().waitFor();
  const wrong = page.getByRole('textbox', { name: '7 基本情况 居民户数（户）' });
  await wrong.fill('803户');
  await wrong.press('Enter');
  await page.getByRole('button', { name: `导入${good + 1}行` }).click();
  await page.getByText(`已导入${good + 1}行`).waitFor();
  await page.getByText('还有14行有问题').waitFor();
  await page.getByRole('button', { name: '关闭' }).first().click();
  const summary = page.getByText(new RegExp(`${good + 1}个社区，\\d+个有不足`));
  await summary.waitFor();
  const before = await downloaded(page, '导出文件');
  const shown = await summary.innerText();
  await page.reload();
  await summary.waitFor();
  expect((await downloaded(page, '导出文件')).equals(before)).toBe(true);
  expect(await summary.innerText()).toBe(shown);
  const read = readPlanFile(new Uint8Array(before), builtinRules().withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { outcomes } = assess(read.value.plan, read.value.rulebook);
  const short = outcomes.filter(({ levels }) => levels.aim.verdict === 'short');
  expect(shown).toContain(`共${short.length}处不足`);
  expect(complaints).toEqual([]);
});

test('one undo takes an import back, and the exported register comes back in without a change', async () => {
  const { page } = await openRegister();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('button', { name: '导入表格' }).click();
  await drop(
    page,
    '表.csv',
    Buffer.from('街道,社区,户数\n东,甲,"1,200"\n东,乙,９００\n'),
    'text/csv',
  );
  await page.getByRole('button', { name: '导入全部2行' }).click();
  await page.getByRole('gridcell', { name: '1,200' }).waitFor();
  await page.getByRole('button', { name: '下载', exact: true }).click();
  const workbook = await downloaded(page, '导出台账');
  await page.getByRole('button', { name: '导入表格' }).click();
  await drop(page, '台账.xlsx', workbook);
  await page.getByText('新增0，更新0，相同2').waitFor();
  await page.getByRole('button', { name: '关闭' }).first().click();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => page.getByRole('gridcell', { name: '1,200' }).count()).toBe(0);
});

test('the grid is edited like a spreadsheet: paste a block, type over, fill down, delete, undo', async () => {
  const { page, complaints } = await openRegister();
  await page.getByRole('button', { name: '新建' }).click();
  const blank = page.getByRole('gridcell', { name: /在此输入或粘贴/ }).first();
  await blank.click();
  await page.evaluate(() =>
    navigator.clipboard.writeText('甲社区\t城市\t1200\t3600\n乙社区\t农村\t"1,300"\t0.4万\n'),
  );
  await page.keyboard.press('Control+V');
  const cell = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  const at = (text: string) => page.getByRole('gridcell', { name: text });
  await at('4,000').waitFor();
  await at('1,200').first().click();
  await page.keyboard.type('1500');
  await page.keyboard.press('Enter');
  await at('1,500').waitFor();
  await expect.poll(() => cell('乙社区，户数').count()).toBe(1);
  const second = () => cell('乙社区，户数').inputValue();
  await page.keyboard.press('Control+D');
  await expect.poll(second).toBe('1500');
  await page.keyboard.press('Delete');
  await expect.poll(second).toBe('');
  await page.keyboard.press('Control+Z');
  await expect.poll(second).toBe('1500');
  expect(complaints).toEqual([]);
});

test('a link carries the whole plan and opens without a network', async () => {
  const { page, url } = await openRegister();
  await takeSample(page, 'xilingol');
  await page.getByRole('button', { name: '我的规划' }).click();
  await page.getByRole('button', { name: '生成链接' }).click();
  const link = await page.getByRole('textbox', { name: '链接（可手工复制）' }).inputValue();
  const before = await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  expect(before).toBeUndefined();
  const context = page.context();
  const offline = await context.newPage();
  await offline.goto(url);
  await context.setOffline(true);
  await offline.goto('about:blank');
  await offline.goto(link);
  await offline.getByText(/已按链接打开规划/).waitFor();
  await context.setOffline(false);
});
