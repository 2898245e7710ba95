// The judged parts of the register in a real browser: targets named and marked, growth, costs and payers, remarks, pictures.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openProfile } from './profile.ts';
import { broughtIn } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

const HEAD = { format: 'community-facility-plan', version: 1, asOf: '2026-11-21', horizon: 2026 };

interface Plan {
  readonly place: string;
  readonly name?: string;
  readonly extent?: string;
  readonly areaBasis?: string;
  readonly streets: readonly [Street];
}

interface Street {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly place?: string;
  readonly communities: readonly object[];
}

async function openPlan(plan: Plan) {
  const context = await openProfile({ acceptDownloads: true });
  const watched = await openWatchedPage(context);
  const { page, url } = watched;
  await page.goto(`${url}#/register`);
  await page.getByRole('button', { name: '导入表格' }).waitFor();
  const file = {
    name: '规划.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...HEAD, ...plan })),
  };
  await broughtIn(page, () => page.locator('input[type=file]').first().setInputFiles(file));
  await page
    .getByText(/个社区，/)
    .first()
    .waitFor();
  return watched;
}

const part = (page: Page, name: string) => page.getByRole('radio', { name }).check();

async function exported(page: Page): Promise<Record<string, unknown>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出文件' }).click();
  return JSON.parse((await readFile(await (await download).path())).toString()) as Record<
    string,
    unknown
  >;
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include('main').analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );

const community = (id: string, name: string, more: object) => ({
  id,
  name,
  settlement: 'urban',
  households: '2500',
  population: '7000',
  ...more,
});

const XILINGOL: Plan = {
  name: '锡林浩特',
  place: '152500',
  extent: 'prefecture',
  streets: [
    {
      id: 's1',
      name: '希日塔拉街道',
      kind: 'street',
      place: '152501',
      communities: [
        community('c1', '团结社区', {
          existing: { 'office-floor-area': '79.5', 'activity-floor-area': '130' },
        }),
        community('c2', '光明社区', {
          existing: { 'office-floor-area': '90', 'activity-floor-area': '120' },
        }),
        community('c3', '锡林社区', { existing: { 'office-floor-area': '60' } }),
      ],
    },
  ],
};

