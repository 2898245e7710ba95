// What the journeys about keeping plans do over and over: open a window, type a name, look into the browser's database.
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWatchedPage } from './watched-page.ts';

export interface Record {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly draft: { readonly name: string; readonly streets: readonly unknown[] };
}

/** @param host where the app is asked for, if not where all journeys find it */
export async function openWindow(context: BrowserContext, host?: string): Promise<Page> {
  const { page, url } = await openWatchedPage(context);
  await page.goto(host ?? url);
  await page.getByLabel('规划名称').waitFor();
  return page;
}

export const nameOf = (page: Page) => page.getByLabel('规划名称').inputValue();
export const typeName = (page: Page, name: string) => page.getByLabel('规划名称').fill(name);
export const said = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text }).waitFor();
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();

/** Every record as the database has it, none where there is no database. */
export async function records(page: Page): Promise<Record[]> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    const known = await indexedDB.databases();
    if (known.length === 0) return [];
    const opening = indexedDB.open('community-facility-plans');
    // Gone between the two: it must not be made anew here, before the page makes it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await answer(opening);
    try {
      const plans = database.transaction('plans').objectStore('plans');
      const all: unknown = await answer(plans.getAll());
      return all as Record[];
    } finally {
      database.close();
    }
  });
}

export async function putRecord(
  page: Page,
  id: string,
  value: unknown,
  store = 'plans',
): Promise<void> {
  await page.evaluate(
    async ([key, record, into]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('community-facility-plans');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction(into as string, 'readwrite');
      transaction.objectStore(into as string).put(record, key as string);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [id, value, store],
  );
}

export const names = async (page: Page) =>
  (await records(page)).map(({ draft }) => draft?.name).sort();

/** Waits until the page itself says that all is saved. */
export async function kept(page: Page): Promise<void> {
  await page.locator('html[data-kept]:not([data-kept=no], [data-kept="0"])').waitFor();
}

/** Waits until the database has just these names. */
export async function savedNames(page: Page, wanted: readonly string[]): Promise<void> {
  await expect.poll(() => names(page)).toEqual([...wanted].sort());
}

export async function openPlans(page: Page): Promise<void> {
  await page.getByRole('link', { name: '台账', exact: true }).click();
  // Where storage is full, what says so has such a button too.
  await page.getByRole('banner').getByRole('button', { name: '我的规划', exact: true }).click();
  await page.getByRole('dialog', { name: '我的规划' }).waitFor();
}

export const listed = (page: Page) => page.getByRole('dialog').getByRole('listitem');

/** Plan-file data with so many communities, each with figures as a register has them. */
export function largePlan(communities: number, name = '大规划') {
  const figures = Object.fromEntries(
    ['office-floor-area', 'activity-floor-area', 'community-workers', 'green-area'].map((id) => [
      id,
      '123',
    ]),
  );
  return {
    ...{ format: 'community-facility-plan', version: 1, name, place: '445202' },
    ...{ asOf: '2026-11-21', horizon: 2026, extent: 'street' },
    streets: Array.from({ length: Math.ceil(communities / 100) }, (_, street) => ({
      ...{ id: `s${street}`, name: `第${street}街道`, kind: 'street' },
      communities: Array.from({ length: Math.min(100, communities - street * 100) }, (__, at) => ({
        ...{ id: `c${street}-${at}`, name: `第${street}-${at}社区`, settlement: 'urban' },
        ...{ households: 1000 + at, population: 3000 + at * 7, siteArea: '120000.5' },
        existing: figures,
      })),
    })),
  };
}

export async function openFile(page: Page, name: string, data: unknown): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
    });
}
