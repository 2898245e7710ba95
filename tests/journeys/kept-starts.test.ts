// Starting never fails: whatever of the browser is missing, refuses or never answers, and whatever was remembered, the page opens and says what it must.
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { nameOf, openPlans, openWindow, press, said, savedNames, typeName } from './kept-page.ts';

/** Each makes the browser another one, by a name that the page looks up; all of them run before any file of the page. */
const LACKS: Readonly<Record<string, () => void>> = {
  'no time limits': () => Reflect.deleteProperty(AbortSignal, 'timeout'),
  'channels that throw': () => {
    Reflect.set(window, 'BroadcastChannel', () => {
      throw new DOMException('denied', 'SecurityError');
    });
  },
  'locks that throw': () => {
    LockManager.prototype.request = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'locks that never answer': () => {
    LockManager.prototype.request = () => new Promise(() => undefined);
    LockManager.prototype.query = () => new Promise(() => undefined);
  },
  'no locks and no storage manager': () => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
    Reflect.deleteProperty(Navigator.prototype, 'storage');
  },
};

test.each(Object.entries(LACKS))(
  'K11: with %s the page opens, saves, and opens again',
  async (_, lack) => {
    const context = await openProfile();
    await context.addInitScript(lack);
    const page = await openWindow(context);
    await typeName(page, '甲');
    await savedNames(page, ['甲']);
    await page.reload();
    await expect.poll(() => nameOf(page)).toBe('甲');
  },
);

test.each([
  ['settings', '{"state":{"language":"fr","theme":"auto","yardstick":"aim"},"version":1}'],
  ['settings', '{"state":{"language":"zh","theme":7,"yardstick":"all"},"version":9}'],
  ['sheets', '{"state":{"choices":{"sheet":"zzz","hiddenGroups":5,"dataDate":"x"}},"version":1}'],
])('K11: remembered %s that are not known are set aside and said: %s', async (store, text) => {
  const context = await openProfile();
  await context.addInitScript(
    ([name, kept]) => localStorage.setItem(`community-facility-${name ?? ''}`, kept ?? ''),
    [store, text],
  );
  const page = await openWindow(context);
  await page.getByRole('link', { name: '规划表', exact: true }).click();
  await page.locator('.paper').first().waitFor();
  await said(page, '已改用通常的选项');
});

test('K11: without threads the page reads a table by itself', async () => {
  const context = await openProfile();
  await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  const page = await openWindow(context);
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await press(page, '导入表格');
  const buffer = Buffer.from('街道,社区,城乡,户数\n东湖街道,子社区,城市,90\n');
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await dialog.getByRole('button', { name: '导入全部1行' }).click();
  await page.getByRole('status').filter({ hasText: '已导入1行' }).waitFor();
});

test('K6: a database that never answers is told, and what is typed meanwhile is not replaced', async () => {
  const context = await openProfile();
  await context.addInitScript(() => {
    const silent = { addEventListener: { value: () => undefined } };
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, silent) as IDBOpenDBRequest;
  });
  const page = await openWindow(context);
  await said(page, /没有回应|不能用/);
  await typeName(page, '只在这里');
  await page.reload();
  await expect.poll(() => nameOf(page)).toBe('只在这里');
  await openPlans(page);
  await page.getByRole('alert').filter({ hasText: '读不出保存的规划' }).waitFor();
});
