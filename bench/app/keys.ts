// Keys pressed one after another in a real browser, and how long each takes until it is painted.
import type { Page } from 'playwright-core';

const PAUSE_MS = 90;

/** Each key as somebody types it: the next one comes once the page rests again. */
export async function pressed(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PAUSE_MS);
  }
}

/**
 * Begins to time keys: to just after the paint of the frame that shows each, and to that of the changed result.
 * @param result the element whose text every key changes, if any
 */
export async function timeKeys(page: Page, result: string | null): Promise<void> {
  await page.evaluate(watchKeys, result);
}

interface KeyTimes {
  readonly painted: number[];
  readonly judged: number[];
}

export async function keyTimes(page: Page): Promise<KeyTimes> {
  return page.evaluate<KeyTimes>('window.keyTimes');
}

/** Runs inside the page. */
function watchKeys(result: string | null): void {
  const times = { painted: new Array<number>(), judged: new Array<number>() };
  Object.assign(window, { keyTimes: times });
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  let pressed: number | null = null;
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    pressed = timeStamp;
    afterPaint(() => times.painted.push(performance.now() - timeStamp));
  };
  window.addEventListener('keydown', onKey, true);
  if (result === null) return;
  const said = () => document.querySelector(result)?.textContent;
  let before = said();
  const look = () => {
    const now = said();
    if (now === before || pressed === null) return;
    const since = pressed;
    [before, pressed] = [now, null];
    afterPaint(() => times.judged.push(performance.now() - since));
  };
  const everywhere = { childList: true, characterData: true, subtree: true };
  new MutationObserver(look).observe(document.body, everywhere);
}
