// What every sheet must carry to stand on its own, and that absence is always named.
import { expect, test } from 'vitest';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { planHash } from '../../src/sheets/frame/plan-text.ts';
import { SHEETS } from '../../src/sheets/frame/sheet.ts';
import { LANGUAGES, SAMPLE_IDS, sampleData, sampleSource, sheetsOf, sourceOf } from './sources.ts';

const cases = SAMPLE_IDS.flatMap((id) =>
  LANGUAGES.flatMap((language) => SHEETS.map((sheet) => [id, language, sheet] as const)),
);

test.each(cases)('%s in %s: %s stands on its own', (id, language, sheet) => {
  const source = sampleSource(id, language, { sheet, compiler: 'Bureau' });
  const sheets = sheetsOf(source);
  expect(sheets.length).toBeGreaterThan(0);
  for (const one of sheets) {
    expect(one.title).not.toBe('');
    expect(one.head.map(({ value }) => value)).toContain('Bureau');
    expect(one.head.filter(({ value }) => value === '')).toEqual([]);
    expect(one.papers.rows.length).toBeGreaterThan(0);
    expect(one.signatures).toHaveLength(3);
    expect(one.notes.length).toBeGreaterThan(1);
    expect(one.hash).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
    const shown = JSON.stringify(one, (key, value: unknown) => (key === 'from' ? null : value));
    expect(shown).not.toMatch(/\{\{|undefined|NaN|"sheet\./);
    for (const { columns, rows } of one.tables)
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
});

test('the check code changes with any figure and not with the language', () => {
  const data = sampleData('jieyang');
  const before = planHash(sourceOf(data).assessment.plan);
  expect(planHash(sourceOf(data, 'en').assessment.plan)).toBe(before);
  const [street] = data['streets'] as { communities: { households: string }[] }[];
  const [community] = street?.communities ?? [];
  if (community !== undefined) community.households = '1821';
  expect(planHash(sourceOf(structuredClone(data)).assessment.plan)).not.toBe(before);
});

test('silent, missing and not applicable are three different words', () => {
  const [sheet] = sheetsOf(sampleSource('jieyang', 'zh', { emptyRows: true }));
  const kinds = new Set(
    sheet?.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind))),
  );
  for (const kind of ['silent', 'missing', 'none', 'number', 'range'])
    expect(kinds).toContain(kind);
});

test('a hidden column and a hidden group are gone, the rest is not', () => {
  const [sheet] = sheetsOf(
    sampleSource('jieyang', 'zh', { hiddenColumns: ['base'], hiddenGroups: ['health'] }),
  );
  const table = sheet?.tables[0];
  expect(table?.columns.map(({ id }) => id)).not.toContain('base');
  const groups = table?.rows.filter(({ kind }) => kind === 'group').map(({ cells }) => cells[0]);
  expect(JSON.stringify(groups)).not.toContain('卫生服务');
  expect(JSON.stringify(groups)).toContain('人员配备');
});

test.each(cases.filter(([, , sheet]) => sheet === 'schedule'))(
  '%s in %s: no figure of the schedule stands without its unit',
  (id, language, sheet) => {
    const [schedule] = sheetsOf(sampleSource(id, language, { sheet, emptyRows: true }));
    const [table] = schedule?.tables ?? [];
    const at = table?.columns.findIndex((column) => column.id === 'unit') ?? -1;
    const items = table?.rows.filter(({ kind }) => kind === 'item') ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const { cells } of items)
      expect(cells[at]).toMatchObject({ kind: 'text', text: expect.stringMatching(/\S/) });
  },
);

test('the street table lists space, people and facilities in one A3 table, and the rest where it is chosen', () => {
  const heads = (everyMeasure: boolean) => {
    const [sheet] = sheetsOf(sampleSource('jieyang', 'zh', { sheet: 'street', everyMeasure }));
    const tables = (sheet?.tables ?? []).filter(({ id }) => id !== 'encouraged');
    return {
      count: tables.length,
      heads: tables.flatMap(({ columns }) => columns.map(({ id, over = id }) => over)),
      notes: JSON.stringify(sheet?.notes),
    };
  };
  const usual = heads(false);
  expect(usual.count).toBe(1);
  expect(usual.heads).toContain('社区工作者（专职工作人员）（人） ●');
  expect(usual.heads).toContain('facilities');
  expect(usual.heads.join()).not.toMatch(/志愿|报酬|计划/);
  expect(usual.notes).toContain('其余要求见');
  const every = heads(true);
  expect(every.count).toBeGreaterThan(1);
  expect(every.heads.join()).toMatch(/志愿/);
  expect(every.notes).not.toContain('其余要求见');
});

test('what is said of a shortage stands beside its community: why, remedy, year and who', () => {
  const data = sampleData('jieyang');
  const [street] = data['streets'] as { communities: Record<string, unknown>[] }[];
  const remark = { reason: '没有用地', remedy: 'lease', year: 2027, who: '区民政局' };
  Object.assign(street?.communities[0] ?? {}, {
    remarks: { 'indoor-service-floor-area': remark },
  });
  const source = sourceOf(data, 'zh', { sheet: 'street' });
  const table = sheetsOf(source)[0]?.tables.findLast(({ id }) => id !== 'encouraged');
  const said = table?.rows
    .filter(({ kind }) => kind === 'item')
    .map(({ cells }) => cells.slice(-4).map((cell) => cellText(cell, source.words)));
  expect(table?.columns.slice(-4).map(({ id }) => id)).toEqual(['reason', 'remedy', 'year', 'who']);
  expect(said?.[0]).toEqual(['没有用地', '租用', '2027', '区民政局']);
  expect(said?.[1]).toEqual(['', '', '', '']);
});

