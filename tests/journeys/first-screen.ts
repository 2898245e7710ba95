// What the browser asks for until the first results stand on the screen, each file compressed by itself.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A first result of the sample that the page opens with. */
export const FIRST_RESULT = '[data-measure="indoor-service-floor-area"] td button';
/** So long the page waits only for what comes after the first result, or for one that does not come. */
const LONG_MS = 1000;

/** @returns bytes by the name of the file */
export async function firstScreenBytes(page: Page, url: string): Promise<Map<string, number>> {
  const asked = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const read = response.body().then((body) => gzipSync(body).length);
    // What is still on its way when the test ends is none of the first screen, and nobody waits for it.
    read.catch(() => undefined);
    asked.set(new URL(response.url()).pathname, read);
  });
  await page.addInitScript(markWhen, FIRST_RESULT);
  await page.addInitScript(withoutPatience, LONG_MS);
  await page.goto(url);
  await page.locator(FIRST_RESULT).waitFor();
  const until = await page.evaluate(() => {
    const shown = performance.getEntriesByName('first-result')[0]?.startTime ?? Infinity;
    return performance
      .getEntries()
      .filter(
        (entry) => entry.startTime <= shown && /^(resource|navigation)$/.test(entry.entryType),
      )
      .map(({ name }) => new URL(name).pathname);
  });
  const sizes = until.map(async (name) => [name, (await asked.get(name)) ?? 0] as const);
  return new Map(await Promise.all(sizes));
}

/** Runs in the page: what is asked for after the first result is none of its cost, however late a test comes to look. */
function markWhen(selector: string): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    performance.mark('first-result');
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: on a busy machine what it waits long for would be asked for before the first result as well. */
function withoutPatience(long: number): void {
  const { setTimeout: wait } = window;
  Reflect.set(window, 'setTimeout', (then: () => void, ms = 0, ...given: unknown[]) =>
    ms < long ? wait(then, ms, ...given) : 0,
  );
}
