// A page of the built app that keeps a list of everything a user's browser would complain about.
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openProfile } from './profile.ts';

export interface WatchedPage {
  readonly page: Page;
  readonly url: string;
  /** Console errors, uncaught errors, policy reports and requests to other origins, as they come. */
  readonly complaints: readonly string[];
}

const REPORT = 'reportToJourney';
/** What a request fails with when its page is left, or loaded anew, before it has come: nobody complains of that. */
const LEFT = 'net::ERR_ABORTED';

/** @param profile one that several pages share; left out, the page has a profile of its own */
export async function openWatchedPage(profile?: BrowserContext): Promise<WatchedPage> {
  const served = inject('served');
  if ('failure' in served) throw new Error(served.failure);
  const { url } = served;
  const page = await (profile ?? (await openProfile())).newPage();
  const complaints: string[] = [];
  watch(page, new URL(url).origin, (complaint) => complaints.push(complaint));
  await page.exposeFunction(REPORT, (report: string) => complaints.push(report));
  await page.addInitScript((name) => {
    const report = Reflect.get(window, name) as (text: string) => void;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      report(`policy report: ${violatedDirective} ${blockedURI}`);
    });
  }, REPORT);
  return { page, url, complaints };
}

function watch(page: Page, origin: string, complain: (complaint: string) => void): void {
  // Listened to from the start: asked for only once a chooser is to open, the browser may be faster and cancel it.
  page.on('filechooser', () => undefined);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== LEFT) complain(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:'].includes(protocol))
      complain(`leaves the origin: ${request.url()}`);
  });
}
