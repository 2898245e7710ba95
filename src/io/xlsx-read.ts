// Reads workbooks into tables, through hucre: values only, nothing is run and nothing outside is fetched.
import { readXlsx } from 'hucre/xlsx';
import { MOST_COLUMNS, MOST_ROWS, Refusal, type CellMark, type Note, type Table } from './table.ts';
import { checkZip } from './zip-check.ts';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Workbook['sheets'][number];
type Value = Sheet['rows'][number][number];

/** Every sheet that holds something, the visible ones first. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table[]> {
  const parts = await checkZip(bytes);
  if (!parts.some((name) => name.startsWith('xl/'))) throw new Refusal('not-a-table');
  const notes: Note[] = [];
  if (parts.some((name) => /vbaProject/i.test(name))) notes.push({ code: 'macros', values: {} });
  if (parts.some((name) => name.startsWith('xl/externalLinks/')))
    notes.push({ code: 'external', values: {} });
  const workbook = await opened(bytes);
  const sheets = workbook.sheets
    .filter(({ rows }) => rows.some((row) => row.some((value) => textOf(value) !== '')))
    .sort((a, b) => Number(a.hidden === true) - Number(b.hidden === true));
  if (sheets.length === 0) throw new Refusal('empty');
  return sheets.map((sheet) => tableOf(sheet, notes));
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { maxRows: MOST_ROWS + 1 });
  } catch {
    throw new Refusal('broken');
  }
}

function tableOf(sheet: Sheet, before: readonly Note[]): Table {
  if (sheet.rows.some((row) => row.length > MOST_COLUMNS))
    throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
  const marks = new Map<string, CellMark>();
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const mark = markOf(sheet, value, `${at},${column}`);
      if (mark !== null) marks.set(`${at},${column}`, mark);
      return textOf(value);
    }),
  );
  const merged = spread(sheet, rows);
  const formulas = [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined);
  const hidden =
    (sheet.columns ?? []).filter((column) => column.hidden === true).length +
    [...(sheet.rowDefs?.values() ?? [])].filter((row) => row.hidden === true).length;
  const counted = [
    ['merged', merged],
    ['formulas', formulas.length],
    ['hidden', hidden],
  ] as const;
  const notes = counted
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, values: { count: String(count) } }));
  return { name: sheet.name, rows, marks, notes: [...before, ...notes] };
}

function markOf(sheet: Sheet, value: Value, at: string): CellMark | null {
  if (value instanceof Date) return 'a-date';
  if (typeof value === 'string' && /^#(REF|VALUE|DIV\/0|N\/A|NAME\?|NUM|NULL)!?$/.test(value))
    return 'formula-error';
  const formula = sheet.cells?.get(at)?.formula !== undefined;
  return formula && (value === null || value === '') ? 'no-result' : null;
}

/** Numbers as the sheet shows them: fifteen digits, so that 0.1 + 0.2 reads as 0.3. */
function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return fixed(Number(value.toPrecision(15)));
  return value.trim();
}

function fixed(value: number): string {
  const text = String(value);
  return text.includes('e') && Number.isFinite(value) ? value.toFixed(value < 1 ? 12 : 0) : text;
}

/** Lays the value of a merged cell over all that it covers; how many there were. */
function spread({ merges = [] }: Sheet, rows: string[][]): number {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? '';
    for (const row of rows.slice(startRow, endRow + 1))
      for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS); column += 1)
        row[column] = text;
  }
  return merges.length;
}
