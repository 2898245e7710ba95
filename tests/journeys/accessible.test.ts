// No violations of accessibility rules, in either language, either theme, and with an explanation open.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { openWatchedPage } from './watched-page.ts';

const PAGES = {
  calculator: { heading: '测算', english: 'Calculator' },
  register: { heading: '台账', english: 'Register' },
  sheet: { heading: '规划表', english: 'Sheets' },
} as const;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const theme of ['light', 'dark'] as const)
  for (const language of ['zh', 'en'] as const)
    test(`${theme}, ${language}: nothing found, on the page and in an explanation`, async () => {
      const context = await openProfile({ colorScheme: theme });
      const { page, url } = await openWatchedPage(context);
      await page.goto(url);
      await page.getByRole('button', { name: 'English' }).waitFor();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.locator('tbody').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('button', { name: /看依据和算式|show why/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
    });

for (const theme of ['light', 'dark'] as const)
  for (const language of ['zh', 'en'] as const)
    test(`${theme}, ${language}: nothing found on any page, and the skip link leads into each`, async () => {
      const context = await openProfile({ colorScheme: theme });
      const { page, url } = await openWatchedPage(context);
      await page.goto(url);
      await page.getByRole('button', { name: 'English' }).waitFor();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const { heading, english } of Object.values(PAGES)) {
        const name = language === 'zh' ? heading : english;
        await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
        await page.locator('main').getByRole('heading').first().waitFor();
        await page.waitForLoadState('networkidle');
        expect(await violations(page), name).toEqual([]);
        await page.locator('.skip').focus();
        await page.keyboard.press('Enter');
        const inMain = await page.evaluate(
          () => document.activeElement?.closest('main') !== null && location.hash,
        );
        expect(inMain, name).not.toBe(false);
        expect(inMain, `${name}: the page stays`).not.toContain('content');
      }
    }, 60_000);
