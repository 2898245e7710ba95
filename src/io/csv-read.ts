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

export function readSeparated(bytes: Uint8Array, name: string): Table {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('empty');
  if (/^(%PDF|\{|<\?xml|<!doctype|<html)/i.test(text.trimStart())) throw new Refusal('not-a-table');
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
  });
  if (data.length > MOST_ROWS)
    throw new Refusal('too-many-rows', { rows: `> ${MOST_ROWS}`, most: String(MOST_ROWS) });
  if (data.some((row) => row.length > MOST_COLUMNS))
    throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
  const rows = data.map((row) => row.map((value) => value.trim()));
  return { name, rows, marks: new Map(), notes: notesOf(rows, encoding) };
}

/** The separator that the first lines use most. */
function delimiterOf(text: string): string {
  const head = text.split('\n', 5).join('\n');
  const count = (separator: string) => head.split(separator).length;
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

function notesOf(rows: readonly (readonly string[])[], encoding: string): Note[] {
  const notes: Note[] = [];
  if (encoding !== 'utf-8')
    notes.push({ code: 'encoding', values: { encoding: encoding.toUpperCase() } });
  const usual = rows.at(-2)?.length ?? 0;
  if ((rows.at(-1)?.length ?? 0) < usual && rows.length > 2)
    notes.push({ code: 'truncated', values: {} });
  return notes;
}
