// From any number to its article in two steps, and from the article back to the number; the search; a header of one line.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from './keyboard.ts';
import { settled } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

const sound = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const headingOf = (page: Page) => page.locator('main h2').first();

test('a number leads to its reason, the reason to its section, and the section back to the number', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.setViewportSize({ width: 1366, height: 650 });
  await page.goto(url);
  await settled(page);
  await page.getByRole('button', { name: /^社区工作者.*：要求20/ }).click();
  const reason = page.getByRole('dialog');
  await reason.getByRole('link', { name: '揭府〔2007〕55号 四（一）' }).first().click();
  await expect.poll(() => headingOf(page).textContent()).toContain('关于加强和改进我市社区服务');
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#/rules/jieyang-2007-55/四（一）');
  const card = page.getByRole('article').filter({ hasText: '大约每三百户配一名社区工作者' });
  await card.getByText('✓ 成立').first().waitFor();
  await expect
    .poll(() => card.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true);
  expect(await sound(page)).toEqual([]);
  await card.getByRole('link', { name: /湖东社区：7/ }).click();
  const again = page.getByRole('dialog');
  await again.getByRole('link', { name: '揭府〔2007〕55号 四（一）' }).first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/');
  expect(complaints).toEqual([]);
});

test('by keyboard alone: what is typed in pinyin is found and opened; the header is one line in English', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.setViewportSize({ width: 1366, height: 650 });
  await page.goto(`${url}#/rules`);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('lvdimianji');
  const found = page.getByRole('link', { name: '绿地面积', exact: true }).first();
  await tabTo(page, found);
  await page.keyboard.press('Enter');
  await expect.poll(() => headingOf(page).textContent()).toBe('绿地面积');
  await expect
    .poll(() => headingOf(page).evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => headingOf(page).textContent()).toBe('Green area');
  for (const width of [1366, 1440]) {
    await page.setViewportSize({ width, height: 650 });
    const { height = 0 } = (await page.locator('header').first().boundingBox()) ?? {};
    expect(height, `${width} wide`).toBeLessThan(56);
  }
  await page.goto(`${url}#/rules/coverage`);
  await page.getByRole('link', { name: /吉林省: no papers kept/ }).waitFor();
  expect(await sound(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
