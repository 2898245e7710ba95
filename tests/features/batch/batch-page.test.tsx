// The page of a batch from an empty one to its results: what a file was taken for, how a run goes, and what came of it.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { BatchPage } from '../../../src/features/batch/batch-page.tsx';
import { planOfArea, planOfLine } from '../../../src/features/batch/batch-work.ts';
import { forgetBatch, useBatch } from '../../../src/features/batch/batch-store.ts';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { isOlder } from '../../../src/state/draft/edition.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const rules = builtinRules();

function Page() {
  return <BatchPage moment={useMoment(rules)} />;
}

/** The document that tests draw on has files without streams. */
function streamOf(this: Blob): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
}
Object.defineProperty(Blob.prototype, 'stream', { value: streamOf, configurable: true });

beforeEach(async () => {
  forgetBatch();
  await speakOfPages();
});

const GOOD = `区划代码,街道,社区名称,类别,2035年户数,户数,社区工作者,联系电话
445202,东湖街道,湖东社区,城市,9000,1820,5,1
445202,东湖街道,湖西社区,城市,900,300,5,2
445202,东湖街道,湖南社区,城市,900,约900,5,3
999999,东湖街道,湖北社区,城市,900,900,5,4
`;

async function openedWith(text: string | Uint8Array<ArrayBuffer>, name = '社区.csv') {
  const user = userEvent.setup();
  render(<Page />);
  await user.upload(screen.getByLabelText('选择文件'), new File([text], name));
  return user;
}

test('nothing chosen: the page says what it takes, and offers nothing to start', () => {
  render(<Page />);
  expect(screen.getByText(/把 CSV 或 XLSX 文件拖到这里/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '开始测算' })).toBeNull();
});

test('understood: each column with its meaning, one of a year to come by name', async () => {
  await openedWith(GOOD);
  const table = await screen.findByRole('table', { name: '认出了这些列' });
  const meaning = (header: string) =>
    within(within(table).getByRole('rowheader', { name: header }).closest('tr') ?? table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)[0];
  expect(meaning('户数')).toBe('户数');
  expect(meaning('2035年户数')).toBe('不测算：是以后年份的“未来户数”');
  expect(meaning('社区工作者')).toMatch(/^现有：社区工作者/);
  expect(meaning('联系电话')).toBe('不使用');
});

test('another year asks anew which columns are of today', async () => {
  const user = await openedWith(GOOD.replace('2035年户数,户数', '2035年户数,2025年户数'));
  const day = await screen.findByLabelText('依据日期');
  await user.clear(day);
  await user.type(day, '2035-06-01');
  const table = screen.getByRole('table', { name: '认出了这些列' });
  const row = within(table).getByRole('rowheader', { name: '2035年户数' }).closest('tr');
  await expect.poll(() => row?.textContent).toContain('2035年户数户数');
});

test('judged: totals, the worst, the row that could not be read with its line and reason', async () => {
  const user = await openedWith(GOOD);
  await user.click(await screen.findByRole('button', { name: '开始测算' }));
  expect(await screen.findByText(/测算完毕：2个社区、1个街道（乡镇）.*2行读不懂/)).toBeVisible();
  expect(
    screen.getByText(/^社区\.csv · 依据日期 \d{4}-\d\d-\d\d · 要求计至 \d{4} 年$/),
  ).toBeVisible();
  const bad = screen.getByRole('region', { name: '读不懂的行' });
  expect(within(bad).getByRole('row', { name: /^4 户数.*约数/ })).toBeVisible();
  expect(within(bad).getByRole('row', { name: /^5 区划代码.*999999/ })).toBeVisible();
  const worst = screen.getByRole('region', { name: '缺得最多的社区' });
  expect(within(worst).getByRole('rowheader', { name: '湖东社区 东湖街道' })).toBeVisible();
  expect(screen.getByText(/县（区）、市、省自己的要求还有\d+项.*这里没有判定/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: '看哪里' }), '445202');
  expect(screen.getByRole('button', { name: '把榕城区整个打开为规划' })).toBeEnabled();
  expect(screen.getByRole('button', { name: '重新测算' })).toBeEnabled();
  expect(screen.getByRole('button', { name: '把东湖街道打开为规划' })).toBeEnabled();
});

test('more streets than are shown: paper says how many it leaves out, where these are, and what was searched for', async () => {
  const rows = Array.from({ length: 23 }, (_, at) => `445202,第${at + 1}街道,社区${at},城市,300\n`);
  const user = await openedWith(`区划代码,街道,社区名称,类别,户数\n${rows.join('')}`);
  await user.click(await screen.findByRole('button', { name: '开始测算' }));
  const list = await screen.findByRole('region', { name: '各街道（乡镇）' });
  expect(within(list).getAllByRole('row')).toHaveLength(1 + 20);
  expect(list).toHaveTextContent('另有3个未列出，都在汇总（XLSX）的“街道（乡镇）”表里。');
  await user.type(within(list).getByRole('searchbox', { name: '按名称找' }), '第2');
  expect(list).toHaveTextContent('只列出名称里有“第2”的：5个，共23个。');
  expect(list).not.toHaveTextContent('未列出');
});

test('running: how far, how fast, how long yet; called off, the file stays', async () => {
  const user = await openedWith(GOOD);
  await screen.findByRole('button', { name: '开始测算' });
  act(() => useBatch.setState({ progress: { work: 'opening', rows: 0, share: 0, seconds: 0 } }));
  expect(screen.getByRole('progressbar', { name: '批量测算' })).not.toHaveAttribute('value');
  expect(screen.getByText(/^正在打开文件/)).toBeVisible();
  const progress = { work: 'judging', rows: 1200, share: 0.25, seconds: 2 } as const;
  act(() => useBatch.setState({ progress }));
  expect(screen.getByRole('progressbar', { name: '批量测算' })).toHaveAttribute('value', '0.25');
  expect(screen.getByText('正在测算：1,200个社区，每秒600个，约剩6秒')).toBeVisible();
  const start = screen.getByRole('button', { name: '开始测算' });
  expect(start).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.getByText('已取消，文件还在，可以重新测算。')).toBeVisible();
  expect(start).not.toHaveAttribute('aria-disabled');
  expect(start).toHaveFocus();
});

test('a plan that is opened is of the readings of today: nothing is said to have changed since', async () => {
  const user = await openedWith(GOOD);
  await user.click(await screen.findByRole('button', { name: '开始测算' }));
  await screen.findByText(/测算完毕/);
  for (const draft of [await planOfLine(2), await planOfArea('445202')])
    expect(draft && isOlder(draft)).toBe(false);
});

test('by the keyboard: who starts a run is still at its button when it is done', async () => {
  const user = await openedWith(GOOD);
  (await screen.findByRole('button', { name: '开始测算' })).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/测算完毕/);
  await waitFor(() => expect(screen.getByRole('button', { name: '重新测算' })).toHaveFocus());
});

test.each([
  ['a file without a known column', '甲,乙\n1,2\n', /没有认出任何一列/],
  ['an empty file', '', /没有数据/],
  ['bytes that are no text', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /.+/],
])('%s is refused with its reason', async (_, content, said) => {
  await openedWith(content);
  expect((await screen.findByRole('alert')).textContent).toMatch(said);
  expect(screen.queryByRole('button', { name: '开始测算' })).toBeNull();
});
