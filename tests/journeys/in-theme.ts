// What the system says of light and dark reaches the page a moment later: what is looked at there is looked at in its colours.
import type { Page } from 'playwright-core';

export type Theme = 'light' | 'dark';

/** Waits until the page stands in the theme; nothing was chosen on it. */
export async function inTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
}
