// The workbook leaves the page and comes back: unchanged it says so, edited it changes the plan.
import { read, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWatchedPage } from './watched-page.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function bringBack(page: Page, bytes: Buffer): Promise<void> {
  await page
    .locator('input[type="file"][accept=".xlsx"]')
    .setInputFiles({ name: '规划.xlsx', mimeType: XLSX, buffer: bytes });
}

async function downloaded(page: Page): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX 工作簿（含公式）' }).click();
  return readFileSync(await (await coming).path());
}

/** The same file with another figure typed into the households of the first community. */
function withHouseholds(bytes: Buffer, households: number): Buffer {
  const book = read(bytes, { type: 'buffer' });
  const cell = book.Sheets['输入']?.['J3'] as { v: number };
  expect(cell.v).toBeGreaterThan(0);
  cell.v = households;
  return write(book, { type: 'buffer' }) as Buffer;
}

test('a workbook brought back unchanged says that nothing changed; an edited one changes the plan', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(`${url}#/sheet`);
  await page.locator('.paper').first().waitFor();
  const said = page.locator('p[role="status"]', { hasText: '工作簿' });
  const bytes = await downloaded(page);

  await bringBack(page, bytes);
  await said.getByText('工作簿与当前规划一致，没有改动').waitFor();
  const before = await page.locator('.paper').first().textContent();

  await bringBack(page, withHouseholds(bytes, 98765));
  const preview = page.getByRole('dialog', { name: '工作簿里改了1处' });
  await preview.getByRole('row', { name: /户数 \d+ 98765/ }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => preview.count()).toBe(0);
  expect(await page.locator('.paper').first().textContent()).toBe(before);
  await bringBack(page, withHouseholds(bytes, 98765));
  await preview.getByRole('button', { name: '采用1处' }).click();
  await said.getByText('已导入工作簿里改过的数').waitFor();
  await expect.poll(() => page.locator('.paper').first().textContent()).not.toBe(before);

  await bringBack(page, await downloaded(page));
  await said.getByText('工作簿与当前规划一致，没有改动').waitFor();
  expect(complaints).toEqual([]);
});
