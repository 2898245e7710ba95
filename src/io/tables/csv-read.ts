// Reads comma- or tab-separated text into a table, in whatever encoding it came.
import Papa from 'papaparse';
import { mendQuotes } from './csv-quotes.ts';
import { MOST_COLUMNS, MOST_ROWS, Refusal, type Note, type Table } from './table.ts';
import { visible } from './visible.ts';

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** UTF-8 with or without mark, UTF-16 with one, else GB18030, as Excel and WPS save in China. */
function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined)
    return { text: new TextDecoder(marked[1]).decode(bytes), encoding: marked[1] };
  if (bytes.subarray(0, 4096).includes(0)) return decodeWide(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
}

/** UTF-16 without a mark, as some databases write it: digits and separators have a nought in one half of their bytes. */
function decodeWide(bytes: Uint8Array): { text: string; encoding: string } {
  const noughts = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  if (Math.min(even, odd) > 0 || bytes.length % 2 !== 0) throw new Refusal('not-a-table');
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Text formats of spreadsheets that are no rows of cells. */
const OTHER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^ID;P/, 'SYLK'],
  [/^TABLE\r?\n0,\d/, 'DIF'],
  [/^(<[?!][^>]*>\s*)*<office:document\b/, 'FODS'],
  [/^(<[?!][^>]*>\s*)*<(ss:)?Workbook\b/, 'XML'],
];

/** The marks of text that is no table: a document, data for programs, or bytes that are no text at all. */
const NO_TABLE = /^(%PDF|[{[]["\s{[])/i;
/** Many systems give a web page the ending of a workbook: spreadsheet programs open it, with a warning. */
const WEB_PAGE =
  /^(<(!doctype|html|head|meta|style|body|table|div|script|link|title|center|font|!--|\?xml)|MIME-Version\s*:|Content-Type\s*:\s*multipart|From\s*:\s*<)/i;
const NOT_TEXT = /[\u0001-\u0008\u000e-\u001f]/;

export function readSeparated(bytes: Uint8Array, name: string): Table {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('empty');
  const start = visible(text.slice(0, 4096));
  const other = OTHER_FORMATS.find(([pattern]) => pattern.test(start));
  if (other !== undefined) throw new Refusal('other-format', { format: other[1] });
  if (WEB_PAGE.test(start)) throw new Refusal('a-web-page');
  if (NO_TABLE.test(start) || NOT_TEXT.test(text.slice(0, 4096))) throw new Refusal('not-a-table');
  const { delimiter, rest } = separated(text);
  const rows: string[][] = [];
  let filled = 0;
  Papa.parse<string[]>(mendQuotes(rest, delimiter), {
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

/** An apostrophe, or a formula of nothing but a text, that keeps a program from changing the text is no part of it. */
function cellText(value: string): string {
  const text = visible(value);
  const kept = /^="(.*)"$/s.exec(text)?.[1];
  if (kept !== undefined) return kept.replaceAll('""', '"').trim();
  return /^'[=+\-@'\t\r]/.test(text) ? text.slice(1) : text;
}

const LINES_LOOKED_AT = 60;
const SEPARATORS = ['\t', ';', ',', '|', '，', '、'];

/** The separator that most lines use alike, or the one that the first line declares. */
function separated(text: string): { delimiter: string; rest: string } {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  if (declared !== null)
    return { delimiter: declared[1] ?? ',', rest: text.slice(declared[0].length) };
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n?|\n/, LINES_LOOKED_AT)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const ranked = SEPARATORS.map((delimiter) => ({ delimiter, ...mostAlike(lines, delimiter) }));
  const [best] = ranked.sort((a, b) => b.lines - a.lines || b.times - a.times);
  return { delimiter: best !== undefined && best.lines > 0 ? best.delimiter : ',', rest: text };
}

/** How many lines hold a separator equally often, at least once, and how often. */
function mostAlike(lines: readonly string[], separator: string): { lines: number; times: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const times = line.split(separator).length - 1;
    if (times > 0) counts.set(times, (counts.get(times) ?? 0) + 1);
  }
  const [times = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { lines: count, times };
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
