// Importing in a real browser: the template and back, a column matched by hand, updates, cancelling, hostile files, and the same figures elsewhere.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workbook } from '../io/register/tables.ts';
import { CLERKS_COMMUNITIES, clerksWorkbook } from '../io/register/clerk.ts';
import { messyWorkbook } from '../io/register/messy.ts';
import { openProfile } from './profile.ts';
import { takeSample } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

async function openRegister(language: 'zh' | 'en' = 'zh') {
  const context = await openProfile({ acceptDownloads: true });
  const watched = await openWatchedPage(context);
  const { page } = watched;
  await page.goto(`${watched.url}#/register`);
  await page.getByRole('button', { name: '导入表格' }).waitFor();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  return watched;
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('button', { name: '导入表格' }).click();
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  return dialog;
}

const text = (content: string) => new TextEncoder().encode(content);

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path());
}

test.each([
  ['zh', '下载', '下载模板', '导入表格', '导入全部2行', '已导入2行'],
  ['en', 'Download', 'Template', 'Import table', 'Take all 2 rows', 'Took 2 rows'],
] as const)(
  'the template in %s comes back without a question',
  async (language, files, template, open, take, taken) => {
    const { page, complaints } = await openRegister(language);
    await page.getByRole('button', { name: files, exact: true }).click();
    const bytes = await downloaded(page, template);
    await page.getByRole('button', { name: open }).click();
    const dialog = await choose(page, 'template.xlsx', bytes);
    await dialog.getByRole('button', { name: take }).waitFor();
    expect(await dialog.getByRole('textbox').count()).toBe(0);
    await expect.poll(() => dialog.getByRole('heading', { level: 3 }).count()).toBe(2);
    await dialog.getByRole('button', { name: take }).click();
    await page.getByRole('status').filter({ hasText: taken }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  },
);

test('a column is matched by hand, another left out, and a unit chosen', async () => {
  const { page, complaints } = await openRegister();
  await start(page);
  const dialog = await choose(
    page,
    '表.csv',
    text('街道,社区,城乡,户籍人口,绿地面积,家庭数\n东湖街道,甲,城市,1.2,3,4000\n'),
  );
  await dialog.getByText('“户籍人口”没有自动导入').waitFor();
  await dialog.getByRole('button', { name: '是，导入' }).click();
  await expect.poll(() => dialog.getByText('没有自动导入').count()).toBe(0);
  const cell = dialog.getByRole('textbox', { name: '2 户籍人口' });
  await cell.waitFor();
  await dialog.getByRole('combobox', { name: '单位 户籍人口' }).selectOption('wan');
  await expect.poll(() => cell.count()).toBe(0);
  await dialog.getByRole('combobox', { name: '单位 绿地面积' }).selectOption('mu');
  await dialog.getByRole('combobox', { name: '对应 家庭数' }).selectOption({ label: '户数' });
  await dialog.getByRole('button', { name: '导入全部1行' }).click();
  await page.getByRole('status').filter({ hasText: '已导入1行' }).waitFor();
  const plan = JSON.parse((await downloaded(page, '导出文件')).toString()) as {
    streets: { communities: object[] }[];
  };
  expect(plan.streets.flatMap(({ communities }) => communities)).toMatchObject([
    { name: '甲', households: '4000', population: '12000', existing: { 'green-area': '2000' } },
  ]);
  expect(complaints).toEqual([]);
});

test('the same table again, changed: old and new are shown, nothing changes before one says so, one undo takes it back', async () => {
  const { page } = await openRegister();
  await start(page);
  let dialog = await choose(
    page,
    '表.csv',
    text(
      '街道,社区,城乡,户数,人口\n东湖街道,甲,城市,900,2700\n东湖街道,乙,城市,800,2400\n东湖街道,丙,城市,700,2100\n',
    ),
  );
  await dialog.getByRole('button', { name: '导入全部3行' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  const before = await downloaded(page, '导出文件');
  await page.getByRole('button', { name: '导入表格' }).click();
  dialog = await choose(
    page,
    '表.csv',
    text(
      '街道,社区,城乡,户数,人口\n东湖街道,甲,农村,950,\n东湖街道,丙,城市,700,2100\n西湖街道,乙,城市,5,6\n',
    ),
  );
  await dialog.getByText('新增0，更新1，相同1').waitFor();
  const changes = dialog.getByRole('group').filter({ hasText: '将要更新的内容' }).getByRole('row');
  const shown = async () =>
    (await changes.allInnerTexts()).map((line) => line.split('\t').map((part) => part.trim()));
  await expect.poll(shown).toEqual([
    ['社区', '表中的列', '原来', '改为'],
    ['甲', '户数', '900', '950'],
    ['甲', '类别', '城市', '农村'],
  ]);
  await dialog.getByText('台账里它在“东湖街道”').waitFor();
  await dialog.getByRole('radio', { name: '不是同一个，作为新社区加入' }).check();
  await dialog.getByText('新增1，更新1，相同1').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  expect((await downloaded(page, '导出文件')).equals(before)).toBe(true);
  await page.getByRole('button', { name: '导入表格' }).click();
  dialog = await choose(page, '表.csv', text('街道,社区,户数\n东湖街道,甲,950\n'));
  await dialog.getByRole('button', { name: '导入全部1行' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  expect((await downloaded(page, '导出文件')).equals(before)).toBe(false);
  await page.getByRole('button', { name: '撤销' }).click();
  expect((await downloaded(page, '导出文件')).equals(before)).toBe(true);
});

test('a long workbook is read beside the page: one can cancel, and nothing is left of it', async () => {
  const { page, complaints } = await openRegister();
  const before = await downloaded(page, '导出文件');
  await page.getByRole('button', { name: '导入表格' }).click();
  const long = messyWorkbook(20_000, []);
  const dialog = await choose(page, '长.xlsx', long);
  const cancel = dialog.getByRole('button', { name: '取消' });
  await cancel.click();
  await expect.poll(() => cancel.count()).toBe(0);
  await dialog.getByText('拖到这里').waitFor();
  expect(await dialog.getByRole('button', { name: /^导入/ }).count()).toBe(0);
  await choose(page, '长.xlsx', long);
  await dialog.getByRole('progressbar').waitFor();
  await dialog.getByText('共20000行').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  expect((await downloaded(page, '导出文件')).equals(before)).toBe(true);
  expect(complaints).toEqual([]);
});

test('what is no table is refused in plain words, one file after the other, and the plan stays', async () => {
  const { page, complaints } = await openRegister();
  const before = await downloaded(page, '导出文件');
  for (const [name, bytes, words] of [
    ['空.csv', new Uint8Array(), '文件里没有数据'],
    ['截断.xlsx', messyWorkbook().subarray(0, 5000), '不完整或已损坏'],
    ['照片.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), '这是图片'],
    ['通知.xlsx', text('%PDF-1.7\n'), '这是文档'],
    ['页面.csv', text('<!doctype html><html>'), '这是网页'],
  ] as const) {
    await page.getByRole('button', { name: '导入表格' }).click();
    const dialog = await choose(page, name, bytes);
    await dialog.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await dialog.getByRole('button', { name: '取消' }).count()).toBe(0);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  expect((await downloaded(page, '导出文件')).equals(before)).toBe(true);
  expect(complaints).toEqual([]);
});

test('a file dropped anywhere on the page opens its preview', async () => {
  const { page, url, complaints } = await openRegister();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['街道,社区,户数\n东湖街道,甲,x\n'], '表.csv'));
    return transfer;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '2 户数' }).waitFor();
  await dialog.getByText('不是数字').waitFor();
  expect(page.url().startsWith(url)).toBe(true);
  expect(complaints).toEqual([]);
});

test('by keyboard alone: a problem is put right and the rows are taken', async () => {
  const { page } = await openRegister();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('button', { name: '导入表格' }).focus();
  await page.keyboard.press('Enter');
  const dialog = await choose(page, '表.csv', text('街道,社区,城乡,户数\n东湖街道,甲,城市,约9\n'));
  const wrong = dialog.getByRole('textbox', { name: '2 户数' });
  await wrong.waitFor();
  for (
    let tab = 0;
    tab < 40 && !(await wrong.evaluate((one) => one === document.activeElement));
    tab += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('９户');
  await page.keyboard.press('Enter');
  const take = dialog.getByRole('button', { name: '导入全部1行' });
  await take.waitFor();
  await expect.poll(() => take.isEnabled()).toBe(true);
  for (
    let tab = 0;
    tab < 40 && !(await take.evaluate((one) => one === document.activeElement));
    tab += 1
  )
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已导入1行' }).waitFor();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test("a clerk's sheet ends in a verdict for every community, on a sum that is asked, printed and taken back", async () => {
  const { page, complaints } = await openRegister();
  await takeSample(page, 'fuzhou');
  await page.getByRole('button', { name: '导入表格' }).click();
  const dialog = await choose(page, '社区情况.xlsx', clerksWorkbook());
  await dialog.getByText('共18行：18行可导入').waitFor();
  const town = dialog.getByRole('combobox', { name: '对应 是否城市' });
  await expect.poll(() => town.inputValue()).toBe('settlement');
  await dialog.getByText('户数合计24309，与表里的合计行一致').waitFor();
  await dialog.getByText('没有当作社区的行（4行）').waitFor();
  await dialog.getByText('本地文件没有一条用到：办公用房面积、活动场所面积').waitFor();
  await dialog
    .getByRole('checkbox', { name: /^是，办公用房面积＋活动场所面积＝社区综合服务设施/ })
    .check();
  await expect.poll(() => dialog.getByText('本地文件没有一条用到').count()).toBe(0);
  await dialog.getByRole('button', { name: `导入全部${CLERKS_COMMUNITIES}行` }).click();
  await page.getByRole('status').filter({ hasText: '已导入18行：新增18' }).waitFor();
  const judged = async () => {
    const outcomes = await assessed(await downloaded(page, '导出文件'));
    return outcomes.filter(
      ({ measure, at, verdict }) =>
        measure === 'indoor-service-floor-area' &&
        at !== 'c1' &&
        ['met', 'short'].includes(verdict),
    ).length;
  };
  expect(await judged()).toBe(CLERKS_COMMUNITIES);
  await page.getByRole('button', { name: '取消这个假定' }).click();
  await page.getByRole('button', { name: /^是，办公用房面积＋活动场所面积/ }).waitFor();
  expect(await judged()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the exported plan gives the same figures on the command line as the register shows', async () => {
  const { page } = await openRegister();
  await page.getByRole('button', { name: '导入表格' }).click();
  const rows = [['街道', '社区', '城乡', '户数', '社区工作者（人）', '警务室']];
  const numbers = Array.from({ length: 30 }, (_, at) => [
    ['导入街道', `社区${at}`, '城市', `${900 + 37 * at}`, `${at % 7}`, at % 2 === 0 ? '有' : '无'],
  ]).flat();
  const dialog = await choose(page, '表.xlsx', workbook([...rows, ...numbers]));
  await dialog.getByRole('button', { name: '导入全部30行' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  const summary = page.getByText(/\d+个社区，\d+个有不足，共\d+处不足/);
  await expect.poll(() => summary.innerText()).toMatch(/^3\d个社区/);
  const shown = /(\d+)个社区，(\d+)个有不足，共(\d+)处不足/.exec(await summary.innerText());
  const outcomes = await assessed(await downloaded(page, '导出文件'));
  const short = outcomes.filter(
    ({ scope, verdict }) => verdict === 'short' && ['community', 'street'].includes(scope),
  );
  const inCommunities = new Set(
    short.filter(({ scope }) => scope === 'community').map(({ at }) => at),
  );
  const communities = new Set(
    outcomes.filter(({ scope }) => scope === 'community').map(({ at }) => at),
  );
  expect(shown?.slice(1).map(Number)).toEqual([communities.size, inCommunities.size, short.length]);
});

interface Printed {
  readonly measure: string;
  readonly scope: string;
  readonly at: string;
  readonly verdict: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the command prints for a plan file. */
async function assessed(plan: Buffer): Promise<Printed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'exported-'));
  try {
    const file = join(folder, 'plan.json');
    await writeFile(file, plan);
    const run = promisify(execFile);
    const options = {
      cwd: ROOT,
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
      maxBuffer: 1 << 28,
    };
    const { stdout } = await run('npm', ['run', '--silent', 'assess', '--', file], options);
    return (JSON.parse(stdout) as { outcomes: Printed[] }).outcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
