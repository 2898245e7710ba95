// The page's own word that what it shows was worked out from what is typed: nothing newer is on its way.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until all figures of the view on show belong to the draft in hand. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-moment][data-behind=false]').waitFor({ state: 'attached' });
}

/** The number of the draft that the view shows: each that comes into hand later has a greater one. */
const shownDraft = async (page: Page) =>
  Number(await page.locator('[data-moment]').getAttribute('data-moment'));

/** Does what brings another plan into hand, and waits until that is shown: files and samples come later than they are asked for. */
export async function broughtIn(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const before = await shownDraft(page);
  await ask();
  await expect.poll(() => shownDraft(page)).toBeGreaterThan(before);
  await settled(page);
}

/** Takes a sample, and waits until it is shown. */
export async function takeSample(page: Page, id: string): Promise<void> {
  const samples = page.getByRole('combobox', { name: /^(示例|Samples)$/ });
  await broughtIn(page, () => samples.selectOption(id));
}
