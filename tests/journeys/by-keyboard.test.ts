// The reviewer's and the clerk's work by keyboard alone: a reason read to its article and printed; a sheet brought in, judged and mended.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLERKS_COMMUNITIES, clerksWorkbook } from '../io/register/clerk.ts';
import { press, tabTo } from './keyboard.ts';
import { openProfile } from './profile.ts';
import { openWatchedPage } from './watched-page.ts';

/** What the page would hand to the printer is counted instead. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'prints', 0);
    window.print = () => Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints')) + 1);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'prints')));
}

/** What the cell that has the keyboard is called. */
const cellInHand = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** In the grid, cell after cell until the one with the name has the keyboard: each key once the one before has done its work. */
async function arrowTo(page: Page, key: 'ArrowRight' | 'ArrowDown', name: RegExp): Promise<void> {
  let at = '';
  for (let step = 0; step < 40 && !name.test(at); step += 1) {
    const before = at;
    if (before !== '') await page.keyboard.press(key);
    await expect.poll(async () => ['', before].includes(await cellInHand(page))).toBe(false);
    at = await cellInHand(page);
  }
  expect(at).toMatch(name);
}

test('a reviewer in English: a number, its arithmetic and article, how it grows, and the statement on paper', async () => {
  const { page, url, complaints } = await openWatchedPage(await openProfile({ locale: 'en-US' }));
  const prints = await countPrints(page);
  await page.goto(url);
  const place = page.getByRole('region', { name: 'Papers that apply' });
  await place.getByText('Jieyang 揭阳市').waitFor();
  await press(
    page,
    page.getByRole('button', {
      name: /^Show the 3 places of Community workers/,
    }),
  );
  const asked = page.getByRole('button', {
    name: /^Lake East Community workers.*: 7 people required, show why/,
  });
  await press(page, asked);
  const why = page.getByRole('dialog');
  await why.getByRole('heading', { name: 'How it grows with households' }).waitFor();
  const said = await why.innerText();
  expect(said).toMatch(/1,820 households ÷ 300 ≈ 6\.066667, rounded up: 7/);
  expect(said).toMatch(/揭府〔2007〕55号 section 四（一）/);
  await press(page, why.getByText('Show the figures'));
  await why.getByRole('row', { name: '1,801 to 2,100 households 7 people' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => asked.evaluate((one) => one === document.activeElement)).toBe(true);
  await press(page, page.getByRole('link', { name: 'Sheets' }), 'Shift+Tab');
  await tabTo(page, page.getByRole('radio', { name: 'Facility schedule' }));
  for (const kind of ['Shortfall table', 'Community sheets', 'Calculation statement']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: kind }).isChecked()).toBe(true);
  }
  const paper = page.getByRole('article', { name: 'Calculation statement' });
  await expect
    .poll(() => paper.innerText())
    .toContain('Guangdong › Jieyang › Rongcheng 广东省揭阳市榕城区 (445202)');
  await press(page, page.getByRole('button', { name: 'Print or save as PDF' }));
  await expect.poll(prints).toBe(1);
  expect(complaints).toEqual([]);
});

test('a clerk: 18 communities from a workbook, why one is short, and its figure put right', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await press(page, page.getByRole('button', { name: '新建' }));
  await tabTo(page, page.locator('#field-place'));
  await page.keyboard.type('fuzhougulou');
  await page.getByRole('option', { name: /^鼓楼区/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '适用的文件' }).getByText('福州市').waitFor();
  await press(page, page.getByRole('link', { name: '台账' }));
  await press(page, page.getByRole('button', { name: '导入表格' }));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('选择文件'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (
    await chooser
  ).setFiles({
    name: '社区情况.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(clerksWorkbook()),
  });
  await tabTo(page, dialog.getByRole('checkbox', { name: /^是，办公用房面积＋活动场所面积/ }));
  await page.keyboard.press('Space');
  await press(page, dialog.getByRole('button', { name: `导入全部${CLERKS_COMMUNITIES}行` }));
  await page.getByRole('status').filter({ hasText: '已导入18行：新增18' }).waitFor();
  await tabTo(page, page.getByRole('link', { name: '跳过表格' }));
  await page.keyboard.press('Tab');
  await arrowTo(page, 'ArrowRight', /社区综合服务设施（室内）面积$/);
  await arrowTo(page, 'ArrowDown', /^鼓东社区，/);
  await page.keyboard.press('F1');
  const why = page.getByRole('dialog', { name: /社区综合服务设施/ });
  await why.getByText('鼓东社区').waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  await page.keyboard.type('99999');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: /99,999/ }).waitFor();
  expect(complaints).toEqual([]);
});
