// Two windows on one plan never overwrite each other: whoever comes second is told, and decides.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import {
  nameOf,
  names,
  openPlans,
  openWindow,
  press,
  said,
  savedNames,
  typeName,
} from './kept-page.ts';

const CHANGED = '在另一个窗口里改过了';
const DELETED = '在另一个窗口里删除了';

async function twoWindows(): Promise<[Page, Page]> {
  const context = await openProfile({ acceptDownloads: true });
  const one = await openWindow(context);
  await typeName(one, '共同');
  await savedNames(one, ['共同']);
  const two = await openWindow(context);
  expect(await nameOf(two)).toBe('共同');
  return [one, two];
}

test('K4: both typing: the first save stands, the other window keeps its own and loses nothing', async () => {
  const [one, two] = await twoWindows();
  await Promise.all([typeName(one, '一号'), typeName(two, '二号')]);
  const told = await Promise.race([
    said(one, CHANGED).then(() => one),
    said(two, CHANGED).then(() => two),
  ]);
  const [first] = await names(one);
  expect(await nameOf(told)).not.toBe(first);
  await typeName(told, '后来又改');
  await press(told, '把这里的另存为新规划');
  await savedNames(one, [first ?? '', '后来又改']);
  await expect.poll(() => told.getByRole('alert').count()).toBe(0);
});

test('K4: the one told may take what the other saved', async () => {
  const [one, two] = await twoWindows();
  await typeName(one, '一号');
  await said(two, CHANGED);
  await press(two, '改用那边的');
  await expect.poll(() => nameOf(two)).toBe('一号');
  await typeName(two, '二号接着改');
  await said(one, CHANGED);
  await savedNames(one, ['二号接着改']);
});

test('K4: a window that slept through it is told before it writes', async () => {
  const [one, two] = await twoWindows();
  const sleeper = await one.context().newCDPSession(one);
  await sleeper.send('Page.setWebLifecycleState', { state: 'frozen' });
  await typeName(two, '醒着的改了');
  await savedNames(two, ['醒着的改了']);
  await sleeper.send('Page.setWebLifecycleState', { state: 'active' });
  await typeName(one, '睡醒后改');
  await said(one, CHANGED);
  await savedNames(two, ['醒着的改了']);
  expect(await nameOf(one)).toBe('睡醒后改');
});

test('K4: one undoes after the other saved: the undo stays here until somebody decides', async () => {
  const [one, two] = await twoWindows();
  await typeName(two, '二号');
  await said(one, CHANGED);
  await press(one, '撤销');
  await expect.poll(() => nameOf(one)).not.toBe('共同');
  const undone = await nameOf(one);
  await savedNames(two, ['二号']);
  await press(one, '把这里的另存为新规划');
  await savedNames(two, ['二号', undone]);
});

test('K5: one deletes the plan: the other is told, and can keep what it has', async () => {
  const [one, two] = await twoWindows();
  await openPlans(two);
  await press(two, '删除“共同”');
  await two.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await said(one, DELETED);
  await typeName(one, '留下');
  await savedNames(two, []);
  await press(one, '把这里的另存为新规划');
  await savedNames(two, ['留下']);
});

test('K4: one restores a backup over the plan: the other is told', async () => {
  const [one, two] = await twoWindows();
  await openPlans(two);
  const download = two.waitForEvent('download');
  await press(two, '备份全部到一个文件');
  const backup = await readFile(await (await download).path());
  await typeNameInRegister(two);
  await said(one, CHANGED);
  await press(one, '改用那边的');
  await expect.poll(() => nameOf(one)).toBe('改过');
  await two
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: backup });
  await press(two, '用备份里的替换');
  await savedNames(two, ['共同']);
  await said(one, CHANGED);
  expect(await nameOf(one)).toBe('改过');
});

async function typeNameInRegister(page: Page): Promise<void> {
  await press(page, '给“共同”改名');
  await page.getByRole('textbox', { name: '新名称' }).fill('改过');
  await page.keyboard.press('Enter');
  await savedNames(page, ['改过']);
}

test('K4: a window closed while told keeps its text as a plan of its own', async () => {
  const [one, two] = await twoWindows();
  await typeName(two, '二号');
  await said(one, CHANGED);
  await typeName(one, '没来得及决定');
  await one.close();
  const three = await openWindow(two.context());
  await said(three, '已另存为一个新规划');
  await savedNames(two, ['二号', '没来得及决定']);
});

test('K4: a duplicated window is a window of its own', async () => {
  const [one] = await twoWindows();
  const [copy] = await Promise.all([
    one.context().waitForEvent('page'),
    one.evaluate(() => void window.open(location.href)),
  ]);
  await copy.getByLabel('规划名称').waitFor();
  await expect.poll(() => nameOf(copy)).toBe('共同');
  await typeName(copy, '副窗口');
  await said(one, CHANGED);
  await typeName(one, '主窗口');
  await savedNames(copy, ['副窗口']);
});
