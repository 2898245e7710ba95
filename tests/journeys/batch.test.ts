// A bureau's file in a real browser: understood, judged in a worker, summed up, saved, and any line of it opened as a plan with the same numbers.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { inTheme } from './in-theme.ts';
import { openProfile } from './profile.ts';
import { openWatchedPage } from './watched-page.ts';

const HEADER = '区划代码,街道,社区名称,类别,户数,常住人口,社区工作者,办公用房面积';

/** Communities of two counties of Jieyang, twelve a street; the sizes repeat and differ. */
function file(communities: number): string {
  const rows = Array.from({ length: communities }, (_, at) => {
    const street = Math.floor(at / 12);
    const place = street % 2 === 0 ? '445202' : '445222';
    const households = 300 + ((at * 97) % 2700);
    const workers = at % 5;
    return `${place},第${street}街道,社区${at},${at % 3 === 0 ? '农村' : '城市'},${households},${households * 3},${workers},${at % 90}`;
  });
  return [HEADER, ...rows, '445202,第0街道,坏行,城市,约900,,,', ''].join('\n');
}

test('a file of communities is judged while the page answers, and each line explains itself', async () => {
  const { page, url, complaints } = await openWatchedPage(
    await openProfile({ acceptDownloads: true }),
  );
  // Without the question where to save, a file is handed over in one.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(`${url}#/batch`);
  await page.getByLabel('选择文件').setInputFiles({
    name: '社区.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file(2400)),
  });
  await page.getByRole('row', { name: /^常住人口 人口/ }).waitFor();
  await page.getByLabel('依据日期').fill('2026-11-21');
  await page.getByLabel('要求计至年份').fill('2026');
  await page.getByRole('button', { name: '开始测算' }).click();
  await page.getByText(/测算完毕：2,400个社区、200个街道（乡镇）.*1行读不懂/).waitFor();
  const bad = page.getByRole('region', { name: '读不懂的行' });
  expect(await bad.getByRole('row').nth(1).textContent()).toContain('2402户数');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '全部结果（CSV）' }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).split('\n');
  const first = lines.find(
    (line) => line.startsWith('社区1,') && line.includes(',community-workers,'),
  );
  // 397 households at one worker for every 300 would be two, but there are to be at least five, and one is there.
  expect(first).toMatch(
    /^社区1,445202,第0街道,community,community-workers,ok,5,,short,4,jieyang-staff-minimum-5$/,
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await inTheme(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    .toBe(false);
  await page.getByLabel('打开任意一行').fill('3');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect.poll(() => page.title()).toContain('第0街道');
  expect(complaints).toEqual([]);
});
