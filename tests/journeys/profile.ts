// One browser for all journeys that run in this process; each journey gets profiles of its own, closed when it ends.
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openBrowser } from './browser.ts';

let browser: Promise<Browser> | null = null;

/** A browser that broke down is opened anew, so that it fails one journey and not all that follow. */
async function theBrowser(): Promise<Browser> {
  const open = await (browser ??= openBrowser());
  if (open.isConnected()) return open;
  browser = null;
  return theBrowser();
}

/** As a page of plain http has it: no service worker that could be asked for. */
const withoutServiceWorker = () =>
  void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');

/**
 * Call inside a test: storage, cookies and settings of its own, gone with the test.
 * A journey that is not about being offline or about releases goes without a service worker: several hundred files
 * would be put by beside each of them.
 */
export async function openProfile(options?: BrowserContextOptions): Promise<BrowserContext> {
  const profile = await openInstallableProfile(options);
  await profile.addInitScript(withoutServiceWorker);
  return profile;
}

/** The same with a service worker, which keeps the app at hand without a network. */
export async function openInstallableProfile(
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  const profile = await (await theBrowser()).newContext({ locale: 'zh-CN', ...options });
  onTestFinished(() => profile.close());
  // A busy machine is slow, not wrong: the limit only ends what hangs.
  profile.setDefaultTimeout(120_000);
  return profile;
}
