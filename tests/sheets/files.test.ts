// The same cells on paper, in CSV and in the workbook; formulas where numbers are; text that stays text; edits that come home.
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sheetsCsv } from '../../src/io/workbook/sheet-csv.ts';
import { readWorkbook } from '../../src/io/workbook/workbook-read.ts';
import { plainText } from '../../src/sheets/words/cell-text.ts';
import { planText } from '../../src/sheets/frame/plan-text.ts';
import { SHEETS, type Sheet, type SheetWords } from '../../src/sheets/frame/sheet.ts';
import {
  LANGUAGES,
  SAMPLE_IDS,
  sampleData,
  sampleSource,
  sheetsOf,
  sourceOf,
  withOwnPacks,
} from './sources.ts';
import { exported, opened, valuesOf } from './workbook/spreadsheet.ts';

const cases = SAMPLE_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

/** Heads and cells of all tables, as the files should hold them. */
function expectedRows(sheets: readonly Sheet[], words: SheetWords): string[][] {
  return sheets.flatMap(({ tables, papers }) =>
    [...tables, papers].flatMap(({ columns, rows }) => [
      columns.map(({ head, over }) => (over === undefined ? head : `${over} ${head}`)),
      ...rows.map(({ cells }) => cells.map((cell) => plainText(cell, words))),
    ]),
  );
}

/** True when the wanted rows occur in this order, each with exactly these cells. */
function missingRow(
  found: readonly (readonly string[])[],
  wanted: readonly string[][],
): string[] | null {
  const trimmed = (row: readonly string[]) =>
    JSON.stringify(row.join('\u0000').replace(/\u0000+$/, ''));
  let at = 0;
  for (const row of wanted) {
    const index = found.findIndex((one, place) => place >= at && trimmed(one) === trimmed(row));
    if (index < 0) return row;
    at = index + 1;
  }
  return null;
}

test.each(cases)(
  'CSV and workbook of %s in %s hold the cells of every sheet',
  async (id, language) => {
    for (const sheet of SHEETS) {
      const source = sampleSource(id, language, { sheet, emptyRows: true });
      const sheets = sheetsOf(source);
      const wanted = expectedRows(sheets, source.words);
      expect(wanted.length).toBeGreaterThan(3);
      const text = sheetsCsv(sheets, source.words);
      expect(text.startsWith('\ufeff')).toBe(true);
      const csv = Papa.parse<string[]>(text.slice(1)).data;
      expect(missingRow(csv, wanted)).toBeNull();
      const book = opened(await exported(source));
      const [first = ''] = book.SheetNames;
      const cells = valuesOf(book, first).map((row) => row.map((cell) => String(cell ?? '')));
      expect(missingRow(cells, wanted)).toBeNull();
    }
  },
);

test.each(cases)('no requirement, gap or total of %s in %s is a literal', async (id, language) => {
  const book = opened(await exported(sampleSource(id, language)));
  const [requirements, totals] = language === 'zh' ? ['测算', '合计'] : ['Requirements', 'Totals'];
  const formulas = (name: string, columns: string) => {
    const sheet = book.Sheets[name] ?? {};
    const rows = valuesOf(book, name).length;
    const cells = Array.from({ length: rows - 2 }, (_, row) =>
      [...columns].map(
        (column) => (sheet[`${column}${String(row + 3)}`] as { f?: string } | undefined)?.f,
      ),
    ).flat();
    expect(cells.length).toBe((rows - 2) * columns.length);
    return cells.filter((formula) => formula !== undefined).length - cells.length;
  };
  expect(formulas(requirements, 'FGHIJK')).toBe(0);
  expect(formulas(totals, 'DEFGH')).toBe(0);
});

test('rounding happens once and provisions are compared, visibly', async () => {
  const book = opened(await exported(sampleSource('jieyang')));
  const sheet = book.Sheets['测算'] ?? {};
  const all = Object.values(sheet).flatMap((cell) => (cell as { f?: string }).f ?? []);
  expect(all.filter((formula) => formula.includes('ROUNDUP(ROUND(MAX(')).length).toBeGreaterThan(
    40,
  );
  expect(all.some((formula) => /'输入'!J\d+\*'规定'!\$G\$\d+\/'规定'!\$H\$\d+/.test(formula))).toBe(
    true,
  );
});

const NASTY = ['=1+1', '+cmd', '-2', '@SUM(A1)', '"quoted", comma'];

test('names that look like formulas stay text in both files', async () => {
  const data = sampleData('jieyang');
  const [street] = data['streets'] as { communities: { name: string }[] }[];
  street?.communities.forEach((community, index) => {
    community.name = NASTY[index] ?? '';
  });
  const source = sourceOf(data, 'zh', { sheet: 'street' });
  const sheets = sheetsOf(source);
  const csv = Papa.parse<string[]>(sheetsCsv(sheets, source.words).slice(1)).data.map(
    ([, name]) => name,
  );
  expect(csv).toContain("'=1+1");
  expect(csv).toContain("'+cmd");
  const book = opened(await exported(source));
  const inputs = book.Sheets['输入'] ?? {};
  expect(inputs['C3']).toMatchObject({ t: 's', v: '=1+1' });
  expect((inputs['C3'] as { f?: string }).f).toBeUndefined();
});

test.each(cases)(
  'a workbook of %s in %s that nobody edited brings home the same plan',
  async (id, language) => {
    const source = sampleSource(id, language);
    const read = await readWorkbook(await exported(source), withOwnPacks);
    expect(read.ok && planText(read.value.plan)).toBe(planText(source.assessment.plan));
  },
);

test('a file that is no workbook of ours is refused', async () => {
  const read = await readWorkbook(new TextEncoder().encode('nothing'), withOwnPacks);
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'not-a-workbook' }] });
});
