// When the page can be used where the processor is four times slower: a first visit, with nothing kept.
import type { Browser } from 'playwright-core';
import type { BuiltApp } from '../../tests/journeys/built-app.ts';
import { FIRST_RESULT } from '../../tests/journeys/first-screen.ts';
import { spread, type Figure } from './measured.ts';

const SLOWER = 4;
const VISITS = 7;
const TARGET_MS = 1000;
const FIELD = '#field-place';

interface Visit {
  readonly form: number;
  readonly results: number;
}

export async function usableWhenSlow(app: BuiltApp, browser: Browser): Promise<Figure[]> {
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitSlowly(app, browser));
  const forms = spread(
    'form-at-4x-slowdown',
    visits.map(({ form }) => form),
  );
  const results = spread(
    'usable-at-4x-slowdown',
    visits.map(({ results: at }) => at),
  );
  return [forms, { ...results, target: TARGET_MS }];
}

async function visitSlowly(app: BuiltApp, browser: Browser): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchFirst, { form: FIELD, results: FIRST_RESULT });
  await page.goto(app.url);
  await page.locator(FIRST_RESULT).waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const visit = await page.evaluate<Visit>('window.firstSeen');
  await context.close();
  return visit;
}

/** Runs inside the page, before its own scripts: from the start of the visit to the first sight of each. */
function watchFirst(wanted: Readonly<Record<keyof Visit, string>>): void {
  const seen: Record<string, number> = {};
  Object.assign(window, { firstSeen: seen });
  const look = () => {
    for (const [name, selector] of Object.entries(wanted))
      if (seen[name] === undefined && document.querySelector(selector) !== null)
        seen[name] = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
