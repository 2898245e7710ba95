// No violations of accessibility rules, in either language, either theme, and with an explanation open.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { openWatchedPage } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

for (const theme of ['light', 'dark'] as const)
  for (const language of ['zh', 'en'] as const)
    test(`${theme}, ${language}: nothing found, on the page and in an explanation`, async () => {
      const context = await browser.newContext({ colorScheme: theme });
      const { page, url } = await openWatchedPage(context);
      await page.goto(url);
      await page.getByRole('button', { name: 'English' }).waitFor();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.locator('tbody').first().waitFor();
      const found = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
      expect(await found()).toEqual([]);
      await page
        .getByRole('button', { name: /看依据和算式|show why/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      expect(await found()).toEqual([]);
      await context.close();
    });
