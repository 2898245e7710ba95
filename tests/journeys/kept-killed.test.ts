// The browser's own process is killed in the middle of typing without a pause: nothing older than 400 ms is lost.
import { afterAll, expect, test } from 'vitest';
import { IS_EXHAUSTIVE } from '../exhaustive.ts';
import { nameOf, records } from './kept-page.ts';
import { newDisk, openOn, typedBefore, typeOn, type Disk } from './killed-browser.ts';

/** `npm run test:all` kills it twenty times. */
const KILLS = IS_EXHAUSTIVE ? 20 : 2;
const LONGEST_MS = 400;

let disk: Disk | undefined;
afterAll(() => disk?.remove());

test(`K1: killed ${KILLS} times while typing, what was typed ${LONGEST_MS} ms before is there again`, async () => {
  disk = await newDisk();
  for (let round = 1; round <= KILLS; round += 1) {
    const { page, kill } = await openOn(disk);
    await typeOn(page, `第${round}次-`);
    await page.waitForFunction(
      (least) => (Reflect.get(window, 'typedBefore') as (ms: number) => number)(0) >= least,
      15 + ((round * 7) % 23),
    );
    const least = await typedBefore(page, LONGEST_MS);
    await kill();
    const again = await openOn(disk);
    const name = await nameOf(again.page);
    expect(name).toMatch(new RegExp(`^第${round}次-`));
    expect(Number(name.split('-')[1])).toBeGreaterThanOrEqual(least);
    await expect.poll(async () => (await records(again.page)).length).toBe(1);
    await again.kill();
  }
}, 600_000);
