// Figures of the page in a real browser: from a keystroke to the painted result, and the bytes of the first screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openBrowser } from '../journeys/browser.ts';
import { serveBuiltApp, type BuiltApp } from '../journeys/built-app.ts';
import type { Figure } from './measured.ts';
import { jieyangPlanData } from './plans.ts';
import { keystrokesInRegister, pasteIntoRegister } from './register-page-figures.ts';

const KEYSTROKES = 60;
const FIELD = '#field-streets-0-communities-0-households';
const RESULT = '[data-measure="indoor-service-floor-area"] td button';

export async function* pageFigures(): AsyncGenerator<Figure> {
  const app = await serveBuiltApp();
  const browser = await openBrowser();
  try {
    yield await firstScreen(app, await browser.newPage());
    yield await keystrokes(app, await browser.newPage());
    yield await keystrokesInRegister(app, await browser.newPage());
    yield await pasteIntoRegister(app, await browser.newPage());
  } finally {
    await browser.close();
    await app.close();
  }
}

/** What the browser fetched until the sample's results stood on the screen, each file compressed. */
async function firstScreen(app: BuiltApp, page: Page): Promise<Figure> {
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await page.goto(app.url);
  await page.locator(RESULT).waitFor();
  const root = new URL(app.url).pathname;
  const files = [...fetched].map((path) => path.slice(root.length) || 'index.html');
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(app.folder, file))).length,
    0,
  );
  const kilobytes = Math.round(bytes / 10) / 100;
  return {
    name: 'first-screen-gzip',
    median: kilobytes,
    min: kilobytes,
    max: kilobytes,
    target: 240,
    unit: 'kB',
  };
}

/** Types into one of 30 communities and waits until the changed total has been painted. */
async function keystrokes(app: BuiltApp, page: Page): Promise<Figure> {
  await page.goto(app.url);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(jieyangPlanData(30))),
    });
  await page.locator('summary', { hasText: '30' }).click();
  await page.locator(FIELD).waitFor();
  const times = await page.evaluate(typeAndWait, {
    field: FIELD,
    result: RESULT,
    count: KEYSTROKES,
  });
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.round(share * (times.length - 1))] ?? NaN) * 100) / 100;
  return {
    name: 'keystroke-to-paint-30-communities',
    median: at(0.5),
    min: at(0),
    max: at(1),
    p95: at(0.95),
    unit: 'ms',
  };
}

/** Runs inside the page. */
async function typeAndWait({
  field,
  result,
  count,
}: {
  field: string;
  result: string;
  count: number;
}): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>(field);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let index = 0; index < count; index += 1) {
    const before = document.querySelector(result)?.textContent;
    const start = performance.now();
    set?.call(input, String(1000 + index * 7));
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector(result)?.textContent === before)
      await new Promise((resolve) => setTimeout(resolve));
    await frame();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}
