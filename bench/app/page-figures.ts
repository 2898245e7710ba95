// Figures of the page in a real browser: what it fetches and when it can be used, and from a key to paint and result.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tests/journeys/browser.ts';
import { serveBuiltApp, type BuiltApp } from '../../tests/journeys/built-app.ts';
import { FIRST_RESULT, firstScreenBytes } from '../../tests/journeys/first-screen.ts';
import { keyTimes, pressed, timeKeys } from './keys.ts';
import { spread, type Figure } from './measured.ts';
import { jieyangPlanData } from '../../tests/jieyang-plan.ts';
import { keystrokesInRegister, pasteIntoRegister } from './register-page-figures.ts';
import { statementPages } from './sheet-page-figures.ts';
import { usableWhenSlow } from './usable-figures.ts';

const ENTRIES = 15;
const FRAME_MS = 16;
const FIELD = '#field-streets-0-communities-0-households';

export async function* pageFigures(): AsyncGenerator<Figure> {
  const app = await serveBuiltApp();
  const browser = await openBrowser();
  try {
    yield await firstScreen(app, await browser.newPage());
    yield* await usableWhenSlow(app, browser);
    yield* await keystrokes(app, await browser.newPage());
    for (const communities of [1000, 3000]) yield await inRegister(browser, app, communities);
    yield await pasteIntoRegister(app, await browser.newPage());
    yield* await statementPages(app, await browser.newPage());
  } finally {
    await browser.close();
    await app.close();
  }
}

async function inRegister(browser: Browser, app: BuiltApp, communities: number): Promise<Figure> {
  const page = await browser.newPage();
  const figure = await keystrokesInRegister(app, page, communities);
  await page.close();
  return figure;
}

/** What the browser fetched until the sample's results stood on the screen, each file compressed. */
async function firstScreen(app: BuiltApp, page: Page): Promise<Figure> {
  const fetched = await firstScreenBytes(page, app.url);
  const bytes = [...fetched.values()].reduce((sum, one) => sum + one, 0);
  const median = Math.round(bytes / 10) / 100;
  return { name: 'first-screen-gzip', median, min: median, max: median, target: 240, unit: 'kB' };
}

/** Types figures into one of 30 communities: until the field shows each key, and until the results follow. */
async function keystrokes(app: BuiltApp, page: Page): Promise<Figure[]> {
  await page.goto(app.url);
  await page.locator(FIRST_RESULT).waitFor();
  const buffer = Buffer.from(JSON.stringify(jieyangPlanData(30)));
  const file = { name: 'plan.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('summary', { hasText: '30个社区' }).click();
  await page.locator(FIELD).click();
  await pressed(page, entry(0));
  await timeKeys(page, FIRST_RESULT);
  for (let number = 1; number <= ENTRIES; number += 1) await pressed(page, entry(number));
  const { painted, judged } = await keyTimes(page);
  if (judged.length < ENTRIES * 4) throw new Error('the results did not follow the keys');
  return [
    { ...spread('keystroke-to-paint-30-communities', painted), target: FRAME_MS },
    spread('keystroke-to-results-30-communities', judged),
  ];
}

/** Another number of four digits in place of the one that stands there. */
function entry(number: number): string[] {
  return ['End', ...Array.from({ length: 4 }, () => 'Backspace'), ...String(1000 + number * 7)];
}
