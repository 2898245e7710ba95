// Reads workbooks into tables, through hucre: values only, nothing is run and nothing outside is fetched.
import { readXlsx } from 'hucre/xlsx';
import { readOdsSheets } from './ods-read.ts';
import { tableOf, type ReadSheet } from './sheet-table.ts';
import { columnLetters, MOST_COLUMNS, MOST_ROWS, Refusal, type Note, type Table } from './table.ts';
import { readXlsSheets } from './xls-read.ts';
import { checkZip } from './zip-check.ts';
import { mendWorkbook, usualName } from './zip-mend.ts';

/** Cells beyond are formatted at most: what holds a value there was refused before. */
const REACH = `A1:${columnLetters(MOST_COLUMNS - 1)}1048576`;

/**
 * Every sheet that holds something, the visible ones first.
 * @param most rows that a sheet may have
 */
export async function readWorkbook(bytes: Uint8Array, most: number): Promise<Table[]> {
  const packed = await checkZip(bytes, { rows: most });
  const parts = packed.map(usualName);
  refuseOthers(parts);
  if (isOpenDocument(parts)) return tablesOf(await readOdsSheets(bytes), []);
  const notes: Note[] = [];
  if (parts.some((name) => /vbaProject/i.test(name))) notes.push({ code: 'macros', values: {} });
  if (parts.some((name) => name.startsWith('xl/externalLinks/')))
    notes.push({ code: 'external', values: {} });
  return tablesOf(await opened(mendWorkbook(bytes, packed)), notes);
}

/** The binary workbooks of Excel before 2007 and of WPS. */
export async function readOldWorkbook(bytes: Uint8Array): Promise<Table[]> {
  const sheets = await readXlsSheets(bytes);
  if (sheets.length === 0) throw new Refusal('old-xls');
  const rows = Math.max(...sheets.map((sheet) => sheet.rows.length));
  if (rows > MOST_ROWS)
    throw new Refusal('too-many-rows', { rows: String(rows), most: String(MOST_ROWS) });
  return tablesOf(sheets, []);
}

/** Encrypted files of the newest LibreOffice hold one part instead of their content. */
const isOpenDocument = (parts: readonly string[]) =>
  parts.includes('META-INF/manifest.xml') &&
  (parts.includes('content.xml') || parts.includes('encrypted-package'));

/** Zipped files that are no XLSX workbooks, by the parts they have. */
function refuseOthers(parts: readonly string[]): void {
  const has = (start: string) => parts.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) throw new Refusal('other-format', { format: 'XLSB' });
  if (has('xl/')) return;
  if (has('word/') || has('ppt/')) throw new Refusal('a-document');
  if (isOpenDocument(parts)) return;
  if (has('Index/')) throw new Refusal('other-format', { format: 'Numbers' });
  throw new Refusal('not-a-table');
}

async function opened(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  try {
    return (await readXlsx(bytes, { readStyles: true, range: REACH })).sheets;
  } catch {
    throw new Refusal('broken');
  }
}

function tablesOf(sheets: readonly ReadSheet[], before: readonly Note[]): Table[] {
  const isHidden = (sheet: ReadSheet) => sheet.hidden === true || sheet.veryHidden === true;
  const tables = sheets
    .map((sheet) => ({ sheet, table: tableOf(sheet, before) }))
    .filter(({ table }) => table.rows.some((row) => row.length > 0))
    .sort((a, b) => Number(isHidden(a.sheet)) - Number(isHidden(b.sheet)));
  if (tables.length === 0) throw new Refusal('empty');
  const hidden = tables.filter(({ sheet }) => isHidden(sheet)).length;
  const note: Note[] =
    hidden === 0 ? [] : [{ code: 'hidden-sheets', values: { count: String(hidden) } }];
  return tables.map(({ table }) => ({ ...table, notes: [...note, ...table.notes] }));
}
