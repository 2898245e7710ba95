// Lends a page a Chinese font, so that pictures and PDFs of it can be looked at on machines that have none.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const FAMILY = 'Noto Sans SC';
const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc'));
const PATH = '/lent-font/';

/**
 * Call before the page is opened. The font is served from the page's own origin, so its policy allows it, and takes
 * the name of the family that the app asks for; the built app itself carries no font.
 */
export async function lendChineseFont(page: Page): Promise<void> {
  await page.route(`**${PATH}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(FOLDER, path.slice(path.indexOf(PATH) + PATH.length));
    if (!file.endsWith('.css')) return route.fulfill({ path: file });
    const rules = (await readFile(file, 'utf8')).replaceAll(`${FAMILY} Variable`, FAMILY);
    return route.fulfill({ contentType: 'text/css', body: rules });
  });
  await page.addInitScript((href) => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      document.head.append(link);
    });
  }, `${PATH}index.css`);
}
