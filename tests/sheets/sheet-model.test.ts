// What every sheet must carry to stand on its own, and that absence is always named.
import { expect, test } from 'vitest';
import { planHash } from '../../src/sheets/plan-text.ts';
import { SHEETS } from '../../src/sheets/sheet.ts';
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
  expect(planHash(sourceOf(data).assessment.plan)).not.toBe(before);
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
    sampleSource('jieyang', 'zh', { hiddenColumns: ['planned'], hiddenGroups: ['health'] }),
  );
  const table = sheet?.tables[0];
  expect(table?.columns.map(({ id }) => id)).not.toContain('planned');
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