test('what is said of a whole street stands in the row of its subtotal, under the name of its measure', () => {
  const data = sampleData('jieyang');
  const [street] = data['streets'] as Record<string, unknown>[];
  Object.assign(street ?? {}, { remarks: { nurses: { remedy: '调剂', who: '区卫生局' } } });
  const source = sourceOf(data, 'zh', { sheet: 'street' });
  const table = sheetsOf(source)[0]?.tables.findLast(({ id }) => id !== 'encouraged');
  const subtotal = table?.rows.find(({ kind }) => kind === 'subtotal');
  const said = subtotal?.cells.slice(-4).map((cell) => cellText(cell, source.words));
  expect(said).toEqual(['', '护士：调剂', '', '护士：区卫生局']);
});

test('unit costs print what closing the gaps costs, to the fen, and who pays in Xilingol', () => {
  const data = sampleData('xilingol');
  const unitCosts = { 'activity-floor-area': '3333.33', 'office-floor-area': '1000.01' };
  const areas = { 152502: { facts: { 'society-investment': '1000' }, existing: {} } };
  const source = sourceOf({ ...data, extent: 'county', unitCosts, areas }, 'zh', {
    sheet: 'statement',
  });
  const [statement] = sheetsOf(source);
  const rowsOf = (id: string) =>
    statement?.tables
      .find((table) => table.id === id)
      ?.rows.map(({ cells }) => cells.map((cell) => cellText(cell, source.words)));
  // 120 m2 are asked of each community: 110 stand in the first, the second has not said.
  const open = '1 处缺口未知，未计入';
  expect(rowsOf('costs')).toEqual([
    ['办公用房面积', '0', 'm²', '1,000.01', '0.00', ''],
    ['活动场所面积', '10', 'm²', '3,333.33', '33,333.30', open],
    ['合计', '—', '—', '—', '33,333.30', open],
  ]);
  // 32,333.30 left after 1,000 from society: 2/10 and 4/10 to the fen, the last takes the rest.
  expect(rowsOf('payers')?.map((row) => row.at(-1))).toEqual([
    ...['33,333.30', '1,000.00', '32,333.30'],
    ...['6,466.66', '12,933.32', '12,933.32', '0.00'],
  ]);
});

test('without unit costs a statement says nothing of money', () => {
  const [statement] = sheetsOf(sampleSource('xilingol', 'zh', { sheet: 'statement' }));
  expect(statement?.tables.map(({ id }) => id)).not.toContain('costs');
});

test('the ledger lists each shortage once, by year, those without a year last, and counts them', () => {
  const data = sampleData('jieyang');
  const streets = data['streets'] as { communities: Record<string, unknown>[] }[];
  const [first, second] = streets[0]?.communities ?? [];
  for (const one of [first, second])
    Object.assign(one ?? {}, { existing: { 'indoor-service-floor-area': '1' } });
  const said = (year: number | null) => ({
    'indoor-service-floor-area': { reason: '没有用地', remedy: 'build', year, who: '街道办' },
  });
  Object.assign(first ?? {}, { remarks: said(2029) });
  Object.assign(second ?? {}, { remarks: said(2027) });
  const source = sourceOf(data, 'zh', { sheet: 'ledger' });
  const short = source.assessment.outcomes.filter(({ levels }) => levels.aim.verdict === 'short');
  const rows = sheetsOf(source)[0]?.tables[0]?.rows ?? [];
  const items = rows.filter(({ kind }) => kind === 'item');
  const texts = items.map(({ cells }) => cells.map((cell) => cellText(cell, source.words)));
  expect(items).toHaveLength(short.length);
  expect(texts.slice(0, 2).map((cells) => cells.slice(6))).toEqual([
    ['没有用地', '新建', '2027', '街道办'],
    ['没有用地', '新建', '2029', '街道办'],
  ]);
  expect(texts[0]?.[1]).toBe(second?.['name']);
  expect(texts.slice(2).every((cells) => cells[8] === '')).toBe(true);
  expect(cellText(rows.at(-1)?.cells[0] ?? { kind: 'blank' }, source.words)).toBe(
    `合计：${String(short.length)} 项`,
  );
});

test('at a glance: the worst three, what is to be hired with its cost, what is not known and who can tell', () => {
  const data = { ...sampleData('jieyang'), unitCosts: { 'community-workers': '60000' } };
  const source = sourceOf(data, 'zh', { sheet: 'glance' });
  const [sheet] = sheetsOf(source);
  const textsOf = (id: string) =>
    sheet?.tables
      .find((table) => table.id === id)
      ?.rows.map(({ cells }) => cells.map((cell) => cellText(cell, source.words)));
  expect(textsOf('worst-places')?.map(([place, short]) => [place, short])).toEqual([
    ['湖东社区', '1'],
    ['莲塘社区', '1'],
    ['湖西社区', '1'],
  ]);
  expect(textsOf('worst-measures')?.[0]).toEqual(['护士（人）', '4', '3', '1', '0／1／0']);
  const needs = textsOf('needs');
  expect(needs).toContainEqual([
    ...['社区工作者（专职工作人员）', '3', '人', '60,000.00', '180,000.00'],
  ]);
  expect(needs?.at(-1)?.at(-1)).toBe('180,000.00');
  expect(textsOf('unknown')?.[0]?.slice(1)).toEqual(['3', '东湖街道']);
  for (const { shares } of sheet?.picture?.bars ?? [])
    expect(shares.covered + shares.planned + shares.gap + shares.open).toBeCloseTo(1, 9);
  expect(sheet?.picture?.bars[0]).toMatchObject({
    label: '护士（人）',
    shares: { covered: 0.75, planned: 0, gap: 0.25, open: 0 },
    figures: { existing: '3', planned: '', required: '4', gap: '1' },
    standing: 'short',
    status: '不足',
  });
});
