// Text that comes in pieces gives the rows of the whole, wherever it is cut, each with the line it begins on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows, type CsvRow } from '../../../src/io/batch/csv-rows.ts';
import { forAll } from '../../properties/for-all.ts';

function read(pieces: readonly string[]): CsvRow[] {
  const rows = csvRows();
  return [...pieces.flatMap((piece) => rows.push(piece)), ...rows.end()];
}

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

test('a quoted field that is never closed does not swallow a long file', () => {
  const line = 'c1,a name of some length\n';
  const long = Array.from({ length: 50 }, () => line.repeat(4000));
  const rows = read(['id,name\nx,"open\n', ...long]);
  expect(rows.length).toBeGreaterThan(150_000);
});

const cell = fc.stringMatching(/^[a-c ,"\n]{0,4}$/);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('the pieces do not matter', () => {
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
  forAll(
    fc.property(table, fc.array(fc.nat(60), { maxLength: 5 }), (rows, cuts) => {
      const text = `id,name\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const pieces = at.slice(1).map((to, index) => text.slice(at[index], to));
      expect(read(pieces)).toEqual(read([text]));
    }),
  );
});
