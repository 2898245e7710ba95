// What a sheet says beside its numbers: how firm they are, what was rejected and why, and only assumptions that act.
import { expect, test } from 'vitest';
import { calculationStatement } from '../../src/sheets/statement/calculation-statement.ts';
import { alike, explain } from '../../src/sheets/words/explanation.ts';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import type { Sheet } from '../../src/sheets/frame/sheet.ts';
import { sampleSource, sheetsOf } from './sources.ts';

const linesOf = ({ tables }: Sheet, source: ReturnType<typeof sampleSource>) =>
  tables.flatMap(({ id, rows }) =>
    rows.map(({ cells }) => `${id} ${cells.map((cell) => cellText(cell, source.words)).join(' ')}`),
  );
const MARK = /● 强制|○ 指导|△ 目标/;

test.each(['schedule', 'statement'] as const)(
  'every numbered row of the %s says how firm it is',
  (sheet) => {
    const source = sampleSource('jieyang', 'zh', { sheet });
    const [found] = sheetsOf(source);
    const table = found?.tables[0];
    const rows =
      table?.rows.filter(
        ({ kind, cells }) => kind === 'item' && cells.some((cell) => cell.kind === 'number'),
      ) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    for (const { cells } of rows)
      expect(cells.map((cell) => cellText(cell, source.words)).join(' ')).toMatch(MARK);
  },
);

test('a rejected provision is named with its number, its place and what it speaks of', () => {
  const source = sampleSource('guangdong', 'zh', { sheet: 'statement' });
  const rejected = linesOf(calculationStatement(source), source).filter((line) =>
    line.includes('不起作用'),
  );
  expect(rejected.length).toBeGreaterThan(0);
  const township = rejected.filter((line) => line.includes('500 m²'));
  expect(township.map((line) => line.trim()).join('\n')).toBe(
    'steps 不起作用：文件[2] 三（四）专栏三 ≥ 500 m² ● 强制：只对乡镇适用，此处为街道（规划街道）',
  );
  expect(rejected.join('\n')).not.toContain('条件不符');
});

test.each(['fuzhou', 'xilingol'] as const)(
  'no rural uplift on the statement of %s, whose papers know none',
  (sample) => {
    const source = sampleSource(sample, 'zh', { sheet: 'statement' });
    expect(linesOf(calculationStatement(source), source).join('\n')).not.toContain(
      '农村社区面积增幅',
    );
  },
);

test('yearly activities are counted in times', () => {
  const source = sampleSource('xilingol', 'zh', { sheet: 'schedule' });
  const [sheet] = sheetsOf(source);
  const lines = sheet === undefined ? [] : linesOf(sheet, source);
  const volunteer = lines.find((line) => line.includes('每年志愿活动'));
  expect(volunteer).toMatch(/12 次/);
  expect(volunteer).not.toMatch(/12 个/);
});

test('an equal clause of city and province is one, with both papers', () => {
  const { assessment } = sampleSource('jieyang', 'zh');
  const outcome = assessment.outcomes.find(({ measure }) => measure.id === 'mediation-rooms');
  if (outcome === undefined) throw new Error('both papers list the room');
  const groups = alike(explain(outcome).speakers);
  expect(groups.map((group) => group.map(({ document }) => document.id).sort())).toEqual([
    ['guangdong-2007-6', 'jieyang-2007-55'],
  ]);
});
