// An exported workbook that somebody edited brings every edit home, and names the cell that cannot be read.
import { write, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/io/workbook/workbook-read.ts';
import { planText } from '../../../src/sheets/frame/plan-text.ts';
import { sampleData, sourceOf, withOwnPacks } from '../sources.ts';
import { calculated, HOW, exported, opened, recalculated, valuesOf } from './spreadsheet.ts';

type Data = Record<string, unknown>;
type Cells = Record<string, { t: string; v: string | number } | undefined>;

function planData(): Data & { streets: (Data & { communities: Data[] })[] } {
  const data = sampleData('jieyang') as ReturnType<typeof planData>;
  data['extent'] = 'county';
  data['unitCosts'] = { 'indoor-service-floor-area': '4100' };
  const [community] = data.streets[0]?.communities ?? [];
  if (community !== undefined) {
    community['remarks'] = { 'indoor-service-floor-area': { remedy: 'build', reason: '=SUM(A1)' } };
    community['planned'] = { 'office-floor-area': '200' };
    community['future'] = { households: '2000' };
  }
  return data;
}

/** The cell of an input column in the row of a place. */
function inputCell(book: WorkBook, key: string, id: string): string {
  const rows = valuesOf(book, '输入');
  const row = rows.findIndex(([first]) => first === key);
  const column = rows[0]?.indexOf(id) ?? -1;
  if (row < 0 || column < 0) throw new Error(`no cell for ${id} of ${key}`);
  const letters = (index: number): string =>
    (index > 25 ? letters(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26));
  return letters(column) + String(row + 1);
}

const bytesOf = (book: WorkBook) => new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer);
const typed = (value: string | number) => ({ t: typeof value === 'number' ? 'n' : 's', v: value });

function type(book: WorkBook, sheet: string, cell: string, value: string | number): void {
  (book.Sheets[sheet] as Cells)[cell] = typed(value);
}