test('targets name the communities behind the count, lead to their row, and are marked one by one', async () => {
  const { page, complaints } = await openPlan(XILINGOL);
  await part(page, '工作目标');
  const premises = page.getByRole('article').filter({ hasText: '办公用房和活动场所达标的社区' });
  await premises.getByText('1个达到').waitFor();
  await premises.getByText('2个未达到').waitFor();
  await premises.getByText('要求 2个').waitFor();
  // What is told late of a plan made earlier stands below: what is about to be pressed stays where it is.
  const told = await page.getByRole('region', { name: '读法的变化' }).boundingBox();
  expect(told?.y).toBeGreaterThan((await premises.boundingBox())?.y ?? Infinity);
  await premises.getByText('未达到的社区 (2)').click();
  const named = premises.getByRole('listitem').filter({ hasText: '锡林社区' });
  await expect.poll(() => named.innerText()).toMatch(/不足：办公用房面积.*未填：活动场所面积/s);
  const green = page.getByRole('article').filter({ hasText: '绿色社区 · 二连浩特市' });
  await green.getByText('逐个标记社区').click();
  await green.getByText('列出3个社区，名单可能不全，未判定').waitFor();
  await page.getByLabel(/本规划是否列出了全部社区/).selectOption({ label: '已列全' });
  await green.getByLabel('团结社区').selectOption({ label: '达到' });
  await green.getByText('已达到的社区已经够数').waitFor();
  await green.getByRole('button', { name: '未标记的都记为未达到' }).click();
  await green.getByText('2个未达到').waitFor();
  await green.getByRole('heading').getByText('达标').waitFor();
  await premises.getByRole('button', { name: '锡林社区' }).click();
  await page.getByRole('gridcell', { name: /锡林社区/ }).waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: /团结社区/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('costs add up, split 2:4:4 over what is built; remarks go to many shortages at once, fill down, and go into the file', async () => {
  const { page, complaints } = await openPlan(XILINGOL);
  await part(page, '补缺与费用');
  const price = page.getByLabel('单价（元） 办公用房面积');
  await price.fill('三千');
  await price.press('Enter');
  await page.getByRole('alert').getByText('不是数字').waitFor();
  await price.fill('3,000.06');
  await price.press('Enter');
  // 0.5 m2 and 20 m2 are missing: 1,500.03 and 60,001.20 yuan.
  const payers = page.getByRole('table', { name: '谁来出' });
  const line = (name: string | RegExp) => payers.getByRole('row', { name });
  await line(/基础设施费用 61,501\.23/).waitFor();
  await line(/自治区.*12,300\.25/).waitFor();
  await line(/盟承担.*24,600\.49/).waitFor();
  await line(/旗县.*24,600\.49/).waitFor();
  await page.getByLabel('先扣除的社会投入（元）').fill('1501.23');
  await page.getByLabel('先扣除的社会投入（元）').press('Enter');
  await line(/各级财政分担 60,000\.00/).waitFor();
  await page.getByRole('radio', { name: '按社区' }).check();
  await page.getByRole('row', { name: /锡林社区 60,001\.20/ }).waitFor();
  await page.getByLabel('选中所列全部').check();
  await page.getByLabel('选中各项的方式').fill('租用');
  await page.getByLabel('选中各项的年份').fill('2027年6月30日');
  await page.getByRole('button', { name: /填入选中的\d+项/ }).click();
  const year = page.getByLabel('团结社区 办公用房面积 年份');
  await expect.poll(() => year.inputValue()).toBe('2027');
  await year.fill('27');
  await year.press('Enter');
  await page.getByRole('alert').getByText('不是有效年份').waitFor();
  await year.fill('2029年');
  await year.press('Enter');
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  const why = page.getByLabel(/ 原因$/);
  await why.nth(0).fill('没有用地');
  await why.nth(1).press('Control+d');
  await expect.poll(() => why.nth(1).inputValue()).toBe('没有用地');
  const { streets, unitCosts } = (await exported(page)) as {
    streets: [{ communities: { remarks?: unknown }[] }];
    unitCosts: unknown;
  };
  expect(unitCosts).toEqual({ 'office-floor-area': '3000.06' });
  expect(streets[0].communities[0]?.remarks).toMatchObject({
    'office-floor-area': { remedy: 'lease', year: 2029 },
  });
  expect(streets[0].communities[2]?.remarks).toMatchObject({
    'office-floor-area': { remedy: 'lease', year: 2027 },
  });
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('today and growth stand apart and together, and areas wait for the coefficient', async () => {
  const shantou: Plan = {
    place: '440511',
    extent: 'street',
    areaBasis: 'built',
    streets: [
      {
        id: 's1',
        name: '金砂街道',
        kind: 'street',
        communities: [
          community('c1', '甲社区', {
            existing: { 'office-floor-area': '100', 'community-workers': '7' },
            planned: { 'community-workers': '1' },
            future: { households: '3100' },
          }),
        ],
      },
    ],
  };
  const { page } = await openPlan(shantou);
  await part(page, '现状与增长');
  // 2,500 households ask for 9 workers, 3,100 for 11: 2 short today, 2 more by growth, 3 in all after the planned one.
  await page.getByRole('row', { name: /社区工作者.* 2人 2人 1人 3人/ }).waitFor();
  await part(page, '图示');
  await page.getByRole('note').getByText('有面积不可比').waitFor();
  await page.getByLabel('使用面积系数').fill('0.7');
  await page.getByLabel('使用面积系数').press('Enter');
  const gaps = page.getByRole('table', { name: '各项指标离要求还有多远' });
  await gaps.getByRole('row', { name: '办公用房面积（m²） 100 80 10 不足' }).waitFor();
  await page.getByRole('note').getByText('折算后比较').waitFor();
  // 7 of 9 are there, one is planned.
  await gaps.getByRole('row', { name: '社区工作者（专职工作人员）（人） 7 8 9 2 不足' }).waitFor();
});

test('of 300 communities the picture draws the worst first, the others behind a button, and says where half of the gap lies', async () => {
  const workers = Array.from({ length: 300 }, (_, at) => (at % 10 === 0 ? null : at % 12));
  const communities = workers.map((has, at) =>
    community(`c${at}`, `第${at}社区`, {
      existing: has === null ? {} : { 'community-workers': String(has) },
    }),
  );
  const { page, complaints } = await openPlan({
    place: '445202',
    streets: [{ id: 's1', name: '东湖街道', kind: 'street', communities }],
  });
  await part(page, '图示');
  const gaps = workers.flatMap((has) => (has === null ? [] : [Math.max(0, 9 - has)]));
  const lacking = gaps.filter((gap) => gap > 0).length;
  await page.getByText(`共300处，${lacking}处有缺口`).waitFor();
  const table = page.getByRole('table', { name: '缺口在哪里：社区工作者（专职工作人员）（人）' });
  await expect.poll(() => table.getByRole('rowheader').count()).toBe(20);
  await table
    .getByRole('row', { name: / 0 9 9 不足/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: '再显示280条' }).click();
  await expect.poll(() => table.getByRole('rowheader').count()).toBe(300);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.getByText('第1社区', { exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});
