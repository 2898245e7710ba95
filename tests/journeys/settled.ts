// The page's own word that what it shows was worked out from what is typed: nothing newer is on its way.
import type { Page } from 'playwright-core';

/** Waits until all figures of the view on show belong to the draft in hand. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-moment][data-behind=false]').waitFor({ state: 'attached' });
}
