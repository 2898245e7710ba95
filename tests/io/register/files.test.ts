// Files of every kind that lands on an office PC: each is read sensibly or refused in so many words.
import * as SheetJS from '@e965/xlsx';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { sheetOf as sheetOfLibrary } from '../../../src/io/tables/xls-read.ts';
import { program, saved } from '../tables/converted.ts';
import { refusalOf, tableIn, tablesIn, TARGETS, workbook } from './tables.ts';
import { zipped } from '../tables/zipped.ts';

const ROWS = [
  ['街道', '社区', '户数'],
  ['东湖街道', '甲', 1200],
  ['东湖街道', '乙', 900],
];
const CSV = ROWS.map((row) => row.join(',')).join('\r\n') + '\r\n';

async function figuresIn(bytes: Uint8Array, name?: string) {
  const table = await tableIn(bytes, name);
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS);
  return rows.map(({ street, name: own, figures }) => [street, own, figures['households']]);
}
const EXPECTED = [
  ['东湖街道', '甲', '1200'],
  ['东湖街道', '乙', '900'],
];

const wide = (text: string, little: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
};

describe('text in the encodings of Excel and WPS', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(CSV)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${CSV}`)],
    ['Unicode text, tabs', wide(CSV.replaceAll(',', '\t'), true)],
    ['Unicode text, the other way round', wide(CSV.replaceAll(',', '\t'), false)],
    ['semicolons', new TextEncoder().encode(CSV.replaceAll(',', ';'))],
    [
      'a line that declares the separator',
      new TextEncoder().encode(`sep=;\r\n${CSV.replaceAll(',', ';')}`),
    ],
    ['old line ends', new TextEncoder().encode(CSV.replaceAll('\r\n', '\r'))],
  ])('%s', async (_, bytes) => {
    expect(await figuresIn(bytes, 'a.csv')).toEqual(EXPECTED);
  });

  test('a line cut off in the middle is told, a short last line is not', async () => {
    const codes = async (text: string) =>
      (await tableIn(new TextEncoder().encode(text), 'a.csv')).notes.map(({ code }) => code);
    expect(await codes(`${CSV}东湖街道,丙`)).toEqual(['truncated']);
    expect(await codes(`${CSV}合计\r\n`)).toEqual([]);
  });

  test.each([
    ['data for programs', '{"a": 1}'],
    ['bytes', 'ab\u0001\u0002cd\u0003'],
  ])('%s is no table', async (_, text) => {
    expect(await refusalOf(new TextEncoder().encode(text), 'a.csv')).toBe('not-a-table');
  });
});

describe.skipIf(program === null)('as LibreOffice saves it', () => {
  test('the old XLS is read, as WPS writes it under its own ending too', async () => {
    const [old = new Uint8Array()] = saved([workbook(ROWS)], 'xls:MS Excel 97');
    expect(await figuresIn(old, 'a.xls')).toEqual(EXPECTED);
    expect(await figuresIn(old, 'a.et')).toEqual(EXPECTED);
    expect(await refusalOf(old.subarray(0, 700), 'a.xls')).toBe('old-xls');
  }, 300_000);

  test('ODS is read', async () => {
    const [ods = new Uint8Array()] = saved([workbook(ROWS)], 'ods');
    expect(await figuresIn(ods, 'a.ods')).toEqual(EXPECTED);
  }, 300_000);

  test('GB18030 text', async () => {
    const [text = new Uint8Array()] = saved(
      [workbook(ROWS)],
      'csv:Text - txt - csv (StarCalc):44,34,85,1',
    );
    expect((await tableIn(text, 'a.csv')).notes.map(({ code }) => code)).toEqual(['encoding']);
    expect(await figuresIn(text, 'a.csv')).toEqual(EXPECTED);
  }, 300_000);
});

test.each(['xlsx', 'xlsm', 'biff8'] as const)('%s as another program writes it', async (kind) => {
  expect(await figuresIn(workbook(ROWS, undefined, kind))).toEqual(EXPECTED);
});

test('documents are named, new and old', async () => {
  expect(await refusalOf(zipped({ 'word/document.xml': '<w:document/>' }))).toBe('a-document');
  const old = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(old);
  Buffer.from('WordDocument', 'utf16le').copy(old, 1024);
  expect(await refusalOf(new Uint8Array(old))).toBe('a-document');
});

test('XLSB is named', async () => {
  expect(await refusalOf(workbook(ROWS, undefined, 'xlsb'))).toBe('other-format');
});

test('of several sheets all are offered, hidden ones last, and it is said', async () => {
  const book = utils.book_new();
  for (const [name, at] of [
    ['隐藏', 0],
    ['说明', 1],
    ['社区', 2],
  ] as const)
    utils.book_append_sheet(book, utils.aoa_to_sheet(at === 1 ? [['怎样填写']] : ROWS), name);
  book.Workbook = { Sheets: [{ Hidden: 1 }, {}, {}] };
  const tables = await tablesIn(
    new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer),
  );
  expect(tables.map(({ name }) => name)).toEqual(['说明', '社区', '隐藏']);
  expect(tables[0]?.notes).toContainEqual({ code: 'hidden-sheets', values: { count: '1' } });
});

test('rows that a sheet of the library hides are told, though it lists no others', () => {
  const hidden: { hidden: boolean }[] = [];
  hidden[2] = { hidden: true };
  const cells = { A1: { t: 's', v: '社区' }, A2: { t: 's', v: '甲' }, A3: { t: 's', v: '乙' } };
  const sheet = { '!ref': 'A1:A3', '!rows': hidden, ...cells } as const;
  const { rowDefs } = sheetOfLibrary('a', sheet, SheetJS, false);
  expect([...(rowDefs ?? [])].map(([at, part]) => [at, part.hidden])).toEqual([
    [0, false],
    [1, false],
    [2, true],
  ]);
});

test('hidden rows and columns are read, and it is said', async () => {
  const bytes = workbook(ROWS, (sheet) => {
    sheet['!rows'] = [{}, { hidden: true }, { hidden: true }, {}, {}, { hidden: true }];
    sheet['!cols'] = [{ hidden: true }, {}, {}, {}, { hidden: true }];
  });
  expect(await figuresIn(bytes)).toEqual(EXPECTED);
  const table = await tableIn(bytes);
  expect(table.notes).toEqual([
    { code: 'hidden', values: { count: '1' } },
    { code: 'hidden-rows', values: { count: '2', names: '2–3' } },
  ]);
  const match = { ...matchHeaders(table, TARGETS), withoutHidden: true };
  const { rows, leftOut } = readRegister(table, match, TARGETS);
  expect([rows.length, leftOut.map(({ kind, place }) => [kind, place])]).toEqual([
    0,
    [
      ['unshown', '2'],
      ['unshown', '3'],
    ],
  ]);
});

/** A workbook of one sheet with this content. */
const sheetOf = (content: string) =>
  zipped({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`,
  });
