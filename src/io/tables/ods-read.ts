// Reads OpenDocument spreadsheets, as LibreOffice and WPS save them, through SheetJS, which is fetched only when somebody brings one.
import type { WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { part } from '../../parts/part.ts';
import { hiddenParts, withoutConditions, withRaised, type HiddenParts } from './ods-content.ts';
import { shownFormat } from './ods-shown.ts';
import type { ReadSheet } from './sheet-table.ts';
import { Refusal } from './table.ts';
import { sheetOf, type Library } from './xls-read.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';

/** The sheets of a file that was looked through before; throws a refusal. */
export async function readOdsSheets(bytes: Uint8Array): Promise<ReadSheet[]> {
  const parts = unpacked(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw new Refusal('password');
  const content = withoutConditions(withRaised(text(CONTENT)));
  if (!content.includes('<office:spreadsheet')) throw new Refusal('a-document');
  const library = await part(() => import('@e965/xlsx'));
  const styles = strToU8(withoutConditions(text(STYLES)));
  const mended = zipSync({ ...parts, [CONTENT]: strToU8(content), [STYLES]: styles }, { level: 0 });
  const book = opened(mended, library);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name) => ({ name, sheet: book.Sheets[name] ?? {} }));
  const ends = sheets.map(({ sheet }) => withFormats(sheet, library));
  const hidden = hiddenParts(content, ends);
  return sheets.map(({ name, sheet }, at) => ({
    ...sheetOf(name, sheet, library, date1904),
    ...withHidden(hidden[at]),
  }));
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Refusal('broken');
  }
}

function opened(bytes: Uint8Array, { read }: Library) {
  try {
    return read(bytes, { type: 'array', cellNF: true, cellFormula: true });
  } catch {
    throw new Refusal('broken');
  }
}

interface Cell {
  t: string;
  v?: unknown;
  readonly w?: string;
  z?: string;
}

/** Gives each number the format that it shows, and the sheet its true range. @returns the last row and column with a value */
function withFormats(sheet: WorkSheet, { SSF, utils }: Library): { r: number; c: number } {
  const end = { r: 0, c: 0 };
  for (const [address, one] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const cell = one as Cell;
    const { r, c } = utils.decode_cell(address);
    if (cell.v !== undefined && cell.v !== null) {
      end.r = Math.max(end.r, r);
      end.c = Math.max(end.c, c);
    }
    if (cell.t !== 'n' || typeof cell.v !== 'number') continue;
    if (/^(TRUE|FALSE)$/i.test(cell.w ?? '')) Object.assign(cell, { t: 'b', v: cell.v !== 0 });
    else if (cell.z === undefined || !SSF.is_date(cell.z))
      cell.z = shownFormat(cell.v, cell.w ?? String(cell.v));
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: end });
  return end;
}

function withHidden(
  parts: HiddenParts | undefined,
): Pick<ReadSheet, 'hidden' | 'columns' | 'rowDefs'> {
  const { isHidden = false, rows = [], columns = [] } = parts ?? {};
  return {
    hidden: isHidden,
    columns: Array.from({ length: Math.max(-1, ...columns) + 1 }, (_, at) => ({
      hidden: columns.includes(at),
    })),
    rowDefs: new Map(rows.map((row) => [row, { hidden: true }])),
  };
}
