// A newer release under an open page: what cannot be fetched any more is said where it was asked for, the rest stays, and reloading loses nothing.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { nameOf, openWindow, press, savedNames, typeName } from './kept-page.ts';
import { openHost, secondIsHere, twoReleases, type Host } from './releases.ts';

/** No service worker stands before the page: a first visit, or plain http in an office. */
async function begin(): Promise<{ host: Host; page: Page }> {
  const context = await openProfile({ acceptDownloads: true });
  const host = await openHost();
  const page = await openWindow(context, host.url);
  await typeName(page, '甲');
  await savedNames(page, ['甲']);
  return { host, page };
}

const MISSING = '这一部分没有加载出来';

/** The files of the release that the page came from are gone; some hosts send the start page in their place. */
async function release(host: Host, instead: 'nothing' | 'the start page'): Promise<void> {
  host.put((await twoReleases()).second, instead);
}

const told = (where: Page | ReturnType<Page['getByRole']>) =>
  where.getByRole('alert').filter({ hasText: MISSING }).first().waitFor();

/** A dialog that cannot be had asks instead, and can be closed. */
async function toldInstead(page: Page): Promise<void> {
  await page.getByRole('dialog').filter({ hasText: MISSING }).waitFor();
  await press(page, '先不');
}

async function reload(page: Page): Promise<void> {
  await page.getByRole('button', { name: '重新加载', exact: true }).first().click();
  await secondIsHere(page);
  await page.getByRole('link', { name: /台账|Register/ }).waitFor();
}

test('K12: from the calculator, pages, explanations and the other language say so, and a reload mends it', async () => {
  const { host, page } = await begin();
  await page.getByRole('table').first().waitFor();
  await release(host, 'nothing');
  await page.getByRole('link', { name: '规划表', exact: true }).click();
  await told(page.getByRole('main'));
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await told(page.getByRole('main'));
  await page.getByRole('link', { name: '测算', exact: true }).click();
  expect(await nameOf(page)).toBe('甲');
  await page
    .locator('#results')
    .getByRole('button', { name: /看依据和算式/ })
    .first()
    .click();
  await toldInstead(page);
  await press(page, 'English');
  await told(page.getByRole('banner'));
  await typeName(page, '甲乙');
  await reload(page);
  expect(await page.getByLabel('Name of the plan').inputValue()).toBe('甲乙');
});

test('K12: from the register, dialogs, downloads and a file to import say so, and give no other reason', async () => {
  const { host, page } = await begin();
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await page.getByRole('grid').waitFor();
  await press(page, '导入表格');
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').first().waitFor({ state: 'attached' });
  await release(host, 'the start page');
  await dialog
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('社区,户数\n甲,10\n'),
    });
  await told(dialog);
  expect(await dialog.getByText('文件不完整').count()).toBe(0);
  await page.keyboard.press('Escape');
  await press(page, '我的规划');
  await toldInstead(page);
  await press(page, '下载');
  await press(page, '下载模板');
  await told(page.getByRole('main'));
  await reload(page);
  await savedNames(page, ['甲']);
});

test('K12: from a sheet, files that cannot be made say so, and the sheet stays', async () => {
  const { host, page } = await begin();
  await page.getByRole('link', { name: '规划表', exact: true }).click();
  await page.locator('.paper').first().waitFor();
  await release(host, 'nothing');
  await press(page, /XLSX/);
  await told(page.getByRole('main'));
  expect(await page.getByText('请再试一次').count()).toBe(0);
  expect(await page.locator('.paper').count()).toBeGreaterThan(0);
  await reload(page);
});

test.each([
  ['the first file', 'nothing', /^index\.html$/],
  ['the first file, the start page in its place,', 'the start page', /^index\.html$/],
  ['all but the first file', 'nothing', /^(index\.html|assets\/index-.*\.js)$/],
] as const)(
  'K12: a page opened while a release is put in place, %s gone, says so by itself',
  async (_, instead, stays) => {
    const page = await (await openProfile()).newPage();
    const host = await openHost();
    const { first, second } = await twoReleases();
    const old = [...first].filter(([path]) => stays.test(path));
    host.put(new Map([...second, ...old]), instead);
    await page.goto(host.url);
    await page.getByRole('alert').filter({ hasText: '请重新加载本页' }).waitFor();
  },
);
