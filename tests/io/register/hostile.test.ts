// Files that mean harm or are merely broken: a clear refusal or a sensible reading, within bounds.
import { deflateRawSync } from 'node:zlib';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { importTargets } from '../../../src/io/headers/import-targets.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { readTables } from '../../../src/io/tables/table-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { messyWorkbook } from './messy.ts';

const TARGETS = importTargets(builtinRules().rulebook);

const codeOf = async (bytes: Uint8Array, name = 'x.xlsx') => {
  const read = await readTables(bytes, name);
  return read.ok ? 'read' : read.code;
};

interface Part {
  readonly name: string;
  readonly packed: Buffer;
  readonly claimed: number;
}

/** A zip of parts whose sizes may be lies. */
function zip(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, claimed } of parts) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

test('a zip bomb is refused by what it holds, not by what it claims', async () => {
  const packed = deflateRawSync(Buffer.alloc(320 * 1024 * 1024));
  const bomb = zip([{ name: 'xl/worksheets/sheet1.xml', packed, claimed: 1000 }]);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await codeOf(bomb)).toBe('zip-bomb');
});

test('a sheet of a million rows is refused while it is being unpacked', async () => {
  const rows = '<row><c><v>1</v></c></row>'.repeat(1_000_000);
  const packed = deflateRawSync(Buffer.from(rows));
  const sheet = zip([{ name: 'xl/worksheets/sheet1.xml', packed, claimed: rows.length }]);
  expect(await codeOf(sheet)).toBe('too-many-rows');
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blank text', new TextEncoder().encode(' \n \n'), 'empty'],
  ['a truncated workbook', messyWorkbook().subarray(0, 4000), 'broken'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a-picture'],
  ['a paper', new TextEncoder().encode('%PDF-1.7\n'), 'a-document'],
  ['a web page', new TextEncoder().encode('<!DOCTYPE html><html>'), 'a-web-page'],
  ['the old format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-xls'],
  [
    'a zip of something else',
    zip([{ name: 'a.txt', packed: deflateRawSync('a'), claimed: 1 }]),
    'not-a-table',
  ],
])('%s is refused in so many words', async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

test('a workbook under a password asks for the password to be removed', async () => {
  const sheets = [{ name: 'a', rows: [['社区'], ['甲']] }];
  const locked = await writeXlsx({
    sheets,
    encryption: { password: 'x', spinCount: 10 },
  } as Parameters<typeof writeXlsx>[0]);
  expect(await codeOf(new Uint8Array(locked))).toBe('password');
});

test('formulas are read by their results, and one without a result is a problem', async () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['社区', '户数'],
    ['甲', { t: 'n', f: 'SUM(1200,34)', v: 1234 }],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'a');
  const read = await readTables(
    new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer),
    'a.xlsx',
  );
  const table = read.ok ? read.tables[0] : undefined;
  if (table === undefined) throw new Error('not read');
  expect(table.notes).toEqual([{ code: 'formulas', values: { count: '1' } }]);
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS);
  expect(rows[0]?.figures).toEqual({ households: '1234' });
});

test('a sum of binary fractions reads as the sheet shows it', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['社区', '办公用房'],
          ['甲', 0.1 + 0.2],
        ],
      },
    ],
  });
  const read = await readTables(new Uint8Array(bytes), 'a.xlsx');
  expect(read.ok && read.tables[0]?.rows[1]?.[1]).toBe('0.3');
});
