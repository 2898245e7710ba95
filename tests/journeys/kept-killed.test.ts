// The browser's own process is killed in the middle of typing without a pause: nothing older than 400 ms is lost, beside what the disk takes for a write.
import { afterAll, expect, test } from 'vitest';
import { IS_EXHAUSTIVE } from '../exhaustive.ts';
import { nameOf, records } from './kept-page.ts';
import { heldBefore, newDisk, openOn, typeOn, type Disk } from './killed-browser.ts';

/** `npm run test:all` kills it twenty times. */
const KILLS = IS_EXHAUSTIVE ? 20 : 2;
const LONGEST_MS = 400;

let disk: Disk | undefined;
afterAll(() => disk?.remove());

test(`K1: killed ${KILLS} times while typing, what was typed ${LONGEST_MS} ms before is there again`, async () => {
  disk = await newDisk();
  for (let round = 1; round <= KILLS; round += 1) {
    const { page, kill } = await openOn(disk);
    const text = `第${round}次${'一二三四五六七八九十'.repeat(12)}`;
    await typeOn(page, text);
    await page.waitForFunction(
      (letters) =>
        (Reflect.get(window, 'heldBefore') as (ms: number) => string)(0).length > letters,
      18 + ((round * 7) % 23),
    );
    const least = await heldBefore(page, LONGEST_MS);
    await kill();
    const again = await openOn(disk);
    const name = await nameOf(again.page);
    expect(least.length).toBeGreaterThan(3);
    expect(
      name.startsWith(least) && text.startsWith(name),
      `${least} was held, ${name} is kept`,
    ).toBe(true);
    await expect.poll(async () => (await records(again.page)).length).toBe(1);
    await again.kill();
  }
}, 600_000);
