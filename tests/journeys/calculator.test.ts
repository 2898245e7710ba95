// A planner's whole task, once in each language: from an empty plan to a requirement and the reason for it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWatchedPage } from './watched-page.ts';

async function choosePlace(page: Page, label: string, typed: string, choice: RegExp) {
  await page.locator('#field-place[aria-autocomplete=list]').waitFor();
  const field = page.getByRole('combobox', { name: label });
  await field.fill(typed);
  await page.getByRole('option', { name: choice }).click();
}

test('揭阳：输入1820户，得7名社区工作者，说得出依据、算式和下一个变化', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: '新建' }).click();
  await expect.poll(() => page.getByText('从这里开始').isVisible()).toBe(true);
  await choosePlace(page, '地区', 'rcq', /榕城区 · 揭阳市/);
  const papers = page.getByRole('region', { name: '适用的文件' });
  await expect.poll(() => papers.innerText()).toContain('揭府〔2007〕55号');
  await expect.poll(() => papers.innerText()).toContain('本级没有收录文件');
  await page.getByLabel('总户数（常住户）').fill('１，８２０');
  await page.getByLabel('总人口（常住人口）').fill('5,600');
  const workers = page.getByRole('button', { name: /社区工作者（专职工作人员）：要求7 人/ });
  await workers.waitFor();
  await workers.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('再增加 281 户（到 2,101），要求变为 8').waitFor();
  const why = await dialog.innerText();
  expect(why).toContain('1,820 户 ÷ 300 ≈ 6.066667，向上取整：7');
  expect(why).toContain('揭府〔2007〕55号');
  expect(why).toContain('四（一）');
  expect(why.slice(why.indexOf('已被满足'))).toMatch(/≥\s*5 人/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByLabel('社区工作者（专职工作人员）的现有数').fill('5');
  const row = page.getByRole('row', { name: /社区工作者（专职工作人员）/ });
  await expect.poll(() => row.innerText()).toMatch(/2[\s\S]*不足/);
  expect(complaints).toEqual([]);
});

test('Fuzhou: a resettlement estate, its ten per cent, a coming rule and the exported plan', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'New' }).click();
  await choosePlace(page, 'Place', 'gulou fuzhou', /Gulou, Fuzhou 鼓楼区/);
  await page.getByLabel('Rules as of').fill('2013-12-31');
  await page.getByLabel('Horizon year').fill('2013');
  await page.getByLabel('Kind of development').selectOption({ label: 'Resettlement estate' });
  await page.getByLabel('Households (resident)').fill('780');
  await page.getByLabel('Total floor area (m²)').fill('86,500');
  const share = page.getByRole('button', {
    name: /Commercial and service floor area: 8,650 m² required/,
  });
  await share.waitFor();
  await share.click();
  await expect
    .poll(() => page.getByRole('dialog').innerText())
    .toContain('86,500 m² of floor × 10 ÷ 100 = 8,650');
  await page.getByRole('button', { name: 'Close' }).click();
  const coming = page.getByText(/Coming: not yet due/);
  await coming.click();
  await expect.poll(() => page.getByText('from 31 December 2019').first().isVisible()).toBe(true);
  await page.getByLabel('Horizon year').fill('2019');
  await page.getByRole('button', { name: /Indoor service floor area: 156 m² required/ }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    place: '350102',
    horizon: '2019',
  });
  const answer = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'assess', '--', file], { encoding: 'utf8' }),
  ) as { outcomes: { measure: string; lower: string | null }[] };
  const lower = (id: string) => answer.outcomes.find(({ measure }) => measure === id)?.lower;
  expect(lower('commercial-and-service-floor-area')).toBe('8650');
  expect(lower('indoor-service-floor-area')).toBe('156');
  expect(complaints).toEqual([]);
});
