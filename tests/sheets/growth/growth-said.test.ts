// Growth on paper, in the Word file's source and in the workbook: the arithmetic as the core has it, each phase with what it asks for.
import { expect, test } from 'vitest';
import { cellText } from '../../../src/sheets/words/cell-text.ts';
import type { Table } from '../../../src/sheets/frame/sheet.ts';
import { figureToCome } from '../../../src/sheets/growth/figure-text.ts';
import { planOf } from '../../plans.ts';
import { sheetsOf, sourceOf, type Language } from '../sources.ts';

const WORKERS = 'community-workers';

/** A standing community that grows by its plan's rate, and a new one that fills in two phases. */
const data = (more: object = {}) =>
  planOf({
    ...{ place: '445202', year: 2026, growth: { year: 2029, rate: '2' } },
    communities: [
      { name: '旧', households: 9000, population: 27_000, existing: { [WORKERS]: 20 } },
      {
        ...{ name: '新', development: 'new-build', households: 3000, planned: { [WORKERS]: 4 } },
        phases: [
          { year: 2027, households: 1000 },
          { year: 2029, households: 2000 },
        ],
      },
    ],
    ...more,
  } as never);

function linesOf(id: string, sheet: 'statement' | 'schedule', language: Language = 'zh') {
  const source = sourceOf(data(), language, { sheet });
  const table: Table | undefined = sheetsOf(source)[0]?.tables.find((one) => one.id === id);
  return (table?.rows ?? []).map(({ cells }) =>
    cells
      .map((cell) => cellText(cell, source.words))
      .filter((cell) => cell !== '')
      .join(' | '),
  );
}

test('the statement writes out each rate', () => {
  expect(linesOf('arithmetic', 'statement')).toContain(
    '旧 | 9,000 × 1.02^3 = 9,550.87…，进位为9,551 | 27,000 × 1.02^3 = 28,652.61…，进位为28,653',
  );
  expect(linesOf('arithmetic', 'statement', 'en')[0]).toMatch(
    /^旧 \| 9,000 × 1\.02\^3 = 9,550\.87…/,
  );
});

test('the land that is released stands on the statement as it was typed', () => {
  expect(linesOf('released', 'statement')).toEqual([
    '新 | 2027 | 1,000 | 待填',
    '新 | 2029 | 2,000 | 待填',
  ]);
});

test.each(['statement', 'schedule'] as const)(
  'the %s lists each phase with its households and what must be open by then',
  (sheet) => {
    const lines = linesOf('milestones', sheet);
    expect(lines[0]).toMatch(
      /^到 2027 年底；各期累计放出 1,000 户；届时全规划连同分期以外的共 10,180 户、/,
    );
    // One worker for 300 households, at least 5: 9,180 ask for 31 and 1,000 for 5; 20 stand and 4 are planned.
    expect(lines.find((line) => line.startsWith('社区工作者'))).toBe(
      '社区工作者（专职工作人员）（人） | 36 | 20 | 4 | 16 | 12',
    );
    expect(lines.filter((line) => line.startsWith('到'))[1]).toMatch(
      /^到目标年 2029 年底；各期累计放出 3,000 户；届时全规划连同分期以外的共 12,551 户、/,
    );
  },
);

test('where land is released in phases no rate is written out', () => {
  expect(linesOf('arithmetic', 'statement').filter((line) => line.startsWith('新'))).toEqual([]);
});

test('the register says there what the phases come to, and not a rate', () => {
  const said = (plan: object) => {
    const { assessment, words } = sourceOf(data(plan));
    const [street] = assessment.plan.streets;
    const community = street?.communities[1];
    if (street === undefined || community === undefined) throw new Error('two communities');
    const of = { plan: assessment.plan, street, community };
    return figureToCome({ ...of, figure: 'households' }, words);
  };
  expect(said({})).toBe('按分期：3,000');
  expect(said({ growth: { year: 2028, rate: '2' } })).toBe('按分期：1,000');
  // Without a target year all that is ever released counts, and no rate.
  expect(said({ growth: { rate: '2' } })).toBe('按分期：3,000');
});

test('the schedule lists what must be opened and counts the rest', () => {
  const lines = linesOf('milestones', 'schedule');
  expect(lines.filter((line) => /^其余 \d+ 项/.test(line))).toHaveLength(2);
  expect(lines.length).toBeLessThan(linesOf('milestones', 'statement').length);
  // What is the same at the second year is counted, not listed again; nothing is lost.
  const second = lines.slice(lines.findIndex((line) => line.startsWith('到目标年')));
  const same = Number(/^另有 (\d+) 项/.exec(second.at(-3) ?? '')?.[1]);
  const listedAt = (from: readonly string[]) => from.filter((line) => line.includes(' | '));
  const first = listedAt(lines.slice(0, lines.indexOf(second[0] ?? '')));
  expect(same).toBeGreaterThan(20);
  expect(listedAt(second).filter((line) => first.includes(line))).toEqual([]);
  expect(listedAt(second).length + same).toBeGreaterThanOrEqual(first.length);
});

test('a plan that says nothing of years to come has no such tables', () => {
  const plain = planOf({ place: '445202', year: 2026, communities: [{ households: 9000 }] });
  const sheets = (['statement', 'schedule'] as const).flatMap((sheet) =>
    sheetsOf(sourceOf(plain, 'zh', { sheet })),
  );
  const ids = sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  expect(ids).not.toContain('milestones');
  expect(ids).not.toContain('arithmetic');
});
