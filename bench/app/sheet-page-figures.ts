// A statement of 300 communities in a real browser: until its first page shows, and until all of them do.
import type { Page } from 'playwright-core';
import type { BuiltApp } from '../../tests/journeys/built-app.ts';
import { spread, type Figure } from './measured.ts';
import { jieyangPlanData } from '../../tests/jieyang-plan.ts';

const COMMUNITIES = 300;
const TIMES = 5;
const TARGET_MS = 300;

interface Shown {
  readonly first: number;
  readonly all: number;
}

export async function statementPages(app: BuiltApp, page: Page): Promise<Figure[]> {
  await page.goto(`${app.url}#/sheet`);
  await page.locator('.paper').first().waitFor();
  const buffer = Buffer.from(JSON.stringify(jieyangPlanData(COMMUNITIES)));
  const file = { name: 'plan.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  const shown: Shown[] = [];
  for (let time = -1; time < TIMES; time += 1) {
    await page.getByRole('radio', { name: '达标情况统计表' }).check();
    await page.locator('.paper[data-sheet=street]').nth(5).waitFor();
    await page.waitForTimeout(500);
    const one = await page.evaluate(openStatement, '计算书');
    if (time >= 0) shown.push(one);
  }
  const first = spread(
    'statement-300-first-page',
    shown.map((one) => one.first),
  );
  const all = spread(
    'statement-300-all-pages',
    shown.map((one) => one.all),
  );
  return [{ ...first, target: TARGET_MS }, all];
}

/** Runs inside the page: from the click to just after the paint. */
async function openStatement(name: string): Promise<Shown> {
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const choice = [...document.querySelectorAll<HTMLElement>('label, button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  const papers = () => document.querySelectorAll('.paper[data-sheet=statement]').length;
  const waits = () => document.querySelector('[data-begun=true]') !== null;
  const start = performance.now();
  choice?.click();
  while (papers() === 0) await new Promise((resolve) => setTimeout(resolve));
  await painted();
  const first = performance.now() - start;
  while (waits()) await new Promise((resolve) => setTimeout(resolve));
  await painted();
  return { first, all: performance.now() - start };
}
