// The comparison's sheet: each figure is that of its own assessment, what differs comes first, and one table is shown everywhere.
import { expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/core/assessment/assess.ts';
import { planUnder, type Scenario } from '../../../src/core/assessment/comparison/scenario.ts';
import { decimal, plain } from '../../../src/core/quantity/decimal.ts';
import { compare, print } from '../../../src/core/quantity/ratio.ts';
import { workbookBytes } from '../../../src/io/workbook/workbook.ts';
import { sheetsCsv } from '../../../src/io/workbook/sheet-csv.ts';
import type { Compared } from '../../../src/sheets/comparison/compared.ts';
import {
  comparisonSheet,
  comparisonTables,
  type ComparisonTables,
} from '../../../src/sheets/comparison/comparison-sheet.ts';
import { scheduleOf } from '../../../src/sheets/frame/outcome-rows.ts';
import type { Table } from '../../../src/sheets/frame/sheet.ts';
import { plainText } from '../../../src/sheets/words/cell-text.ts';
import { measureTitle } from '../../../src/sheets/words/naming.ts';
import { sampleSource, type Language } from '../sources.ts';

function compared(scenarios: readonly Scenario[], language: Language = 'zh'): Compared {
  const source = sampleSource('jieyang', language);
  const { plan, rulebook } = source.assessment;
  const others = scenarios.map((scenario, at) => ({
    ...{ id: `c${String(at)}`, name: `C${String(at)}`, supposed: scenario.kind },
    assessment: assess(planUnder(plan, scenario, rulebook.places), rulebook),
  }));
  const asIs = { id: 'a', name: 'A', supposed: '', assessment: source.assessment };
  const columns = [asIs, ...others];
  return { source, columns, dimension: 'D', pair: [0, columns.length - 1] };
}

function tablesOf(of: Compared): ComparisonTables {
  const steps = comparisonTables(of);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const sizes: Scenario = { kind: 'sizes', totals: { households: decimal('20000') } };
const early: Scenario = { kind: 'dates', asOf: '2007-02-01', horizon: 2010, released: false };
const fuzhou: Scenario = { kind: 'place', place: '350100', packs: [] };

const linesOf = ({ rows }: Table, of: Compared) =>
  rows.map(({ cells }) => cells.map((cell) => plainText(cell, of.source.words)));

/** What the schedule of one assessment says of a measure, as text. */
function requiredIn({ outcomes }: Assessment, title: string, of: Compared): string | null {
  const row = scheduleOf({ outcomes }, 'aim')
    .flatMap(({ rows }) => rows)
    .find(({ measure }) => measureTitle(measure, of.source.words) === title);
  if (row === undefined) return of.source.words.t('sheet.cells.silent');
  const { lower, upper } = row;
  return lower !== null && (upper === null || compare(lower, upper) === 0)
    ? print(lower, 'up')
    : null;
}

test('every figure of every column is that of its own assessment', () => {
  const of = compared([sizes, early, fuzhou]);
  const { differing, same } = tablesOf(of);
  const lines = [...linesOf(differing, of), ...linesOf(same, of)];
  expect(lines.length).toBeGreaterThan(40);
  let told = 0;
  for (const [title = '', , ...cells] of lines)
    of.columns.forEach(({ assessment }, at) => {
      const shown = at === 0 ? cells[0] : cells[2 + (at - 1) * 3];
      const wanted = requiredIn(assessment, title, of);
      if (wanted === null || shown === of.source.words.t('sheet.cells.missing')) return;
      told += 1;
      expect({ title, at, shown }).toEqual({ title, at, shown: wanted });
    });
  expect(told).toBeGreaterThan(100);
});

test('of the same plan nothing differs, and everything is listed once', () => {
  const of = compared([{ kind: 'sizes', totals: {} }]);
  const { differing, differences, same, bars } = tablesOf(of);
  expect([differing.rows, differences.rows, bars]).toEqual([[], [], []]);
  const titles = linesOf(same, of).map(([title, scope]) => `${title ?? ''} ${scope ?? ''}`);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a difference says by how much, where, and by which paper and section', () => {
  const of = compared([sizes]);
  const { differences } = tablesOf(of);
  const lines = linesOf(differences, of).filter(([title]) => title?.startsWith('社区工作者（'));
  expect(lines).toEqual([
    ['社区工作者（专职工作人员）（人）', '湖东社区', '改变', '7', '22', '+15', expect.any(String)],
    ['社区工作者（专职工作人员）（人）', '湖西社区', '改变', '8', '28', '+20', expect.any(String)],
    ['社区工作者（专职工作人员）（人）', '莲塘社区', '改变', '5', '18', '+13', expect.any(String)],
  ]);
  for (const line of lines) expect(line[6]).toContain('揭府〔2007〕55号 四（一）');
  const csv = sheetsCsv([comparisonSheet(of, tablesOf(of))], of.source.words);
  expect(csv).toContain(',7,22,+15,');
});

test.each(['zh', 'en'] as const)('paper and file show the same cells in %s', async (language) => {
  const of = compared([sizes, early], language);
  const tables = tablesOf(of);
  const sheet = comparisonSheet(of, tables);
  expect(sheet.tables.map(({ id }) => id)).toEqual(['differing', 'differences', 'same']);
  // Each row leads to the measure it is about.
  for (const id of ['differing', 'same'] as const) {
    const { measures } = of.source.assessment.rulebook;
    const labels = tables.measures[id].map((one) => measures.get(one)?.label[language] ?? 'none');
    const titles = linesOf(tables[id], of).map(([title = '']) => title);
    expect(titles.length).toBe(labels.length);
    expect(titles.filter((title, at) => !title.startsWith(labels[at] ?? 'none'))).toEqual([]);
  }
  expect(sheet.head.map(({ label }) => label)).toEqual(expect.arrayContaining(['A', 'C0', 'C1']));
  const numbers = sheet.papers.rows.map(
    ({ cells: [number] }) => number && plainText(number, of.source.words),
  );
  expect(numbers).toEqual(numbers.map((_, at) => `[${String(at + 1)}]`));
  const csv = sheetsCsv([sheet], of.source.words);
  for (const line of linesOf(tables.differing, of).slice(0, 5)) expect(csv).toContain(line[0]);
  const bytes = await workbookBytes(of.source, [sheet]);
  expect(bytes.length).toBeGreaterThan(10_000);
});

test('a bar is as long as its figure is beside the greatest of its row', () => {
  const of = compared([sizes]);
  const [first] = tablesOf(of).bars;
  const [asIs, grown] = first?.bars ?? [];
  expect(grown?.share).toBe(1);
  const share = decimal((asIs?.text ?? '').replaceAll(',', '')).div(
    decimal((grown?.text ?? '').replaceAll(',', '')),
  );
  expect(plain(share.toDecimalPlaces(6))).toBe(
    decimal(String(asIs?.share)).toDecimalPlaces(6).toFixed(),
  );
});
