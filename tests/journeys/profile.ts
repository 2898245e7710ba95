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

/** Call inside a test: storage, cookies and settings of its own, gone with the test. */
export async function openProfile(options?: BrowserContextOptions): Promise<BrowserContext> {
  const profile = await (await theBrowser()).newContext({ locale: 'zh-CN', ...options });
  onTestFinished(() => profile.close());
  return profile;
}
