// An office without a paper that ships: its text is pasted, read into provisions, kept in versions, handed on as a file and taken in by a colleague.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWatchedPage } from './watched-page.ts';

const TEXT = readFileSync('tests/fixtures/paper-texts/made-up-district.txt', 'utf8');

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const part = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出 YAML')]);
  expect(download.suggestedFilename()).toMatch(/-v1\.yaml$/);
  return readFileSync(await download.path(), 'utf8');
}

/** Drops a file on the page, as a colleague would. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([file, body]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([body], file, { type: 'text/yaml' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  return page.getByRole('dialog', { name: '规则文件' });
}

test('from the pasted text to a file that a colleague takes in', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(`${url}#/rules/write/new`);
  await page.getByLabel('文件名称').fill('临江区住宅区服务设施配置办法');
  await press(page, '开始编写');
  await part(page, '原文');
  await page.getByLabel('文件全文').fill(TEXT);
  await press(page, '切成句子');
  await page.getByText('还有13句未定，其中9句有数字；共13句。').waitFor();
  await press(page, '接受，写进规则');
  await press(page, '接受，写进规则');
  await page.getByText('还有12句未定，其中8句有数字；共13句。').waitFor();
  await part(page, '版本与文件');
  await press(page, '留作一版');
  await page.getByText('已留作第1版。').waitFor();
  const yaml = await exported(page);
  expect(yaml).toContain('least: "20"');
  expect(yaml).not.toContain('最少不低于');

  await page.reload();
  await part(page, '原文');
  await page.getByText('还有12句未定，其中8句有数字；共13句。').waitFor();

  const broken = await drop(page, 'broken.yaml', yaml.replace('least: "20"', 'least: twenty'));
  await broken.getByText(/应为不带指数的小数.*（第\d+行）/).waitFor();
  await broken.getByRole('button', { name: '关闭' }).click();
  const words = yaml
    .replaceAll('own-', 'other-')
    .replace(/issuer:\n {4}zh: ""\n {4}en: ""/, 'issuer: { zh: 临江区, en: Linjiang }');
  const sound = await drop(page, 'other.yaml', words);
  await sound.getByText('2条条款，2个算例，全部成立。').waitFor();
  await sound.getByRole('button', { name: '收下并用于当前规划' }).click();
  await sound.waitFor({ state: 'detached' });
  await part(page, '版本与文件');
  await page.getByText(/规划里用的是这一版/).waitFor();
  expect(complaints).toEqual([]);
});
