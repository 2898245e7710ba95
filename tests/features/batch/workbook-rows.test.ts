// Cells of a workbook that are no plain figures are refused in a batch as a register asks about them: none is taken in silence.
import { utils, type WorkSheet } from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { createDesk } from '../../../src/features/batch/worker/desk.ts';
import { problemSentence } from '../../../src/i18n/problems.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { workbook } from '../../io/register/tables.ts';

const HEAD = ['区划代码', '街道', '社区名称', '城乡', '户数', '总人口', '社区工作者', '护士'];
const row = (...figures: readonly unknown[]) => [
  ...['445202', '东湖街道', '湖东社区', '城市'],
  ...figures,
];

/** From the cells of E2 on; what is merged, by first and last cell. */
async function judged(rows: readonly unknown[][], cells: WorkSheet, merged: readonly string[]) {
  const bytes = workbook([HEAD, ...rows], (sheet) => {
    Object.assign(sheet, cells);
    sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  });
  const desk = createDesk();
  desk.begin(builtinRules().rulebook);
  const wish = { asOf: '2026-11-21', horizon: 2026, packs: [], place: null };
  await desk.look(new File([new Uint8Array(bytes)], 'in.xlsx'), wish.asOf);
  const view = await desk.run(wish, () => undefined);
  const refused = (view?.bad.first ?? []).flatMap(({ line, problems }) =>
    problems.map(({ path, code }) => `${String(line)} ${path} ${code}`),
  );
  return { refused, outcomes: () => desk.write(wish, null, () => undefined) };
}

test('what is shown otherwise than it is kept, or stands for several, is named with its line and column', async () => {
  const { refused } = await judged(
    [
      ...Array.from({ length: 6 }, () => row(1820, 5600, 5)),
      row(1820, 5600, null),
      row(1820, 5600, 5),
      row(300, null, 2),
    ],
    {
      G2: { t: 'n', v: 0.05, z: '0%' },
      G3: { t: 'n', f: 'E2/300' },
      G4: { t: 'e', v: 0x17, w: '#REF!' },
      G5: { t: 'd', v: new Date('2026-05-01'), z: 'yyyy-mm-dd' },
      // As a workbook of the strict kind keeps it.
      H5: { t: 's', v: '2026-05-01T00:00:00.000Z' },
      G6: { t: 'n', v: 0, z: '0;-0;;@' },
      G7: { t: 'n', v: 50_000, z: '0!.0,' },
    },
    ['F8:G8', 'F9:F10'],
  );
  expect(refused).toEqual([
    '2 社区工作者 percent',
    '3 社区工作者 no-result',
    '4 社区工作者 formula-error',
    '5 社区工作者 a-date',
    '5 护士 a-date',
    '6 社区工作者 zero-hidden',
    '7 社区工作者 shown-in-wan',
    '8 总人口 merged',
    '8 社区工作者 merged',
    '9 总人口 merged',
    '10 总人口 merged',
  ]);
  const codes = refused.map((one) => one.split(' ')[2] ?? '');
  for (const code of codes)
    expect(problemSentence({ path: '', code, values: { text: '5' } }, 'en')).not.toBe(code);
});

test('a street merged over its communities reaches each, and a nought shown as a dash is one unless dashes are typed beside it', async () => {
  const { refused, outcomes } = await judged(
    [
      row(1820, 5600, 0, 0),
      ['445202', null, '湖西社区', '城市', 300, 900, 1, 1],
      ['445202', null, '湖南社区', '城市', 300, 900, 1, '-'],
    ],
    { G2: { t: 'n', v: 0, z: '0;-0;"-";@' }, H3: { t: 'n', v: 0, z: '0;-0;"-";@' } },
    ['B2:B4'],
  );
  expect(refused).toEqual(['3 护士 zero-or-unknown']);
  const lines = ((await (await outcomes())?.text()) ?? '').split('\n');
  const workers = lines.filter((line) => line.includes(',community,community-workers,'));
  // One for 300 households begun, and never fewer than five.
  expect(workers.map((line) => line.split(',').slice(0, 10).join())).toEqual([
    '湖东社区,445202,东湖街道,community,community-workers,ok,7,,short,7',
    '湖南社区,445202,东湖街道,community,community-workers,ok,5,,short,4',
  ]);
});

test('a workbook is read once for all that is done with it, and anew when another takes its place', async () => {
  const file = (name: string) =>
    new File([new Uint8Array(workbook([HEAD, row(1820, 5600, 5)], () => undefined))], name);
  const [first, other] = [file('one.xlsx'), file('other.xlsx')];
  const reads = [first, other].map((one) => vi.spyOn(one, 'arrayBuffer'));
  const desk = createDesk();
  desk.begin(builtinRules().rulebook);
  const wish = { asOf: '2026-11-21', horizon: 2026, packs: [], place: null };
  for (const asOf of ['2026-11-21', '2025-01-01']) await desk.look(first, asOf);
  const told: number[] = [];
  const view = await desk.run(wish, (rows) => void told.push(rows));
  // That the file is open is told before its first row.
  expect(told[0]).toBe(0);
  expect(view?.communities).toBe(1);
  expect(await desk.find(wish, 2)).not.toBeNull();
  await desk.look(other, wish.asOf);
  expect(reads.map((read) => read.mock.calls.length)).toEqual([1, 1]);
});
