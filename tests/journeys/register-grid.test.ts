// The register's grid in a real browser, used as a spreadsheet is: by keyboard, pointer and clipboard.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { takeSample } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

/** A register of one street without communities in Rongcheng, judged. */
async function openGrid(sample: string | null = null) {
  const context = await openProfile({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, url, complaints } = await openWatchedPage(context);
  await page.goto(`${url}#/register`);
  await page.getByRole('grid').waitFor();
  if (sample !== null) await takeSample(page, sample);
  const cell = (row: number, column: number) =>
    page.locator(`[data-row="${row}"][data-column="${column}"]`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** What cells hold, without separators: the text typed in the active one, else what is shown. */
  const texts = (column: number, rows: readonly number[]) =>
    Promise.all(
      rows.map((row) =>
        cell(row, column).evaluate((element) => {
          const shown = element.firstElementChild?.firstElementChild?.textContent ?? '';
          return (element.querySelector('input')?.value ?? shown).replaceAll(',', '');
        }),
      ),
    );
  return { page, complaints, cell, press, texts };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

const HOUSEHOLDS = 3;
const POPULATION = 4;

async function columnOf(page: Page, name: string): Promise<number> {
  const place = async () => {
    const heads = await page.getByRole('columnheader').allInnerTexts();
    return heads.findIndex((text) => text.startsWith(name));
  };
  await expect.poll(place).toBeGreaterThanOrEqual(0);
  return place();
}

test('Tab fills a row and Enter returns to where it began; Escape, F2, Delete and undo do as in a spreadsheet', async () => {
  const { page, complaints, cell, press, texts } = await openGrid();
  expect(await columnOf(page, '户数')).toBe(HOUSEHOLDS);
  await cell(1, HOUSEHOLDS).click();
  await page.keyboard.type('1111');
  await press('Tab');
  await page.keyboard.type('2222');
  await press('Enter');
  await expect.poll(() => texts(HOUSEHOLDS, [1])).toEqual(['1111']);
  await expect.poll(() => texts(POPULATION, [1])).toEqual(['2222']);
  await page.keyboard.type('3333');
  await press('ArrowRight', 'ArrowLeft');
  await expect.poll(() => texts(HOUSEHOLDS, [2])).toEqual(['3333']);
  await press('F2', 'End', 'Backspace', '4', 'Enter');
  await expect.poll(() => texts(HOUSEHOLDS, [2])).toEqual(['3334']);
  await press('Shift+Enter');
  await page.keyboard.type('9');
  await press('Escape', 'ArrowDown');
  expect(await texts(HOUSEHOLDS, [2])).toEqual(['3334']);
  await press('ArrowUp', 'Delete');
  await expect.poll(() => texts(HOUSEHOLDS, [2])).toEqual(['']);
  await press('Control+Z');
  await expect.poll(() => texts(HOUSEHOLDS, [2])).toEqual(['3334']);
  await press('Control+Y');
  await expect.poll(() => texts(HOUSEHOLDS, [2])).toEqual(['']);
  expect(complaints).toEqual([]);
});

test('a block from a spreadsheet is read as people write it, its headings left out, and adds the rows it needs', async () => {
  const { page, complaints, cell, texts } = await openGrid();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByText('在此输入或粘贴新社区').first().click();
  const settlement = await columnOf(page, '城乡');
  const households = await columnOf(page, '户数');
  expect([settlement, households]).toEqual([1, 2]);
  const block = [
    '社区名称\t城乡\t户数\t人口',
    '"东湖\n一社区"\t城市\t"1,200"\t１.２万',
    '"他说""好"""\t农村\t９００\t—',
    '三社区\t城\t约九百\t3600人\t多出来的一格',
  ];
  await paste(page, `${block.join('\r\n')}\r\n`);
  await page.getByText('已粘贴3行').waitFor();
  const said = await page.getByText('已粘贴3行').innerText();
  expect(said).toContain('首行是表头');
  expect(said).toContain('1格读不出来');
  const first = 2;
  const rows = [first, first + 1, first + 2];
  await expect.poll(() => texts(0, rows)).toEqual(['东湖一社区', '他说"好"', '三社区']);
  expect(await texts(1, rows)).toEqual(['城市', '农村', '城市']);
  expect(await texts(2, rows)).toEqual(['1200', '900', '约九百']);
  expect(await texts(3, rows)).toEqual(['12000', '', '3600']);
  const wrong = cell(first + 2, 2);
  await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true');
  expect(await wrong.innerText()).toContain('不是数字');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => page.getByText('东湖一社区').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('what is copied goes out tab by tab and comes back the same; a selection is filled, ticked and cleared as one', async () => {
  const { page, cell, press, texts } = await openGrid();
  await cell(1, HOUSEHOLDS).click();
  await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+C');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('1820\t5600\n2360\t7150');
  await press('Control+X');
  await expect.poll(() => texts(HOUSEHOLDS, [1, 2])).toEqual(['', '']);
  await cell(1, HOUSEHOLDS).click();
  await press('Control+V');
  await expect.poll(() => texts(POPULATION, [1, 2])).toEqual(['5600', '7150']);
  await cell(1, HOUSEHOLDS).hover();
  await page.mouse.down();
  await cell(3, HOUSEHOLDS).hover();
  await page.mouse.up();
  await page.keyboard.type('700');
  await press('Control+Enter');
  await expect.poll(() => texts(HOUSEHOLDS, [1, 2, 3])).toEqual(['700', '700', '700']);
  await press('Control+A');
  await expect.poll(() => page.locator('[role=gridcell][aria-selected=false]').count()).toBe(0);
});

test('facilities are ticked down a column with the space bar, one by one or all at once', async () => {
  const { page, cell, press, texts } = await openGrid();
  await page.getByLabel('设施清单').check();
  const column = 2;
  await cell(1, column).click();
  await press(' ', ' ', ' ');
  await expect.poll(() => texts(column, [1, 2, 3])).toEqual(['☑ 有', '☑ 有', '☑ 有']);
  await page.getByRole('columnheader').nth(column).click();
  await press(' ');
  await expect.poll(() => texts(column, [1, 2, 3])).toEqual(['☒ 无', '☒ 无', '☒ 无']);
});

test('rows are put in, moved to another street and taken out; a street goes once it is empty', async () => {
  const { page, cell, press, texts } = await openGrid();
  const rows = page.getByRole('button', { name: /^行（/ });
  await rows.click();
  await page.getByRole('button', { name: '添加街道' }).click();
  const remove = page.getByRole('button', { name: '删除所选' });
  await cell(0, 0).click();
  await rows.click();
  await page.getByText(/下面还有3个社区/).waitFor();
  expect(await remove.isDisabled()).toBe(true);
  await cell(2, 0).click();
  await rows.click();
  await page.getByRole('button', { name: '插入一行' }).click();
  await expect.poll(() => texts(0, [1, 2, 3])).toEqual(['湖东社区', '', '湖西社区']);
  await cell(3, 0).click();
  await rows.click();
  await page.getByLabel('移到街道').selectOption({ index: 2 });
  await expect.poll(() => texts(0, [1, 2, 3])).toEqual(['湖东社区', '', '莲塘社区']);
  await expect.poll(() => texts(0, [6])).toEqual(['湖西社区']);
  await cell(1, 0).click();
  await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+-');
  await cell(0, 0).click();
  await rows.click();
  await remove.click();
  await expect.poll(() => texts(0, [1])).toEqual(['湖西社区']);
});

test('columns are those the rules ask for, others come when wanted, and future figures with what is planned', async () => {
  const { page } = await openGrid();
  const heads = () => page.getByRole('columnheader').allInnerTexts();
  const asked = await heads();
  expect(asked.some((head) => head.startsWith('用地面积'))).toBe(false);
  await page.getByRole('button', { name: '显示的列' }).click();
  await page.getByLabel('用地面积', { exact: true }).check();
  await page.getByLabel('社会工作人才').uncheck();
  await page.getByLabel('未来户数人口和计划增加的量').check();
  await expect
    .poll(async () => (await heads()).filter((head) => head.startsWith('社会工作人才')))
    .toEqual([]);
  const future = /^(用地面积|未来户数|计划增加：社区工作者（)/;
  await expect
    .poll(async () => (await heads()).filter((head) => future.test(head)))
    .toHaveLength(3);
  await page.getByRole('button', { name: '恢复为原来的列' }).click();
  await expect.poll(heads).toEqual(asked);
});

test('worst first, one verdict alone, and what is pending says which figure it waits for', async () => {
  const { page, cell, press, texts } = await openGrid();
  await cell(2, HOUSEHOLDS).click();
  await press('Delete');
  await page.getByText('待填：户数').first().waitFor();
  await page.getByLabel('指标', { exact: true }).selectOption('community-workers');
  await page.getByLabel('顺序', { exact: true }).selectOption({ label: '不足项数多的在前' });
  await expect.poll(() => texts(0, [1, 2])).toEqual(['湖东社区', '莲塘社区']);
  await page.getByLabel('结论', { exact: true }).selectOption('pending');
  await expect.poll(() => texts(0, [1])).toEqual(['湖西社区']);
  await expect.poll(() => page.getByRole('row').count()).toBe(4);
  await page.getByRole('button', { name: '清除筛选' }).click();
  const head = page.getByRole('columnheader', { name: /^社区工作者（/ });
  await head.getByRole('button', { name: '按缺口从大到小' }).click();
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  await expect.poll(() => page.getByRole('row').count()).toBe(5);
  await expect.poll(() => texts(0, [0, 1, 2])).toEqual(['湖东社区', '莲塘社区', '湖西社区']);
});

test('by keyboard: one Tab into the grid, a verdict opens its reason, a wrong entry is said, one Tab out', async () => {
  const { page, complaints, cell, press } = await openGrid();
  const workers = await columnOf(page, '社区工作者（');
  await cell(1, workers).click();
  const field = page.getByRole('textbox', { name: /^湖东社区，社区工作者（/ });
  const isInHand = () => field.evaluate((one) => one === document.activeElement);
  await expect.poll(isInHand).toBe(true);
  await press('Shift+Tab');
  await page.getByRole('link', { name: '跳过表格' }).waitFor();
  await press('Tab');
  await expect.poll(isInHand).toBe(true);
  const described = await field.evaluate(
    (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(described).toMatch(/^不足 2，要求 7$/);
  const reason = page.getByRole('dialog', { name: '社区工作者（专职工作人员）' });
  for (const open of ['F1', 'Enter']) {
    await press(open);
    await reason.getByText('湖东社区').first().waitFor();
    await press('Escape');
    await expect.poll(() => reason.count()).toBe(0);
    await expect.poll(isInHand).toBe(true);
  }
  await page.keyboard.type('五个');
  await press('Tab');
  await page
    .getByRole('status')
    .filter({ hasText: /湖东社区，社区工作者.*不是数字/ })
    .waitFor();
  await expect.poll(() => field.count()).toBe(0);
  await press('Tab');
  const isInGrid = () =>
    page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null);
  await expect.poll(isInGrid).toBe(false);
  expect(complaints).toEqual([]);
});

test('built area against a rule in usable area is not comparable until the coefficient is given', async () => {
  const { page, cell } = await openGrid();
  const community = { id: 'c1', name: '甲', settlement: 'urban', households: 900 };
  const plan = {
    format: 'community-facility-plan',
    version: 1,
    place: '440507',
    asOf: '2026-11-21',
    horizon: 2026,
    streets: [{ id: 's1', kind: 'street', communities: [{ ...community, existing: OFFICE }] }],
  };
  const buffer = Buffer.from(JSON.stringify(plan));
  const file = { name: 'plan.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('columnheader', { name: '面积口径' }).waitFor();
  const office = cell(1, await columnOf(page, '办公用房面积'));
  await office.getByText('达标').waitFor();
  await page.getByLabel('现有面积按').selectOption('built');
  await office.getByText('口径不同').waitFor();
  const coefficient = page.getByRole('textbox', { name: /系数/ });
  await coefficient.fill('0.5');
  await coefficient.press('Enter');
  await office.getByText('不足 30').waitFor();
  await cell(1, await columnOf(page, '面积口径')).click();
  await page.keyboard.type('实用');
  await page.keyboard.press('Enter');
  await office.getByText('达标').waitFor();
});

const OFFICE = { 'office-floor-area': '100' };

test('a wider place has its figures and targets judged in the register', async () => {
  const { page, complaints } = await openGrid('hainan');
  const place = page.locator('details', { hasText: '社区卫生服务覆盖人口' });
  await place.locator('summary').click();
  const row = place.getByRole('row', { name: /社区卫生服务覆盖人口/ });
  await row.getByRole('textbox').fill('520000');
  await row.getByRole('textbox').press('Enter');
  await row.getByText('达标').waitFor();
  const fact = place.getByRole('row', { name: /城区常住人口/ }).getByRole('textbox');
  await fact.fill('600000');
  await fact.press('Enter');
  await row.getByText('不足').waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['zh', 1440],
  ['en', 390],
] as const)('the grid is accessible in %s at %i px', async (language, width) => {
  const { page, cell } = await openGrid();
  await page.setViewportSize({ width, height: 900 });
  if (width < 1200) await page.getByRole('button', { name: '菜单' }).click();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await cell(1, 0).click();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
