// Reads comma- or tab-separated text into a table, in whatever encoding it came.
import Papa from 'papaparse';
import { MOST_COLUMNS, MOST_ROWS, Refusal, type Note, type Table } from './table.ts';

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** UTF-8 with or without mark, UTF-16 with one, else GB18030, as Excel and WPS save in China. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined)
    return { text: new TextDecoder(marked[1]).decode(bytes), encoding: marked[1] };
  if (bytes.subarray(0, 4096).includes(0)) throw new Refusal('not-a-table');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
}

/** The marks of text that is no table: a document, a web page, or bytes that are no text at all. */
const NO_TABLE = /^(%PDF|[{[]["\s{[]|<\?xml|<!doctype|<html|<table)/i;
const NOT_TEXT = /[\u0001-\u0008\u000e-\u001f]/;

export function readSeparated(bytes: Uint8Array, name: string): Table {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('empty');
  if (NO_TABLE.test(text.trimStart()) || NOT_TEXT.test(text.slice(0, 4096)))
    throw new Refusal('not-a-table');
  const { delimiter, rest } = separated(text);
  const rows: string[][] = [];
  let filled = 0;
  Papa.parse<string[]>(rest, {
    delimiter,
    step: ({ data }, parser) => {
      const row = data.map(cellText);
      while (row.length > 0 && row.at(-1) === '') row.pop();
      rows.push(row);
      filled += Number(row.length > 0);
      if (filled > MOST_ROWS || rows.length > MOST_ROWS * 2 || row.length > MOST_COLUMNS)
        parser.abort();
    },
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  if (rows.some((row) => row.length > MOST_COLUMNS))
    throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
  if (filled > MOST_ROWS || rows.length > MOST_ROWS * 2)
    throw new Refusal('too-many-rows', { rows: `> ${MOST_ROWS}`, most: String(MOST_ROWS) });
  return { name, rows, marks: new Map(), notes: notesOf(text, delimiter, rows, encoding) };
}

/** An apostrophe that keeps a text from being taken for a formula is no part of it. */
function cellText(value: string): string {
  const text = value.replace(/[\u200b\u200e\u200f\ufeff]/g, '').trim();
  return /^'[=+\-@'\t\r]/.test(text) ? text.slice(1) : text;
}

/** The separator that the first lines use most, or the one that the first line declares. */
function separated(text: string): { delimiter: string; rest: string } {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  if (declared !== null)
    return { delimiter: declared[1] ?? ',', rest: text.slice(declared[0].length) };
  const head = text.split('\n', 5).join('\n');
  const count = (separator: string) => head.split(separator).length;
  const delimiter = ['\t', ';', ','].reduce(
    (best, one) => (count(one) > count(best) ? one : best),
    ',',
  );
  return { delimiter, rest: text };
}

/** A last line without its end and with too few columns is one that was cut off. */
function notesOf(
  text: string,
  delimiter: string,
  rows: readonly (readonly string[])[],
  encoding: string,
): Note[] {
  const notes: Note[] = [];
  if (encoding !== 'utf-8')
    notes.push({ code: 'encoding', values: { encoding: encoding.toUpperCase() } });
  const [last = '', before = ''] = text.split(/\r?\n/).slice(-2).reverse();
  const columns = (line: string) => line.split(delimiter).length;
  if (last !== '' && rows.length > 2 && columns(last) < columns(before))
    notes.push({ code: 'truncated', values: {} });
  return notes;
}
