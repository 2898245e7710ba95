// A sheet of a workbook as a table of texts: what each cell shows, which cells are no plain figures, and remarks.
import type { Sheet as WorkbookSheet } from 'hucre/xlsx';
import { MOST_COLUMNS, Refusal, type CellMark, type Note, type Table } from './table.ts';

type Sheet = Pick<
  WorkbookSheet,
  'name' | 'rows' | 'merges' | 'cells' | 'columns' | 'rowDefs' | 'hidden' | 'veryHidden'
>;
type Value = Sheet['rows'][number][number];

export function tableOf(sheet: Sheet, before: readonly Note[]): Table {
  const marks = new Map<string, CellMark>();
  const rows = sheet.rows.map((row, at) => {
    const texts = row.map((value, column) => {
      const mark = markOf(sheet, value, `${at},${column}`);
      if (mark !== null) marks.set(`${at},${column}`, mark);
      return textOf(value);
    });
    while (texts.length > 0 && texts.at(-1) === '') texts.pop();
    if (texts.length > MOST_COLUMNS)
      throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
    return texts;
  });
  const counted = [
    ['merged', spread(sheet, rows)],
    ['formulas', formulas(sheet)],
    ['hidden', hiddenParts(sheet)],
  ] as const;
  const notes = counted
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, values: { count: String(count) } }));
  return { name: sheet.name, rows, marks, notes: [...before, ...notes] };
}

function formulas({ cells }: Sheet): number {
  return [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length;
}

function hiddenParts({ columns = [], rowDefs }: Sheet): number {
  return [...columns, ...(rowDefs?.values() ?? [])].filter(({ hidden }) => hidden === true).length;
}

const PERCENT = /^[^"]*%/;

function markOf(sheet: Sheet, value: Value, at: string): CellMark | null {
  if (value instanceof Date) return 'a-date';
  if (typeof value === 'string' && /^#(REF|VALUE|DIV\/0|N\/A|NAME\?|NUM|NULL)!?$/.test(value))
    return 'formula-error';
  const cell = sheet.cells?.get(at);
  if (typeof value === 'number' && PERCENT.test(cell?.style?.numFmt ?? '')) return 'percent';
  return cell?.formula !== undefined && (value === null || value === '') ? 'no-result' : null;
}

/** Numbers as the sheet shows them: fifteen digits, so that 0.1 + 0.2 reads as 0.3. */
function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '#NUM!' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return fixed(Number(value.toPrecision(15)));
  return value.replace(/[\u200b\u200e\u200f\ufeff]/g, '').trim();
}

function fixed(value: number): string {
  const text = String(value);
  if (!text.includes('e') || !Number.isFinite(value)) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : String(BigInt(value));
}

/** Cells that merged ones may cover in all: more is no table, but an attempt to keep somebody waiting. */
const MOST_SPREAD = 2_000_000;

/** Lays the value of a merged cell over all that it covers; how many there were. */
function spread({ merges = [] }: Sheet, rows: string[][]): number {
  let room = MOST_SPREAD;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? '';
    const last = Math.min(endCol, MOST_COLUMNS - 1);
    const covered = rows.slice(startRow, endRow + 1);
    room -= covered.length * Math.max(last - startCol + 1, 1);
    if (text === '' || room < 0) continue;
    for (const row of covered)
      for (let column = startCol; column <= last; column += 1) {
        while (row.length < column) row.push('');
        row[column] = text;
      }
  }
  return merges.length;
}
