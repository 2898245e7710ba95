// The page that judges files, in a real browser over the built app: a file in, its outcomes out, and what the tab went through.
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { batchZh } from '../../src/i18n/zh/batch.ts';
import { ARGUMENTS, executables } from '../../tests/journeys/browser.ts';
import { serveBuiltApp } from '../../tests/journeys/built-app.ts';
import { parsedAndWritten } from './alone.ts';
import { peaksOfBrowser } from './browser-memory.ts';
import { answerWhere, askNothing, markEnd, sizeWritten, watchFrames } from './in-page.ts';

interface Asked {
  readonly asOf: string;
  readonly horizon: number;
}

/** What the tab said and took. */
export interface TabRun {
  readonly communities: number;
  readonly streets: number;
  readonly bad: number;
  /** By the clock: from the choice of the file to what is understood of it, from the button to the results, and from the button to the saved file. */
  readonly understandingSeconds: number;
  readonly judgingSeconds: number;
  readonly savingSeconds: number;
  readonly bytesOut: number;
  /** The longest time between two frames of the page meanwhile. */
  readonly longestGapMs: number;
  /** The most memory that the process of the tab held, its worker's included, until the results stood there and in all. */
  readonly judgingMegabytes: number;
  readonly peakMegabytes: number;
  /** The same of the browser's own process, which keeps what pages hand over as files. */
  readonly browserMegabytes: number;
}

export interface Tab {
  /**
   * @param to where the outcomes are saved, handed over in one as to browsers that cannot ask where to; null to have them
   * written to a file of the browser's as they come, as where somebody has said where to
   */
  readonly judge: (path: string, asked: Asked, to: string | null) => Promise<TabRun>;
  /** @returns seconds in which the same browser parses the file and writes so many bytes, judging nothing */
  readonly alone: (path: string, bytes: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

const seconds = (milliseconds: number) => Math.round(milliseconds / 10) / 100;
const PATIENCE_MS = 14 * 60_000;
/** As the page says it, whatever its words are. */
const DONE = new RegExp(
  batchZh.done.replace('{{seconds}}', '[\\d.]+').replaceAll(/{{\w+}}/g, '([\\d,]+)'),
);

export async function openTab(): Promise<Tab> {
  const app = await serveBuiltApp();
  // With a profile on the disk, as everybody has one: without, what is to be saved must fit into memory.
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const [options] = executables();
  const own = { args: ARGUMENTS, locale: 'zh-CN', acceptDownloads: true };
  const context = await chromium.launchPersistentContext(profile, { ...options, ...own });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return {
    judge: (path, asked, to) => judged(page, app.url, { path, to, ...asked }),
    alone: (path, bytes) => parsedAndWritten(page, app, path, bytes),
    close: async () => {
      await context.close();
      await app.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function judged(
  page: Page,
  url: string,
  { path, to, asOf, horizon }: Asked & { path: string; to: string | null },
): Promise<TabRun> {
  await page.addInitScript(to === null ? answerWhere : askNothing);
  await page.goto(`${url}#/batch`);
  const chosen = performance.now();
  await page.getByLabel(batchZh.choose).setInputFiles(path);
  await page.getByText(basename(path)).first().waitFor();
  await page.getByLabel(batchZh.asOf).fill(asOf);
  const understood = performance.now();
  await page.getByLabel(batchZh.horizon).fill(String(horizon));
  await page.evaluate(watchFrames);
  const start = performance.now();
  await page.getByRole('button', { name: batchZh.start }).click();
  const said = page.getByText(DONE);
  await said.waitFor({ timeout: PATIENCE_MS });
  const middle = performance.now();
  const { peakMegabytes: judgingMegabytes } = peaksOfBrowser();
  const bytesOut = await saved(page, to);
  const end = performance.now();
  const [communities = 0, streets = 0, bad = 0] =
    DONE.exec((await said.textContent()) ?? '')
      ?.slice(1)
      .map((digits) => Number(digits.replaceAll(',', ''))) ?? [];
  return {
    ...{ communities, streets, bad },
    understandingSeconds: seconds(understood - chosen),
    judgingSeconds: seconds(middle - start),
    savingSeconds: seconds(end - middle),
    longestGapMs: Math.round(await page.evaluate<number>('window.longestGap')),
    ...{ bytesOut, judgingMegabytes, ...peaksOfBrowser() },
  };
}

/** @returns how many bytes it came to */
async function saved(page: Page, to: string | null): Promise<number> {
  const saving = to === null ? null : page.waitForEvent('download', { timeout: PATIENCE_MS });
  await page.evaluate(markEnd);
  await page.getByRole('button', { name: batchZh.csv }).click();
  if (saving !== null && to !== null) {
    await (await saving).saveAs(to);
    return statSync(to).size;
  }
  await page.locator('html[data-ended]').waitFor({ timeout: PATIENCE_MS });
  return page.evaluate(sizeWritten);
}
