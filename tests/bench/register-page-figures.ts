// Figures of the register in a real browser: typing among 1,000 communities, and a pasted block until it is judged.
import type { Page } from 'playwright-core';
import type { BuiltApp } from '../journeys/built-app.ts';
import { spread, type Figure } from './measured.ts';
import { jieyangPlanData } from './plans.ts';

const COMMUNITIES = 1000;
const ENTRIES = 25;
const PASTES = 3;
const TARGET_MS = 50;

async function openRegister(app: BuiltApp, page: Page, communities: number): Promise<void> {
  await page.goto(`${app.url}#/register`);
  await page.getByRole('grid').waitFor();
  const buffer = Buffer.from(JSON.stringify(jieyangPlanData(communities)));
  const file = { name: 'plan.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page
    .getByRole('status')
    .filter({ hasText: `${communities}个社区，` })
    .waitFor();
}

/** From each key to the frame in which it has been painted, while figures are typed over and entered one below another. */
export async function keystrokesInRegister(app: BuiltApp, page: Page): Promise<Figure> {
  await openRegister(app, page, COMMUNITIES);
  await page.evaluate(timeKeys);
  await page.locator('[data-row="2"][data-column="3"]').click();
  for (let entry = 0; entry < ENTRIES; entry += 1)
    for (const key of [...String(1000 + entry * 7), 'Enter', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(90);
    }
  const times = await page.evaluate<number[]>('window.keyTimes');
  if (times.length < ENTRIES * 7) throw new Error('not every key was seen');
  return { ...spread(`keystroke-register-${COMMUNITIES}-communities`, times), target: TARGET_MS };
}

/** Runs inside the page: from the key's own time to just after the next paint. */
function timeKeys(): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  const onKey = ({ timeStamp }: KeyboardEvent) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  window.addEventListener('keydown', onKey, true);
}

/** From the paste of 1,000 rows into an empty street until they have been judged, all at once. */
export async function pasteIntoRegister(app: BuiltApp, page: Page): Promise<Figure> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const rows = Array.from(
    { length: COMMUNITIES },
    (_, at) => `社区${at}\t城市\t\t${800 + at}\t${2400 + at}`,
  );
  const times: number[] = [];
  for (let paste = -1; paste < PASTES; paste += 1) {
    await openRegister(app, page, 1);
    await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
    await page.locator('[data-row="2"][data-column="0"]').click();
    const start = performance.now();
    await page.keyboard.press('Control+V');
    await page.locator('[data-row="3"]').getByText('要求').first().waitFor();
    if (paste >= 0) times.push(performance.now() - start);
  }
  return spread('paste-1000-rows-to-judged-grid', times);
}
