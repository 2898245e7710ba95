// Figures of the register in a real browser: typing among 1,000 communities, and a pasted block until it is judged.
import type { Page } from 'playwright-core';
import type { BuiltApp } from '../../tests/journeys/built-app.ts';
import { keyTimes, pressed, timeKeys } from './keys.ts';
import { spread, type Figure } from './measured.ts';
import { jieyangPlanData } from '../../tests/jieyang-plan.ts';

const COMMUNITIES = 1000;
const ENTRIES = 25;
const PASTES = 3;
const TARGET_MS = 33;

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
export async function keystrokesInRegister(
  app: BuiltApp,
  page: Page,
  communities: number,
): Promise<Figure> {
  await openRegister(app, page, communities);
  await timeKeys(page, null);
  await page.locator('[data-row="2"][data-column="3"]').click();
  for (let entry = 0; entry < ENTRIES; entry += 1)
    await pressed(page, [...String(1000 + entry * 7), 'Enter', 'ArrowRight', 'ArrowLeft']);
  const { painted } = await keyTimes(page);
  if (painted.length < ENTRIES * 7) throw new Error('not every key was seen');
  return { ...spread(`keystroke-register-${communities}-communities`, painted), target: TARGET_MS };
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
