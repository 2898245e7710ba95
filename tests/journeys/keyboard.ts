// What a person without a mouse does: tab after tab to where the keyboard is to be, and type.
import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 200;

type Way = 'Tab' | 'Shift+Tab';

/** Tab after tab until the keyboard is where a person would see it; backwards where that is nearer. */
export async function tabTo(page: Page, target: Locator, way: Way = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_TABS; step += 1) {
    await page.keyboard.press(way);
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('the keyboard never comes there');
}

/** Goes to a button or a link and presses it. */
export async function press(page: Page, target: Locator, way: Way = 'Tab'): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types over what stands there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
