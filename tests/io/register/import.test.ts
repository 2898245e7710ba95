// A street office's table becomes rows of the register: headers, units, numbers as written, and every mistake by row and column.
import { describe, expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { importTargets } from '../../../src/io/headers/import-targets.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { readTables } from '../../../src/io/tables/table-file.ts';
import type { Table } from '../../../src/io/tables/table.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { MISTAKES, messyWorkbook } from './messy.ts';

const TARGETS = importTargets(builtinRules().rulebook);

async function tableOf(bytes: Uint8Array, name = 'table.xlsx'): Promise<Table> {
  const read = await readTables(bytes, name);
  if (!read.ok) throw new Error(read.code);
  const [table] = read.tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

async function rowsOf(text: string, name = 'table.csv') {
  const table = await tableOf(new TextEncoder().encode(text), name);
  return readRegister(table, matchHeaders(table, TARGETS), TARGETS);
}

describe('a workbook of 200 communities with fifteen mistakes', async () => {
  const table = await tableOf(messyWorkbook());
  const match = matchHeaders(table, TARGETS);
  const { rows, notes } = readRegister(table, match, TARGETS);

  test('its two header rows are understood', () => {
    expect(match.headerRow).toBe(2);
    expect(match.columns.map(({ target, unit }) => [target, unit])).toEqual([
      [null, 'one'],
      ['street', 'one'],
      ['name', 'one'],
      ['settlement', 'one'],
      ['households', 'one'],
      ['population', 'one'],
      ['office-floor-area', 'm2'],
      ['community-workers', 'one'],
      ['police-rooms', 'one'],
      ['outdoor-activity-area', 'mu'],
    ]);
  });

  test('every mistake is found, at its row and column, and nothing else is', () => {
    const found = rows.flatMap(({ row, problems }) =>
      problems.map(({ column }) => `${row - 3} ${column}`),
    );
    expect(found).toEqual(MISTAKES.map(([community, column]) => `${community} ${column}`));
    expect(rows).toHaveLength(200);
  });

  test('each mistake has its own reason', () => {
    const codes = rows.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toEqual([
      'approximate',
      'negative',
      'not-whole',
      'a-date',
      'approximate',
      'no-name',
      'duplicate-name',
      'not-settlement',
      'range',
      'percent',
      'not-a-number',
      'a-date',
      'not-whole',
      'formula-error',
      'too-large',
    ]);
  });

  test('numbers are read as people write them', () => {
    const at = (index: number) => rows[index]?.figures ?? {};
    expect(at(1)['households']).toBe('801');
    expect(at(2)['households']).toBe('802');
    expect(at(15)['households']).toBe('815');
    expect(at(9)['population']).toBe('2409');
    expect(at(11)['office-floor-area']).toBeUndefined();
    expect(at(1)['police-rooms']).toBe('0');
    expect(at(6)['police-rooms']).toBe('1');
    expect(at(1)['outdoor-activity-area']).toBe('733.333333');
  });

  test('merged streets reach every row, totals are passed over, and one is told', () => {
    expect(rows.map(({ street }) => street).filter((street) => street === '新兴街道')).toHaveLength(
      40,
    );
    expect(notes).toContainEqual({ code: 'totals', values: { count: '1' } });
    expect(table.notes.map(({ code }) => code)).toEqual(['merged', 'hidden']);
  });

  test('a correction in the preview makes the row good', () => {
    const corrected = readRegister(table, match, TARGETS, { '6,4': '９００户' });
    expect(corrected.rows[3]?.problems).toEqual([]);
    expect(corrected.rows[3]?.figures['households']).toBe('900');
  });
});

describe('text tables', () => {
  test.each([
    ['utf-8', '街道,社区,户数\n东,甲,"1,200"\n'],
    ['utf-8 with a mark', '\ufeff街道,社区,户数\n东,甲,"1,200"\n'],
    ['tabs', '街道\t社区\t户数\n东\t甲\t1,200\n'],
    ['semicolons', '街道;社区;户数\n东;甲;1200\n'],
    ['English headers', 'Street,Community name,Households\n东,甲,1200\n'],
    ['old variants', '镇街,居委会,常住户数（户）\n东,甲,1200户\n'],
  ])('%s', async (_, text) => {
    const { rows } = await rowsOf(text);
    expect(rows.map(({ street, name, figures }) => [street, name, figures])).toEqual([
      ['东', '甲', { households: '1200' }],
    ]);
  });

  test('GB18030, as Excel saves it in China', async () => {
    const gb = [
      0xbd, 0xd6, 0xb5, 0xc0, 0x2c, 0xc9, 0xe7, 0xc7, 0xf8, 0x2c, 0xbb, 0xa7, 0xca, 0xfd, 0x0a,
      0xb6, 0xab, 0x2c, 0xbc, 0xd7, 0x2c, 0x31, 0x32, 0x0a,
    ];
    const table = await tableOf(new Uint8Array(gb), 'table.csv');
    expect(table.rows).toEqual([
      ['街道', '社区', '户数'],
      ['东', '甲', '12'],
    ]);
    expect(table.notes).toEqual([{ code: 'encoding', values: { encoding: 'GB18030' } }]);
  });

  test('registered households are not taken for resident ones', async () => {
    const { rows } = await rowsOf('社区,户籍户数,备注户数\n甲,5,6\n');
    expect(rows[0]?.figures).toEqual({});
  });

  test('units of the header and of the cell', async () => {
    const { rows } = await rowsOf('社区,人口（万人）,用地面积（公顷）\n甲,1.2,3\n乙,0.5,15亩\n');
    expect(rows.map(({ figures }) => figures)).toEqual([
      { population: '12000', siteArea: '30000' },
      { population: '5000', siteArea: '10000' },
    ]);
  });

  test('cells that begin like formulas are text, never run, and no figure', async () => {
    const { rows } = await rowsOf('社区,户数\n"=HYPERLINK(""http://x"")",=1+1\n@甲,+5\n-乙,-3\n');
    expect(rows.map(({ name }) => name)).toEqual(['=HYPERLINK("http://x")', '@甲', '-乙']);
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual([
      'not-a-number',
      'not-a-number',
      'negative',
    ]);
  });
});
