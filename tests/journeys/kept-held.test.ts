// What is not kept stays in sight and is never left without a question; what two windows do to one plan is told, and has a way back.
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import {
  listed,
  nameOf,
  names,
  openPlans,
  openWindow,
  press,
  records,
  said,
  savedNames,
  typeName,
} from './kept-page.ts';

const CHANGED = '在另一个窗口里改过了';
const DELETED = '在另一个窗口里删除了';

async function begin(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openProfile();
  const page = await openWindow(context);
  await typeName(page, name);
  await savedNames(page, [name]);
  return { context, page };
}

async function deleteInList(page: Page, name: string): Promise<void> {
  await openPlans(page);
  await press(page, `删除“${name}”`);
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await page.getByText(`已删除“${name}”`).waitFor();
}

const stay = (page: Page) => press(page, '留在这里');

test('K3: where nothing can be saved or written down, no way to another plan is taken without a question', async () => {
  const context = await openProfile();
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...given: [unknown, IDBValidKey]) {
        return this.name === 'marks' ? put.apply(this, given) : refuse();
      },
    });
  });
  const page = await openWindow(context);
  await typeName(page, '只在这里');
  await said(page, '存储空间已满');
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(PLAN_FILE) };
  const ways = [
    () => press(page, '新建'),
    () => page.getByLabel('示例').selectOption('jieyang'),
    () => page.locator('input[type=file]').first().setInputFiles(file),
  ];
  for (const way of ways) {
    await way();
    await page.getByRole('dialog').filter({ hasText: '“只在这里”' }).waitFor();
    await stay(page);
    expect(await nameOf(page)).toBe('只在这里');
  }
  await press(page, '新建');
  await press(page, '仍然换');
  await press(page, '回到“只在这里”');
  await expect.poll(() => nameOf(page)).toBe('只在这里');
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

const PLAN_FILE = JSON.stringify({
  ...{ format: 'community-facility-plan', version: 1, name: '文件', place: '445202' },
  ...{ asOf: '2026-11-21', horizon: 2026, streets: [] },
});

test('K5: a plan deleted elsewhere stays here through a reload and a close, and goes on when it comes back', async () => {
  const { context, page: one } = await begin('共同');
  const two = await openWindow(context);
  await deleteInList(two, '共同');
  await said(one, DELETED);
  await press(two, '撤销删除');
  await savedNames(two, ['共同']);
  await expect.poll(() => one.getByRole('alert').count()).toBe(0);
  await typeName(one, '共同又改');
  await savedNames(two, ['共同又改']);
  await two.reload();
  await deleteInList(two, '共同又改');
  await said(one, DELETED);
  await one.reload();
  await savedNames(two, ['共同又改']);
  await one.close();
  expect(await names(two)).toEqual(['共同又改']);
});

test('K4: going back into a plan that another window changed is told; theirs can be taken and given back', async () => {
  const { context, page: one } = await begin('共同');
  await press(one, '新建');
  const two = await openWindow(context);
  await typeName(two, '二号');
  await savedNames(two, ['二号']);
  await press(one, '撤销');
  await said(one, CHANGED);
  expect(await nameOf(one)).toBe('共同');
  await press(one, '改用那边的');
  await expect.poll(() => nameOf(one)).toBe('二号');
  await press(one, '撤销');
  await expect.poll(() => nameOf(one)).toBe('共同');
  await said(two, CHANGED);
});

test('K4: held work stays in sight under another plan, and its new name is not called saved', async () => {
  const { context, page: one } = await begin('共同');
  const two = await openWindow(context);
  await typeName(two, '二号');
  await said(one, CHANGED);
  await typeName(one, '一号');
  await openPlans(one);
  await press(one, '给“二号”改名');
  await one.getByRole('textbox', { name: '新名称' }).fill('三号');
  await one.keyboard.press('Enter');
  await one.getByText('新名称还没有保存').waitFor();
  await one.keyboard.press('Escape');
  await one.getByLabel('示例').selectOption('jieyang');
  await savedNames(two, ['二号', '三号']);
});

test('K7: a plan deleted elsewhere is not called cleared where the quick storage is refused', async () => {
  const context = await openProfile();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const one = await openWindow(context);
  await typeName(one, '甲');
  await savedNames(one, ['甲']);
  const two = await openWindow(context);
  await deleteInList(two, '甲');
  await said(one, DELETED);
  expect(await names(two)).toEqual([]);
});

test('K8: a record under the id of another, a head that disagrees, a last revision: each is saved over nothing else', async () => {
  const { page } = await begin('甲');
  const [first] = await records(page);
  await plant(page, 'plans', 'p1', { ...first, id: 'p2', revision: 2 ** 53 - 1 });
  await plant(page, 'plans', 'p2', { ...first, id: 'p2', draft: { ...first?.draft, name: '乙' } });
  await plant(page, 'heads', 'p1', {
    version: 2,
    id: 'p1',
    name: '丙',
    savedAt: '',
    kind: 'plan',
    revision: 7,
    communities: 1,
    place: '',
  });
  await openPlans(page);
  await press(page, '打开“丙”');
  await page.getByRole('link', { name: '测算', exact: true }).click();
  await typeName(page, '丁');
  await expect.poll(() => names(page)).toEqual(['丁', '乙', '甲'].sort());
  await typeName(page, '戊');
  await expect.poll(() => names(page)).toEqual(['乙', '戊', '甲'].sort());
  await page.reload();
  await expect.poll(() => nameOf(page)).toBe('戊');
});

async function plant(page: Page, store: string, id: string, value: unknown): Promise<void> {
  await page.evaluate(
    async ([into, key, record]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('community-facility-plans');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction(into as string, 'readwrite');
      transaction.objectStore(into as string).put(record, key as string);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [store, id, value],
  );
}

test('K10: changes written down that cannot be used are kept, said, and gone only when the planner says so', async () => {
  const { context, page } = await begin('甲');
  await page.evaluate(() => {
    localStorage.setItem(
      'community-facility-unsaved:dead:gone',
      '{"version":1,"id":"gone","base":3,"changes":[{"at":["name"],"to":"x"}]}',
    );
    localStorage.setItem('community-facility-unsaved:dead:cut', '{"version":1,"id":"cu');
    localStorage.setItem('community-facility-plan:old', '{"version":');
  });
  const next = await openWindow(context);
  const told = next.getByRole('alert').filter({ hasText: '用不上' });
  await told.nth(1).waitFor();
  await said(next, '早先版本保存的一个规划读不出来');
  await told.first().getByRole('button', { name: '不要了' }).click();
  await next.reload();
  await said(next, '早先版本保存的一个规划读不出来');
  await expect.poll(() => told.count()).toBe(1);
});

test('K15: the browser is asked to keep the plans, and its answer stands in My plans in both languages', async () => {
  const { page } = await begin('甲');
  await openPlans(page);
  await page
    .getByRole('dialog')
    .getByText(/浏览器(已答应|没有答应)长期保留/)
    .waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'English');
  await press(page, 'My plans');
  await page
    .getByRole('dialog')
    .getByText(/The browser has (not )?promised/)
    .waitFor();
  await expect.poll(() => listed(page).count()).toBe(1);
});
