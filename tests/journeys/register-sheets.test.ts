// A workbook of one sheet per street in a real browser: no sheet lands in another's street, none is forgotten, nothing typed is lost.
import { readFile } from 'node:fs/promises';
import { utils, write } from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { openWatchedPage } from './watched-page.ts';

async function opened(name: string, bytes: Uint8Array): Promise<{ page: Page; dialog: Locator }> {
  const context = await openProfile({ acceptDownloads: true });
  const { page, url } = await openWatchedPage(context);
  await page.goto(`${url}#/register`);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('button', { name: '导入表格' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  return { page, dialog };
}

function bookOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Uint8Array {
  const book = utils.book_new();
  for (const name of names)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** Streets of the plan with the names of their communities. */
async function streetsOf(page: Page): Promise<[string, string[]][]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出文件', exact: true }).click();
  const plan = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    streets: { name: string; communities: { name: string }[] }[];
  };
  return plan.streets.map(({ name, communities }) => [name, communities.map((one) => one.name)]);
}

const ROWS = [
  ['序号', '社区名称', '户数'],
  [1, '红旗社区', 900],
  [2, '东风社区', 800],
];

test('each sheet goes into the street of its name, and the sheets that wait are named', async () => {
  const { page, dialog } = await opened('各街道.xlsx', bookOf(['东山', '新兴', '榕华'], ROWS));
  const street = dialog.getByRole('combobox', { name: '没有“街道”一列时' });
  await expect.poll(() => street.inputValue()).toBe('东山');
  await street.fill('东山街道');
  await dialog.getByRole('button', { name: '导入全部2行' }).click();
  await dialog.getByText('还有2个工作表没有导入：“新兴”、“榕华”').waitFor();
  await dialog.getByRole('button', { name: '看下一个：新兴' }).click();
  await expect.poll(() => street.inputValue()).toBe('新兴');
  await dialog.getByText('台账里它在“东山街道”').first().waitFor();
  await dialog.getByRole('radio', { name: '不是同一个，作为新社区加入' }).check();
  await dialog.getByRole('button', { name: '导入全部2行' }).click();
  await dialog.getByText('还有1个工作表没有导入：“榕华”').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  const both = ['红旗社区', '东风社区'];
  expect((await streetsOf(page)).filter(([, names]) => names.length > 0)).toEqual([
    ['东山街道', both],
    ['新兴', both],
  ]);
});

test('a press beside the dialog closes it before a file is read, and loses no correction after', async () => {
  const { page, dialog } = await opened(
    '表.csv',
    new TextEncoder().encode('街道,社区,户数\n东湖街道,甲,约9\n'),
  );
  const wrong = dialog.getByRole('textbox', { name: '2 户数' });
  await wrong.fill('约8');
  await page.mouse.click(3, 3);
  expect(await wrong.inputValue()).toBe('约8');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  await page.getByRole('button', { name: '导入表格' }).click();
  await dialog.getByText('拖到这里').waitFor();
  await page.mouse.click(3, 3);
  await expect.poll(() => dialog.count()).toBe(0);
});

test('every problem can be reached, the last one too', async () => {
  const lines = Array.from({ length: 450 }, (_, at) => `东湖街道,社区${at},约${at}\n`);
  const { dialog } = await opened(
    '表.csv',
    new TextEncoder().encode(`街道,社区,户数\n${lines.join('')}`),
  );
  const last = dialog.getByRole('textbox', { name: '451 户数' });
  for (const left of [350, 250, 50])
    await dialog.getByRole('button', { name: `继续显示（还有${left}处）` }).click();
  await last.waitFor();
  expect(await dialog.getByRole('button', { name: '继续显示' }).count()).toBe(0);
});
