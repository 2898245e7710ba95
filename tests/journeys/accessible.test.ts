// No violations of accessibility rules: one walk over every page and an explanation, each in both languages and both themes.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inPart } from '../exhaustive.ts';
import { inTheme } from './in-theme.ts';
import { openWatchedPage } from './watched-page.ts';

const PAGES = [
  { zh: '测算', en: 'Calculator', shows: 'tbody' },
  { zh: '台账', en: 'Register', shows: '[role=grid]' },
  { zh: '规划表', en: 'Sheets', shows: '.paper' },
] as const;
const THEMES = ['light', 'dark'] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What stands on the page now, in one theme after the other. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await inTheme(page, colorScheme);
    expect(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}

async function expectSkipLink(page: Page, name: string): Promise<void> {
  await page.locator('.skip').first().focus();
  await page.keyboard.press('Enter');
  const inMain = await page.evaluate(
    () => document.activeElement?.closest('main') !== null && location.hash,
  );
  expect(inMain, name).not.toBe(false);
  expect(inMain, `${name}: the page stays`).not.toContain('content');
}

test.each(inPart(['zh', 'en'] as const, 0))(
  '%s: nothing found on any page or in an explanation, light or dark, and the skip link leads into each',
  async (language) => {
    const { page, url } = await openWatchedPage();
    await page.goto(url);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const { [language]: name, shows } of PAGES) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.locator('main').locator(shows).first().waitFor();
      await expectSound(page, name);
      await expectSkipLink(page, name);
    }
    const [{ [language]: calculator }] = PAGES;
    await page.getByRole('navigation').getByRole('link', { name: calculator }).click();
    const why = page.getByRole('button', { name: /看依据和算式|show why/ });
    await why.first().click();
    await page.getByRole('dialog').waitFor();
    await expectSound(page, 'an explanation');
  },
);
