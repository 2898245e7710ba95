// Reads the binary workbooks of Excel before 2007 and of WPS, through SheetJS, which is fetched only when somebody brings one.
import type * as SheetJS from '@e965/xlsx';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { part } from '../../parts/part.ts';
import type { CellDetail, ReadSheet } from './sheet-table.ts';
import { Refusal } from './table.ts';

export type Library = typeof SheetJS;

/** The sheets with what the import needs to know of them: values, formats, formulas, merged and hidden parts. */
export async function readXlsSheets(bytes: Uint8Array): Promise<ReadSheet[]> {
  const library = await part(() => import('@e965/xlsx'));
  library.set_cptable(CODE_PAGES);
  const book = opened(bytes, library);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || sheet['!type'] === 'chart') return [];
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return [{ ...sheetOf(name, sheet, library, date1904), hidden }];
  });
}

function opened(bytes: Uint8Array, { read }: Library): WorkBook {
  try {
    return read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellFormula: true });
  } catch {
    throw new Refusal('old-xls');
  }
}

/** Texts of the oldest workbooks are in the code page of the machine that wrote them. */
const PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1200: 'utf-16le',
  65001: 'utf-8',
};
const CODE_PAGES = {
  utils: {
    decode: (page: number, bytes: readonly number[] | Uint8Array) =>
      new TextDecoder(PAGES[page] ?? 'windows-1252').decode(Uint8Array.from(bytes)),
    encode: (_: number, text: string) => new TextEncoder().encode(text),
  },
};

/** A sheet of the library as every reader hands it over. */
export function sheetOf(
  name: string,
  sheet: WorkSheet,
  { utils, SSF }: Library,
  date1904: boolean,
): ReadSheet {
  const { s, e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const cells = new Map<string, CellDetail>();
  const value = (row: number, column: number) => {
    const cell: Cell | undefined = sheet[utils.encode_cell({ r: row, c: column })];
    if (cell === undefined) return null;
    const formula = cell.f === undefined ? {} : { formula: cell.f };
    cells.set(`${row},${column}`, { ...formula, style: { numFmt: cell.z ?? '' } });
    return valueOf(cell, SSF, date1904);
  };
  const rows = Array.from({ length: e.r + 1 }, (_, row) =>
    row < s.r ? [] : Array.from({ length: e.c + 1 }, (__, column) => value(row, column)),
  );
  const merges = (sheet['!merges'] ?? []).map((range) => ({
    startRow: range.s.r,
    startCol: range.s.c,
    endRow: range.e.r,
    endCol: range.e.c,
  }));
  // The library leaves holes where a row or column is as usual.
  const parts = (some: readonly ({ hidden?: boolean } | undefined)[] = []) =>
    Array.from(some, (one) => ({ hidden: one?.hidden === true }));
  const rowDefs = new Map(parts(sheet['!rows']).map((part, at) => [at, part]));
  return { name, rows, cells, merges, columns: parts(sheet['!cols']), rowDefs };
}

interface Cell {
  readonly t: string;
  readonly v?: string | number | boolean | Date;
  readonly w?: string;
  readonly z?: string;
  readonly f?: string;
}

/** Dates are numbers with a format; those of the built-in formats of Asian languages come without one, but shown as dates. */
function valueOf({ t, v, w, z }: Cell, ssf: Library['SSF'], date1904: boolean) {
  if (t === 'e') return w ?? '#VALUE!';
  if (v === undefined) return null;
  const isDate = z === undefined ? /^\d+\/\d+\/\d+$/.test(w ?? '') : ssf.is_date(z);
  if (t !== 'n' || typeof v !== 'number' || !isDate) return v;
  const { y, m, d } = ssf.parse_date_code(v, { date1904 });
  return new Date(Date.UTC(y, m - 1, d));
}
