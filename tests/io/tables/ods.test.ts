// OpenDocument spreadsheets, as LibreOffice saved them: what they show is read as from any workbook, and what claims too much is refused.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { shownFormat } from '../../../src/io/tables/ods-shown.ts';
import { shownAs } from '../../../src/io/tables/number-format.ts';
import type { Table } from '../../../src/io/tables/table.ts';
import { refusalOf, tablesIn, TARGETS, workbook } from '../register/tables.ts';
import { zipped } from './zipped.ts';

const FOLDER = new URL('../../fixtures/field-cases/', import.meta.url);
const tablesOf = (file: string) =>
  tablesIn(new Uint8Array(readFileSync(fileURLToPath(new URL(file, FOLDER)))), file);

function readOf(table: Table | undefined) {
  if (table === undefined) throw new Error('no table');
  return readRegister(table, matchHeaders(table, TARGETS), TARGETS);
}

function told(table: Table | undefined): string[] {
  return readOf(table).rows.map(({ name, figures, problems }) =>
    [name, ...Object.values(figures), ...problems.map(({ code }) => code)].join(' '),
  );
}

test('units and ten thousands of number formats, merged cells, dates, percentages, errors, truth', async () => {
  const [table] = await tablesOf('32-libreoffice.ods');
  expect(told(table)).toEqual([
    '甲社区 1200 3500 5000 7 300',
    '乙社区 900 2600 180 0 250 unit-unclear',
    '丙社区 800 24000 220 unit-unclear merged formula-error',
    '丁社区 700 2100 210 100.5 unit-unclear merged',
    '戊社区 2100 not-a-number not-a-number',
  ]);
  expect(table?.rows[2]?.slice(4, 6)).toEqual(['2020-05-01', '0.35']);
  expect(table?.marks.get('2,4')).toBe('a-date');
  expect(table?.marks.get('2,5')).toBe('percent');
});

test('hidden sheets come last; hidden rows and columns, and noughts shown as dashes, are told', async () => {
  const [table, hidden] = await tablesOf('32-libreoffice.ods');
  expect([table?.name, hidden?.name]).toEqual(['东湖街道', '藏']);
  const notes = [...(table?.notes ?? []), ...readOf(table).notes];
  const count = (code: string) => notes.find((note) => note.code === code)?.values['count'];
  const codes = ['hidden-sheets', 'hidden', 'hidden-rows', 'merged', 'zero-dashes', 'totals'];
  expect(codes.map(count)).toEqual(['1', '1', '1', '2', '1', '1']);
});

test('a raised mark is no digit, a remark no content, and a cell may stand for several', async () => {
  const [table] = await tablesOf('33-libreoffice-raised.ods');
  expect(told(table)).toEqual(['甲社区 3500 320 320 footnote', '乙社区 900 1 180 180']);
});

const shown = (value: number, text: string) => {
  const { text: figure, mark } = shownAs(String(value), shownFormat(value, text));
  return mark === null ? figure : `${figure} ${mark}`;
};

test.each([
  [1200, '1,200', '1200'],
  [1200.5, '1.200,5', '1200.5'],
  [0.5, '0.5公顷', '0.5公顷'],
  [180, '180.00 ㎡', '180㎡'],
  [900, '约900户', '约900户'],
  [35000, '3.5万', '3.5万'],
  [35000, '3.5000万', '3.5万'],
  [35000, '35.000', '35000'],
  [35000, '35', '35 shown-divided'],
  [0, '-', '0 zero-as-dash'],
  [0, '', '0 zero-hidden'],
  [1.5, '1 1/2', '1.5'],
])('%d that is shown as "%s" is %s', (value, text, expected) => {
  expect(shown(value, text)).toBe(expected);
});

const sheet = (rows: string) =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:spreadsheet><table:table>${rows}</table:table></office:spreadsheet></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
  });
const cell = '<table:table-cell office:value-type="float" office:value="1"';

test.each([
  [
    'a row for a million',
    `<table:table-row table:number-rows-repeated="1000000">${cell}/></table:table-row>`,
    'too-many-rows',
  ],
  [
    'a cell for a thousand',
    `<table:table-row>${cell} table:number-columns-repeated="1000"/></table:table-row>`,
    'too-many-columns',
  ],
  [
    'rows far below',
    `<table:table-row table:number-rows-repeated="900000"/><table:table-row>${cell}/></table:table-row>`,
    'too-many-rows',
  ],
  [
    'many wide rows',
    `<table:table-row table:number-rows-repeated="40000">${cell} table:number-columns-repeated="300"/></table:table-row>`,
    'too-many-cells',
  ],
])('%s is refused before anything is built from it', async (_, rows, code) => {
  expect(await refusalOf(sheet(rows), 'table.ods')).toBe(code);
});

test('a locked file, a text document and a damaged one are refused by their reason', async () => {
  const manifest = '<manifest:encryption-data manifest:checksum="x"/>';
  const locked = { 'content.xml': 'scrambled', 'META-INF/manifest.xml': manifest };
  const letter = { 'content.xml': '<office:text/>', 'META-INF/manifest.xml': '<m/>' };
  expect(await refusalOf(zipped(locked))).toBe('password');
  expect(await refusalOf(zipped(letter))).toBe('a-document');
  expect(
    await refusalOf(sheet('<table:table-row><table:table-cell office:value-type="x"><text:p>1')),
  ).toBe('broken');
});

test('a nought shown as a dash is none, and asked about where dashes are typed as well', async () => {
  const format = '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ';
  const [table] = await tablesIn(
    workbook(
      [
        ['社区', '户数', '社区工作者', '警务室'],
        ['甲社区', 900, 0, 0],
        ['乙社区', 800, 5, '-'],
      ],
      (sheet) => {
        for (const place of ['C2', 'D2']) sheet[place] = { t: 'n', v: 0, z: format };
      },
    ),
  );
  const { notes } = readOf(table);
  expect(told(table)).toEqual(['甲社区 900 0 zero-or-unknown', '乙社区 800 5']);
  expect(notes.map(({ code }) => code)).toEqual(['zero-dashes', 'dashes']);
});
