// Text that comes in pieces gives the rows of the whole, wherever it is cut, each with the line it begins on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvBytes } from '../../../src/io/batch/csv-bytes.ts';
import { cellsOf } from '../../../src/io/batch/spans.ts';
import { forAll } from '../../properties/for-all.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const encoder = new TextEncoder();

function readBytes(pieces: readonly Uint8Array[]): Row[] {
  const rows: Row[] = [];
  const csv = csvBytes((row) => rows.push({ cells: cellsOf(row), line: row.line }));
  for (const bytes of pieces) csv.push({ bytes, isBroken: false });
  csv.end();
  return rows;
}

const read = (pieces: readonly string[]) => readBytes(pieces.map((one) => encoder.encode(one)));

test('lines are counted through quoted line breaks and blank lines', () => {
  const text = '\ufeffid,name\na,"two\nlines"\n\nb,"say ""hi"""\r\nc,last';
  expect(read([text])).toEqual([
    { cells: ['id', 'name'], line: 1 },
    { cells: ['a', 'two\nlines'], line: 2 },
    { cells: ['b', 'say "hi"'], line: 5 },
    { cells: ['c', 'last'], line: 6 },
  ]);
});

test.each([
  ['a tab', 'id\tname\n1\tx,y\n', ['1', 'x,y']],
  ['a semicolon', 'id;name\n1;x,y\n', ['1', 'x,y']],
  ['a comma', 'id,name\n1,x;y\n', ['1', 'x;y']],
])('%s separates where the first line says so', (_, text, cells) => {
  expect(read([text])[1]?.cells).toEqual(cells);
});

test('a mark within a field is a mark', () => {
  expect(read(['id,name\na,5" pipe\n', 'b,6" pipe\n']).map(({ cells }) => cells[1])).toEqual([
    'name',
    '5" pipe',
    '6" pipe',
  ]);
});

test.each([
  ['text behind a closing mark', 'a,"b" c', '"b" c'],
  ['marks within a quoted field', 'a,"say "hi" twice"', 'say "hi" twice'],
  ['a mark that is never closed', 'a,"b', '"b'],
  ['one that is opened again', 'a,"b "c', '"b "c'],
])('%s costs no row up to the next field with marks', (_, line, cell) => {
  const text = `id,name\n${line}\nd,e\nf,"g"\nh,"i\nj"\n`;
  const rows = [
    ['id', 'name'],
    ['a', cell],
    ['d', 'e'],
    ['f', 'g'],
    ['h', 'i\nj'],
  ];
  for (const piece of [1, 3, 1000]) {
    const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_none, at) =>
      text.slice(at * piece, (at + 1) * piece),
    );
    expect(read(pieces).map(({ cells }) => cells)).toEqual(rows);
  }
});

test('a quoted field that is never closed does not swallow a long file', () => {
  const line = 'c1,a name of some length\n';
  const long = Array.from({ length: 50 }, () => line.repeat(4000));
  const rows = read(['id,name\nx,"open\n', ...long]);
  expect(rows.length).toBeGreaterThan(150_000);
});

const cell = fc.stringMatching(/^[a-c ,"\n社\u3000]{0,4}$/);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('wide blanks are taken away as narrow ones are', () => {
  expect(read(['id,name\n\u3000a\u00a0,\u2003社 区 \u3000\n'])[1]?.cells).toEqual(['a', '社 区']);
});

test('a mark in the last cell that is never closed is a mark', () => {
  expect(read(['id,name\na,"open\nb,c'])).toEqual([
    { cells: ['id', 'name'], line: 1 },
    { cells: ['a', '"open'], line: 2 },
    { cells: ['b', 'c'], line: 3 },
  ]);
});

test('the pieces do not matter', () => {
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
  forAll(
    fc.property(table, fc.array(fc.nat(60), { maxLength: 5 }), (rows, cuts) => {
      const text = `id,name\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
      const bytes = encoder.encode(text);
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = at.slice(1).map((to, index) => bytes.slice(at[index], to));
      const wanted = rows
        .map((row) => row.map((one) => one.trim()))
        .filter((row) => row.some((one) => one !== ''));
      const found = readBytes(pieces);
      expect(found).toEqual(read([text]));
      expect(found.slice(1).map(({ cells }) => cells)).toEqual(wanted);
    }),
  );
});
