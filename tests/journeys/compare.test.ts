// One plan beside itself, without a mouse: an earlier day, another size, Fuzhou's rules, a figure that grows, and a sheet of it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { settled } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

const WORKERS = /^Community workers \(full/;

async function compareBy(page: Page, dimension: string): Promise<void> {
  await page.getByRole('radio', { name: dimension, exact: true }).focus();
  await page.keyboard.press('Space');
}

/** The cells of a row of the first table, once the columns that were asked for are there. */
async function rowOf(page: Page, name: RegExp): Promise<string[]> {
  await page.getByRole('status').filter({ hasText: '2 columns are ready' }).waitFor();
  const table = page.getByRole('group', { name: /^Different/ });
  return table.getByRole('row', { name }).getByRole('cell').allInnerTexts();
}

test('Jieyang compared: the same figures on screen and paper, each from its own column', async () => {
  const { page, url, complaints } = await openWatchedPage(await openProfile({ locale: 'en-US' }));
  await page.goto(`${url}#/compare`);
  await settled(page);

  const days = page.getByRole('group', { name: 'Column B · Rules as of' });
  await days.getByRole('radio', { name: /as in this plan/ }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowUp');
  const earlier = days.getByRole('radio', { name: /18 January 2007/ });
  await expect.poll(() => earlier.isChecked()).toBe(true);
  await expect
    .poll(() => rowOf(page, WORKERS))
    .toEqual(['community', '20', '3', 'no rule', 'gone', '']);

  await compareBy(page, 'Sizes');
  const households = page.getByLabel('Column B · households');
  await households.focus();
  await page.keyboard.type('20,000');
  await expect
    .poll(() => rowOf(page, WORKERS))
    .toEqual(['community', '20', '3', '68', '+48', '51']);
  await households.fill('many');
  await page.getByRole('alert').waitFor();
  expect(await households.inputValue()).toBe('many');
  await households.fill('20,000');

  await compareBy(page, 'Places');
  const place = page.getByRole('combobox', { name: /Whose rules/ });
  await place.focus();
  await page.keyboard.type('fuzhoushi');
  await page.getByRole('option', { name: /350100/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => rowOf(page, /^Outdoor activity area/))
    .toEqual(['community', '1,701', '—', 'no rule', 'gone', '']);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);

  await compareBy(page, 'As a figure grows');
  const steps = page.getByRole('group', { name: 'Where it changes' });
  const now = steps.getByRole('row', { name: /1,801 to 2,100/ });
  await expect.poll(() => now.getByRole('cell').first().innerText()).toBe('7');
  const answer = page.getByRole('listitem').filter({ hasText: 'beyond that' });
  await expect
    .poll(() => answer.innerText())
    .toMatch(/households up to 2,100 households.*8 people.*55号/);

  await compareBy(page, 'Sizes');
  await page.getByRole('button', { name: 'See the paper, then print' }).press('Enter');
  const paper = page.getByRole('article', { name: 'Comparison: Sizes' });
  const printed = paper.getByRole('row', { name: WORKERS }).first();
  await expect
    .poll(() => printed.getByRole('cell').allInnerTexts())
    .toEqual([expect.stringMatching(WORKERS), ...['community', '20', '3', '68', '+48', '51']]);
  expect(complaints).toEqual([]);
});
