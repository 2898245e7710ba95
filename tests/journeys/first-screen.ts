// What the browser fetches until the first results stand on the screen, each file compressed by itself.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A first result of the sample that the page opens with. */
export const FIRST_RESULT = '[data-measure="indoor-service-floor-area"] td button';

/** @returns bytes by the name of the file */
export async function firstScreenBytes(page: Page, url: string): Promise<Map<string, number>> {
  const asked: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname;
    asked.push(response.body().then((body) => [name, gzipSync(body).length] as const));
  });
  await page.goto(url);
  await page.locator(FIRST_RESULT).waitFor();
  return new Map(await Promise.all([...asked]));
}
