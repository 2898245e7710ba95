// Storage that is full, refused, cleared, damaged, newer or old: said in plain words, and nothing typed is lost.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import v1 from '../fixtures/storage/version-1.json';
import v2 from '../fixtures/storage/version-2.json';
import { inPart } from '../exhaustive.ts';
import { openProfile } from './profile.ts';
import {
  kept,
  largePlan,
  listed,
  nameOf,
  openFile,
  openPlans,
  openWindow,
  putRecord,
  records,
  said,
  savedNames,
  typeName,
} from './kept-page.ts';

const fresh = () => openProfile({ acceptDownloads: true });

async function begin(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await fresh();
  const page = await openWindow(context);
  await typeName(page, name);
  await savedNames(page, [name]);
  return { context, page };
}

async function savedFile(page: Page): Promise<{ name: string; streets: unknown[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: '存成文件', exact: true }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as never;
}

test('K2: a window closed right after a keystroke loses nothing', async () => {
  const { context, page } = await begin('甲');
  await typeName(page, '甲乙');
  await page.close();
  const next = await openWindow(context);
  expect(await nameOf(next)).toBe('甲乙');
  await savedNames(next, ['甲乙']);
});

test('K2: steps back and forward survive a reload', async () => {
  const { page } = await begin('甲');
  const households = page.getByLabel('总户数（常住户）');
  await households.fill('1000');
  await typeName(page, '乙');
  await households.fill('2000');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => households.inputValue()).toBe('1000');
  await page.reload();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => nameOf(page)).toBe('甲');
  await page.getByRole('button', { name: '重做' }).click();
  await expect.poll(() => nameOf(page)).toBe('乙');
  await page.getByRole('button', { name: '重做' }).click();
  await expect.poll(() => households.inputValue()).toBe('2000');
});

test.each(inPart([1000, 5000], 0))(
  'K2: a plan of %s communities is kept, and one keystroke in it as well',
  async (count) => {
    const context = await fresh();
    const page = await openWindow(context);
    await openFile(page, '大.json', largePlan(count));
    await expect.poll(() => nameOf(page)).toBe('大规划');
    await kept(page);
    await typeName(page, '大规划改');
    await page.close();
    const next = await openWindow(context);
    await expect.poll(() => nameOf(next)).toBe('大规划改');
    await savedNames(next, ['大规划改']);
    const [record] = await records(next);
    const streets = record?.draft.streets as { communities: unknown[] }[];
    expect(streets.flatMap(({ communities }) => communities)).toHaveLength(count);
  },
);

test('K6: full storage is told, a file can be saved, and saving goes on once there is room', async () => {
  const context = await fresh();
  const page = await openWindow(context);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openFile(page, '大.json', largePlan(300));
  await said(page, /存储空间已满，最近的修改没有保存.*暂记在这台电脑的浏览器里/);
  await savedNames(page, []);
  const file = await savedFile(page);
  expect(file.name).toBe('大规划');
  expect(file.streets).toHaveLength(3);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(() => page.getByRole('alert').count(), { timeout: 90_000 }).toBe(0);
  await savedNames(page, ['大规划']);
});

test('K6: what is too much to be noted, while storage is full, is there again after a reload, and leaving asks', async () => {
  const context = await fresh();
  await context.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...given: [unknown, IDBValidKey]) {
        if (this.name === 'marks') return put.apply(this, given);
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  });
  const page = await openWindow(context);
  await openFile(page, '大.json', largePlan(3000));
  await said(page, /存储空间已满.*请存成文件[^记]*$/);
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  await (await asked).accept();
  await reloaded;
  await expect.poll(() => nameOf(page)).toBe('大规划');
  await said(page, '存储空间已满');
  expect((await savedFile(page)).streets).toHaveLength(30);
});

test.each([
  ['the database', ['indexedDB'], /规划库不能用.*暂记在这台电脑的浏览器里/],
  [
    'all storage',
    ['indexedDB', 'localStorage', 'sessionStorage'],
    /不允许保存.*关闭页面后内容会丢失/,
  ],
])('K6: where %s is refused the planner is told and can save a file', async (_, refused, words) => {
  const context = await fresh();
  await context.addInitScript((apis) => {
    for (const api of apis)
      Object.defineProperty(window, api, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  }, refused);
  const page = await openWindow(context);
  await said(page, /不能用|不允许保存/);
  await typeName(page, '只在这里');
  await said(page, words);
  expect((await savedFile(page)).name).toBe('只在这里');
  await openPlans(page);
  await page.getByRole('dialog').getByText('浏览器不允许使用存储').waitFor();
});

test('K6: a quick storage that refuses does not keep the database from saving', async () => {
  const context = await fresh();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const page = await openWindow(context);
  await typeName(page, '存在库里');
  await savedNames(page, ['存在库里']);
  await page.reload();
  await kept(page);
  await expect.poll(() => nameOf(page)).toBe('存在库里');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test.each([false, true])(
  'K7: storage cleared while open is told (after a reload: %s)',
  async (reloaded) => {
    const { context, page } = await begin('甲');
    if (reloaded) await page.reload();
    await expect.poll(() => nameOf(page)).toBe('甲');
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await said(page, '浏览器里保存的规划被清除了');
    expect(await nameOf(page)).toBe('甲');
    await savedNames(page, ['甲']);
    expect((await savedFile(page)).name).toBe('甲');
    await typeName(page, '接着写');
    await savedNames(page, ['接着写']);
    await said(page, '浏览器里保存的规划被清除了');
  },
);

test.each([
  ['newer', { ...v2, id: 'x', version: 3, extra: 1 }, '由更新版本的程序保存'],
  ['damaged', { ...v2, id: 'x', draft: { ...v2.draft, streets: [{ households: {} }] } }, '已损坏'],
])(
  'K8: a plan that is %s is told, can be saved as a file and is left as it is',
  async (_, record, words) => {
    const { context, page } = await begin('甲');
    await putRecord(page, 'x', record);
    await putRecord(page, 'last', 'x', 'marks');
    const next = await openWindow(context);
    await said(next, words);
    await typeName(next, '另一个');
    await expect.poll(async () => (await records(next)).length).toBe(3);
    await openPlans(next);
    const line = listed(next).filter({ hasText: words });
    await line.waitFor();
    expect(await line.getByRole('button', { name: /打开/ }).count()).toBe(0);
    const download = next.waitForEvent('download');
    await line.getByRole('button', { name: '存成文件留底' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toEqual(record);
    expect((await records(next)).find(({ id }) => id === 'x')).toEqual(record);
  },
);

test.each([
  ['version 1', { 'community-facility-plan': v1 }, v1.state.draft.name],
  [
    'version 2',
    { 'community-facility-plan:plan-a': v2, 'community-facility-last-plan': 'plan-a' },
    v2.draft.name,
  ],
])('K9: what %s kept opens and moves into the database', async (_, entries, name) => {
  const context = await fresh();
  await context.addInitScript((kept) => {
    if (sessionStorage.getItem('planted') !== null) return;
    sessionStorage.setItem('planted', 'yes');
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }, entries);
  const page = await openWindow(context);
  expect(await nameOf(page)).toBe(name);
  await savedNames(page, [name]);
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left.filter((key) => /^community-facility-plan(:|$)/.test(key))).toEqual([]);
});