const cell = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;
const HEAD = `<row r="1">${cell('A1', '社区')}${cell('B1', '户数')}</row><row r="2">${cell('A2', '甲')}${cell('B2', '5')}</row>`;

describe('sheets made to keep somebody waiting', () => {
  test('cells far to the right', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, at) => `<row r="${at + 3}"><c r="XFD${at + 3}"><v>1</v></c></row>`,
    );
    expect(await refusalOf(sheetOf(`<sheetData>${HEAD}${rows.join('')}</sheetData>`))).toBe(
      'too-many-columns',
    );
  });
  test('cells far to the right that are only formatted do no harm', async () => {
    const bytes = sheetOf(`<sheetData>${HEAD}<row r="3"><c r="XFD3" s="0"/></row></sheetData>`);
    expect(await figuresIn(bytes)).toEqual([['', '甲', '5']]);
  });
  test('a stray last row', async () => {
    const bytes = sheetOf(
      `<sheetData>${HEAD}<row r="1048576">${cell('A1048576', '乙')}</row></sheetData>`,
    );
    expect(await figuresIn(bytes)).toEqual([
      ['', '甲', '5'],
      ['', '乙', undefined],
    ]);
  });
  test('endless merges', async () => {
    const merges = '<mergeCell ref="A1:XFD50000"/>'.repeat(20_000);
    const bytes = sheetOf(`<sheetData>${HEAD}</sheetData><mergeCells>${merges}</mergeCells>`);
    expect((await tableIn(bytes)).rows).toHaveLength(2);
  });
  test('millions of cells', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(390)}</row>`;
    expect(await refusalOf(sheetOf(`<sheetData>${row.repeat(12_000)}</sheetData>`))).toBe(
      'too-many-cells',
    );
  });
  test('names that other programs put before the tags are counted too', async () => {
    const row = '<x:row><x:c><x:v>1</x:v></x:c></x:row>';
    expect(await refusalOf(sheetOf(`<x:sheetData>${row.repeat(60_000)}</x:sheetData>`))).toBe(
      'too-many-rows',
    );
  });
});

test('pictures are told from tables that begin alike', async () => {
  const picture = new Uint8Array([0x42, 0x4d, 0x9a, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0]);
  expect(await refusalOf(picture)).toBe('a-picture');
  expect(await refusalOf(new TextEncoder().encode('BM,社区\n1,甲\n'), 'a.csv')).toBe('read');
});

test('a very wide text table is refused', async () => {
  expect(await refusalOf(new TextEncoder().encode(`${'a,'.repeat(500)}a\n`), 'a.csv')).toBe(
    'too-many-columns',
  );
});

test('a long text table is refused without being read to its end', async () => {
  expect(await refusalOf(new TextEncoder().encode('甲,5\n'.repeat(60_000)), 'a.csv')).toBe(
    'too-many-rows',
  );
});

test('a part that is broken inside the workbook', async () => {
  const bytes = zipped({ 'xl/workbook.xml': '<workbook' });
  expect(await refusalOf(bytes)).toBe('broken');
});
