// A newer release under windows that a service worker stands before: it is offered, taken in the window that says so, and the others keep what they are at.
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openInstallableProfile } from './profile.ts';
import { kept, openWindow, press, records, savedNames, typeName } from './kept-page.ts';
import { openHost, secondIsHere, twoReleases, type Host } from './releases.ts';

/** Three windows on one plan, each with a service worker before it. */
async function threeWindows(): Promise<{ host: Host; windows: [Page, Page, Page] }> {
  const context = await openInstallableProfile();
  const host = await openHost();
  const first = await openWindow(context, host.url);
  await first.evaluate(async () => void (await navigator.serviceWorker.ready));
  await first.reload();
  await typeName(first, '甲');
  await savedNames(first, ['甲']);
  await kept(first);
  return { host, windows: [first, await register(context, host), await register(context, host)] };
}

async function register(context: BrowserContext, { url }: Host): Promise<Page> {
  const page = await openWindow(context, url);
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

/** A window that is looked at again looks for a newer version. */
const lookAt = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
const offered = (page: Page) => page.getByRole('status').filter({ hasText: '有新版本' });
const toldQuietly = (page: Page) =>
  page.getByRole('status').filter({ hasText: '另一个窗口已换用新版本' });

test('K12: an open window is offered the update; taken in one, the half-typed cell and the open import of others stay', async () => {
  const {
    host,
    windows: [one, typing, importing],
  } = await threeWindows();
  const cell = typing.locator('[data-row="1"][data-column="3"]');
  await cell.click();
  await typing.keyboard.type('9876');
  await press(importing, '导入表格');
  const dialog = importing.getByRole('dialog');
  const buffer = Buffer.from('街道,社区,城乡,户数\n东湖街道,子社区,城市,约9\n');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  const correction = dialog.getByRole('textbox', { name: '2 户数' });
  await correction.fill('4321');
  host.put((await twoReleases()).second);
  await lookAt(one);
  await offered(one).waitFor();
  await press(one, '立即更新');
  await secondIsHere(one);
  await one.getByRole('link', { name: '台账', exact: true }).waitFor();
  await Promise.all([toldQuietly(typing).waitFor(), toldQuietly(importing).waitFor()]);
  expect(await cell.locator('input').inputValue()).toBe('9876');
  expect(await correction.inputValue()).toBe('4321');
  await typing.keyboard.press('Enter');
  await kept(typing);
  await toldQuietly(typing).getByRole('button', { name: '重新加载' }).click();
  await secondIsHere(typing);
  expect(JSON.stringify(await records(typing))).toContain('"households":"9876"');
  await correction.press('Enter');
  await dialog.getByRole('button', { name: '导入全部1行' }).click();
  await importing.getByRole('status').filter({ hasText: '已导入1行' }).waitFor();
});
