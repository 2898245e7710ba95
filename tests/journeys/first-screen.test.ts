// The first screen stays small: whatever is added, somebody on a slow line waits no longer for the first result.
import { expect, test } from 'vitest';
import { FIRST_RESULT, firstScreenBytes } from './first-screen.ts';
import { openInstallableProfile } from './profile.ts';
import { openWatchedPage } from './watched-page.ts';

const MOST_BYTES = 240_000;

test('until the first result stands, no more than 240 kB are fetched', async () => {
  const { page, url } = await openWatchedPage(await openInstallableProfile());
  const fetched = await firstScreenBytes(page, url);
  expect(await page.locator(FIRST_RESULT).isVisible()).toBe(true);
  expect(fetched.size).toBeGreaterThan(10);
  const most = [...fetched].sort(([, a], [, b]) => b - a).slice(0, 12);
  const sum = [...fetched.values()].reduce((all, bytes) => all + bytes, 0);
  expect(sum, `the largest: ${JSON.stringify(most)}`).toBeLessThanOrEqual(MOST_BYTES);
});
