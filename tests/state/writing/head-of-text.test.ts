// What a pasted paper says of itself: its number and its days, each with its words, and nothing where it says none.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headOf } from '../../../src/state/writing/head-of-text.ts';

const said = (text: string) => headOf(text).map((one) => `${one.field} ${one.value} ${one.words}`);

test('the made-up paper: its number under the title, in force by its last article, signed by nobody', () => {
  expect(said(readFileSync('tests/fixtures/paper-texts/made-up-district.txt', 'utf8'))).toEqual([
    'number 临区府〔2026〕3号 临区府〔2026〕3号',
    'from 2026-05-01 自2026年5月1日起施行',
  ]);
});

test.each([
  [
    '通知\n甲政发[2024] 5号\n正文。\n甲市人民政府\n2024年3月8日',
    ['甲政发〔2024〕5号', '2024-03-08'],
  ],
  ['办法\n本办法自印发之日起施行。\n二〇二四年十二月三十一日', ['2024-12-31', '2024-12-31']],
  [
    '条例\n（2025年1月9日市人民代表大会常务委员会公布）\n自2025年3月1日起实施。',
    ['2025-01-09', '2025-03-01'],
  ],
  ['本办法自发布之日起施行。', []],
  ['2025年2月30日', []],
  ['建成的住宅自2020年1月1日起计算。2019年9月9日以前的不计。', []],
])('%j', (text, values) => {
  expect(headOf(text).map(({ value }) => value)).toEqual(values);
});

test('a long line without an end says nothing', () => {
  expect(headOf(`自${'二〇'.repeat(100_000)}起`)).toEqual([]);
  expect(headOf('自从'.repeat(100_000))).toEqual([]);
});