async function broughtHome(book: WorkBook) {
  const read = await readWorkbook(bytesOf(book), withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.plan;
}

test('figures, words, names, wider figures, settings and intentions come home', async () => {
  const data = planData();
  const book = opened(await exported(sourceOf(data)));
  const input = (key: string, id: string, value: string | number) =>
    type(book, '输入', inputCell(book, key, id), value);
  input('community c1', 'households', '２，４０１');
  input('community c1', 'name', '=新名');
  input('community c1', 'settlement', '农村');
  input('community c1', 'planned:office-floor-area', 260.5);
  input('community c1', 'future:households', 2500);
  input('street s1', 'existing:nurses', 6);
  input('county 445202', 'population', 512345);
  input('county 445202', 'existing:community-workers', 77);
  const remarks = valuesOf(book, '整治清单');
  const row = String(remarks.findIndex(([key]) => String(key).startsWith('community c1 ')) + 1);
  type(book, '整治清单', `G${row}`, '租用');
  type(book, '整治清单', `H${row}`, 2027);
  type(book, '费用', 'D3', 3999.5);
  const settings = valuesOf(book, '假设');
  const setting = (id: string, value: string | number) =>
    type(book, '假设', `C${String(settings.findIndex(([key]) => key === id) + 1)}`, value);
  setting('horizon', 2030);
  setting('rural-uplift', 0.15);
  setting('areaBasis', '建筑面积');
  const choices = settings.find(([key]) => key === 'choice:health-centre-basis') ?? [];
  setting('choice:health-centre-basis', String(choices[6]));

  const plan = await broughtHome(book);
  const [community] = data.streets[0]?.communities ?? [];
  Object.assign(community ?? {}, { households: '2401', name: '=新名', settlement: 'rural' });
  Object.assign(community ?? {}, {
    planned: { 'office-floor-area': '260.5' },
    future: { households: '2500' },
    remarks: { 'indoor-service-floor-area': { remedy: 'lease', year: 2027, reason: '=SUM(A1)' } },
  });
  const [street] = data.streets;
  if (street !== undefined) street['existing'] = { ...(street['existing'] as Data), nurses: '6' };
  data['areas'] = {
    445202: { facts: { population: '512345' }, existing: { 'community-workers': '77' } },
  };
  Object.assign(data, {
    ...{ horizon: 2030, areaBasis: 'built', unitCosts: { 'indoor-service-floor-area': '3999.5' } },
    ...{ assumptions: { 'rural-uplift': '0.15' }, choices: { 'health-centre-basis': 'street' } },
  });
  expect(planText(plan)).toBe(planText(sourceOf(structuredClone(data)).assessment.plan));
});

test('a cleared cell is not known, an added row is a new community, a deleted row is gone', async () => {
  const data = planData();
  const book = opened(await exported(sourceOf(data)));
  const sheet = book.Sheets['输入'] as Cells & { '!ref': string };
  Reflect.deleteProperty(sheet, inputCell(book, 'community c1', 'households'));
  const ids = (valuesOf(book, '输入')[0] ?? []).map(String);
  const gone = ids.map((id) => inputCell(book, 'community c2', id));
  for (const cell of gone) Reflect.deleteProperty(sheet, cell);
  const last = valuesOf(book, '输入').length + 1;
  sheet['!ref'] = sheet['!ref'].replace(/\d+$/, String(last));
  type(book, '输入', `B${String(last)}`, '社区');
  type(book, '输入', `C${String(last)}`, '新社区');
  type(book, '输入', `D${String(last)}`, String(data.streets[0]?.['name']));
  type(book, '输入', `J${String(last)}`, 900);
  const { streets } = await broughtHome(book);
  const communities = streets[0]?.communities ?? [];
  expect(communities.map(({ id }) => id)).toEqual(['c1', 'c3', 'c4']);
  expect(communities[0]?.households).toBeNull();
  expect([communities[2]?.name, String(communities[2]?.households)]).toEqual(['新社区', '900']);
});

test('what cannot be read is named by sheet and cell', async () => {
  const book = opened(await exported(sourceOf(planData())));
  const cell = inputCell(book, 'community c1', 'households');
  const refused = async (value: string | number) => {
    type(book, '输入', cell, value);
    const read = await readWorkbook(bytesOf(book), withOwnPacks);
    return read.ok ? null : read.problems.map(({ code, values }) => [code, values['at']]);
  };
  expect(await refused('many')).toEqual([['bad-cell', cell]]);
  expect(await refused(-5)).toEqual([['bad-cell', cell]]);
  expect(await refused(12.5)).toEqual([['not-whole', cell]]);
  expect(await refused('12')).toBeNull();
  const settlement = inputCell(book, 'community c1', 'settlement');
  type(book, '输入', settlement, '乡下');
  expect(await refused(12)).toEqual([['bad-cell', settlement]]);
});

test('a workbook without its inputs is ours all the same, and says what is gone', async () => {
  const book = opened(await exported(sourceOf(planData())));
  book.SheetNames = book.SheetNames.filter((name) => name !== '输入');
  const read = await readWorkbook(bytesOf(book), withOwnPacks);
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'sheet-gone' }] });
});

calculated(
  `saved by LibreOffice without a change it is the same plan${HOW}`,
  async () => {
    const source = sourceOf(planData());
    const [again] = recalculated([await exported(source)]);
    if (again === undefined) throw new Error('LibreOffice gave nothing back');
    expect(planText(await broughtHome(again))).toBe(planText(source.assessment.plan));
  },
  300_000,
);

test('names that look like formulas, markup or coded signs come home as they were written', async () => {
  const data = planData();
  const names = ['=1+1', '东湖_x0041_村', '<b>甲</b>&"乙"', "'六号", '东湖  二'];
  const [street] = data.streets;
  if (street === undefined) throw new Error('no street');
  const [first] = street.communities;
  street.communities = names.map((name, index) => ({
    ...first,
    id: `n${String(index)}`,
    name,
  }));
  const source = sourceOf(data);
  const read = await readWorkbook(await exported(source), withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(planText(read.value.plan)).toBe(planText(source.assessment.plan));
});
