// Nothing typed is lost: reload, undo, half-typed text, refused files, and the app without a network.
import { expect, test } from 'vitest';
import { openInstallableProfile } from './profile.ts';
import { openWatchedPage } from './watched-page.ts';

test('K2: half-typed text survives a reload, and its error stands beside it', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: '新建' }).click();
  const households = page.getByLabel('总户数（常住户）');
  await households.fill('一千八');
  await expect.poll(() => page.getByText('不是数字').isVisible()).toBe(true);
  await page.reload();
  expect(await page.getByLabel('总户数（常住户）').inputValue()).toBe('一千八');
  await expect.poll(() => page.getByText('不是数字').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('K2: undo brings back what was replaced, redo takes it away again', async () => {
  const { page, url } = await openWatchedPage();
  await page.goto(url);
  await page.getByLabel('示例').selectOption('fuzhou');
  await expect.poll(() => page.getByLabel('规划名称').inputValue()).toBe('安置房小区');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => page.getByLabel('规划名称').inputValue()).toBe('东湖片区');
  await page.getByRole('button', { name: '重做' }).click();
  await expect.poll(() => page.getByLabel('规划名称').inputValue()).toBe('安置房小区');
});

test('K13: a file that does not read is refused with places and reasons, and the plan stays', async () => {
  const { page, url } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: '打开文件' }).waitFor();
  const plan = {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-02-30',
    horizon: 2026,
    streets: [{ id: 's1', communities: [{ id: 'c1', households: -5 }] }],
  };
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '坏.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(plan)),
    });
  const alert = page.getByRole('alert').filter({ hasText: '坏.json' });
  await expect.poll(() => alert.innerText()).toContain('streets[0].communities[0].households');
  expect(await alert.innerText()).toContain('不是有效日期');
  expect(await page.getByLabel('规划名称').inputValue()).toBe('东湖片区');
});

test('after one visit the app opens and computes without a network', async () => {
  const context = await openInstallableProfile();
  const { page, url } = await openWatchedPage(context);
  await page.goto(url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('示例').selectOption('xilingol');
  await page.getByRole('button', { name: /绿地面积：要求/ }).waitFor();
  await page.locator('#field-place[aria-autocomplete=list]').waitFor();
  await page.getByRole('combobox', { name: '地区' }).fill('haikou');
  await page
    .getByRole('option', { name: /海口市 · 海南省/ })
    .first()
    .waitFor();

  // A first file that cannot be had: tried once more, then said.
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('/assets/start-'))
          await cache.put(request, new Response('', { status: 404 }));
    }
  });
  await page.reload();
  await page.getByText('程序没有完整加载').waitFor();
  expect(loads).toBe(2);
});

test('editing a community takes it out of the even split, and splitting again asks first', async () => {
  const { page, url } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByLabel('社区数').fill('3');
  await page.getByLabel('总户数（常住户）').fill('1000');
  const first = page.getByLabel('第1社区 户数（户）');
  await expect.poll(() => first.inputValue()).toBe('334');
  await first.fill('400');
  await page.getByText('社区已逐个填写').waitFor();
  await page.getByLabel('总户数（常住户）').fill('900');
  expect(await first.inputValue()).toBe('400');
  await page.getByRole('button', { name: '按总量重新平均分配' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '按总量重新平均分配' }).click();
  await expect.poll(() => first.inputValue()).toBe('300');
});

test('by keyboard alone: a place is found, and of equal matches those with papers come first', async () => {
  const { page, url } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: '新建' }).click();
  await page.locator('#field-place[aria-autocomplete=list]').waitFor();
  await page.getByLabel('规划名称').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('gyq');
  await page.getByRole('option', { name: /高要区 · 肇庆市/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  const place = page.getByRole('combobox', { name: '地区' });
  await expect.poll(() => place.inputValue()).toContain('高要区 · 肇庆市');
  await place.fill('zzqq');
  await page.keyboard.press('Tab');
  expect(await place.inputValue()).toBe('zzqq');
  await expect.poll(() => page.getByText('没有找到这个地区').isVisible()).toBe(true);
});

test('what is typed before the search over places has come stays, is searched, and gives way to the place chosen', async () => {
  const { page, url } = await openWatchedPage();
  const arrivals: (() => void)[] = [];
  await page.route(/virtual_place-search-/, async (route) => {
    await new Promise<void>((resolve) => arrivals.push(resolve));
    await route.continue();
  });
  await page.goto(url);
  await page.getByRole('button', { name: '新建' }).click();
  const place = page.getByRole('combobox', { name: '地区' });
  await place.focus();
  await page.keyboard.type('rc');
  await expect.poll(() => arrivals.length).toBe(1);
  expect(await place.getAttribute('aria-autocomplete')).toBe(null);
  for (const arrive of arrivals) arrive();
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.type('q');
  expect(await place.inputValue()).toBe('rcq');
  await page.getByRole('option', { name: /榕城区 · 揭阳市/ }).click();
  await expect.poll(() => place.inputValue()).toContain('榕城区 · 揭阳市');
});

test('a total that does not read leaves no old number behind', async () => {
  const { page, url } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: '新建' }).click();
  await page.locator('#field-place[aria-autocomplete=list]').waitFor();
  await page.getByRole('combobox', { name: '地区' }).fill('445202');
  await page.getByRole('option', { name: /榕城区 · 揭阳市/ }).click();
  const households = page.getByLabel('总户数（常住户）');
  await households.fill('6000');
  await page.getByRole('button', { name: /社区工作者（专职工作人员）：要求20 人/ }).waitFor();
  await households.fill('９千abc');
  await page.getByRole('button', { name: '待填：户数' }).first().waitFor();
  expect(await page.getByRole('button', { name: /：要求20 人/ }).count()).toBe(0);
});

test('nothing runs off a narrow page', async () => {
  const { page, url } = await openWatchedPage();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(url);
  await page
    .getByRole('button', { name: /看依据和算式/ })
    .first()
    .waitFor();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(390);
});
