// The names of sheets as streets: only where several sheets are alike and none says its street itself.
import { expect, test } from 'vitest';
import { knownStreet, rowsIn, sheetStreets } from '../../../src/io/register/sheet-street.ts';
import { rowsOf } from './tables.ts';

const named = (...names: string[]) =>
  names.map((name) => ({ name, targets: [null, 'name', 'households'] }));

test('sheets of one kind are streets by their names', () => {
  expect(sheetStreets(named('东山', '新兴街道'))).toEqual(['东山', '新兴街道']);
});

test('a sheet alone, one of other columns and one with a column of streets are none', () => {
  expect(sheetStreets(named('东山'))).toEqual(['']);
  const totals = { name: '西马', targets: ['street', 'households'] };
  expect(sheetStreets([...named('东山', '新兴'), totals, totals])).toEqual([
    '东山',
    '新兴',
    '',
    '',
  ]);
  const staff = { name: '中山', targets: ['name', 'staff'] };
  expect(sheetStreets([...named('东山', '新兴'), staff])).toEqual(['东山', '新兴', '']);
});

test.each(['Sheet1', '工作表', '2025', '基本情况', '汇总', '城市', 'Urban', '副本'])(
  'a sheet named %s is no street',
  (name) => {
    expect(sheetStreets(named(name, '东山'))).toEqual(['', '东山']);
  },
);

test('a short name means the street of the register that has it in full, unless two do', () => {
  expect(knownStreet('东山', ['新兴街道', '东山街道'])).toBe('东山街道');
  expect(knownStreet('玉湖', ['玉湖镇'])).toBe('玉湖镇');
  expect(knownStreet('东山', ['东山', '东山街道'])).toBe('东山');
  expect(knownStreet('东山', ['东山街道', '东山镇'])).toBe('东山');
  expect(knownStreet('', ['街道'])).toBe('');
});

test('rows that name a street keep it', () => {
  const { rows } = rowsOf([
    ['街道', '社区', '户数'],
    ['', '甲', '900'],
    ['新兴街道', '乙', '800'],
  ]);
  expect(rowsIn(rows, '东山').map(({ street }) => street)).toEqual(['东山', '新兴街道']);
  expect(rowsIn(rows, '')).toBe(rows);
});
