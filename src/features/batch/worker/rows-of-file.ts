// The rows of a file piece by piece: text as it streams from the disk, a workbook in one.
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { batchHead } from '../../../io/batch/batch-columns.ts';
import { csvBytes } from '../../../io/batch/csv-bytes.ts';
import { spansOf, type TakeRow } from '../../../io/batch/spans.ts';
import { utf8Pieces } from '../../../io/batch/utf8-pieces.ts';
import { figureMarks, type FigureMark } from '../../../io/tables/figure-marks.ts';
import { isWorkbook, type RefusalCode, type Table } from '../../../io/tables/table.ts';
import { part } from '../../../parts/part.ts';

/** Why a file was not read. */
export class NotRead extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

const LOOKED_AT = 20;
const ROWS_AT_ONCE = 4096;
/** Of a workbook, which is held in memory as a whole; text streams, however long it is. */
const MOST_ROWS = 200_000;
/** Which sheet is meant does not depend on what is still to come. */
const ANY_DAY = '9999-12-31';

/** How far the file has been read: rows, and how much of it from 0 to 1. The first says that it is open. */
interface Piece {
  readonly rows: number;
  readonly share: number;
}

const OPEN: Piece = { rows: 0, share: 0 };

/** The tables of a workbook that was read before: a hundred thousand rows take seconds to read. */
const keptTables = new WeakMap<File, readonly Table[]>();

/** Hands over all rows; each step of the generator is a piece of the file. */
export async function* rowsOfFile(
  file: File,
  rulebook: Rulebook,
  take: TakeRow,
): AsyncGenerator<Piece> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (start.length === 0) throw new NotRead('empty');
  if (isWorkbook(start)) yield* rowsOfWorkbook(file, rulebook, take);
  else yield* rowsOfText(file, take);
}

async function tablesOf(file: File): Promise<readonly Table[]> {
  const kept = keptTables.get(file);
  if (kept !== undefined) return kept;
  const { readTables } = await part(() => import('../../../io/tables/table-file.ts'));
  const read = await readTables(new Uint8Array(await file.arrayBuffer()), file.name, MOST_ROWS);
  if (!read.ok) throw new NotRead(read.code, read.values);
  keptTables.set(file, read.tables);
  return read.tables;
}

/** The sheet of which most columns are understood. */
function meantTable(tables: readonly Table[], rulebook: Rulebook): Table {
  const known = tables.map(({ rows }) => {
    const { columns } = batchHead(rows.slice(0, LOOKED_AT), rulebook, ANY_DAY);
    return columns.filter(({ meaning }) => meaning !== null).length;
  });
  const table = tables[known.indexOf(Math.max(...known))];
  if (table === undefined) throw new NotRead('empty');
  return table;
}

async function* rowsOfWorkbook(
  file: File,
  rulebook: Rulebook,
  take: TakeRow,
): AsyncGenerator<Piece> {
  const table = meantTable(await tablesOf(file), rulebook);
  yield OPEN;
  const { rows } = table;
  const marksOf = rowMarks(table);
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  let count = 0;
  for (const [at, cells] of rows.entries()) {
    const own = cells.map((cell) => cell.trim());
    if (own.every((cell) => cell === '')) continue;
    take(spansOf([...own, ...blanks(width - own.length)], at + 1, { marks: marksOf(at) }));
    count += 1;
    if (count % ROWS_AT_ONCE === 0) yield { rows: count, share: at / rows.length };
  }
  yield { rows: count, share: 1 };
}

/** The marked cells of each row, as a register asks about them. */
function rowMarks(table: Table): (row: number) => ReadonlyMap<number, FigureMark> | undefined {
  const marked = figureMarks(table);
  const byRow = new Map<number, Map<number, FigureMark>>();
  for (const place of table.marks.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const [own, mark] = [byRow.get(row) ?? new Map<number, FigureMark>(), marked(row, column)];
    if (mark !== undefined) byRow.set(row, own.set(column, mark));
  }
  return (row) => byRow.get(row);
}

/** A workbook says nothing of blank cells at the end of a row. */
function blanks(count: number): string[] {
  return Array.from({ length: Math.max(count, 0) }, () => '');
}

async function* rowsOfText(file: File, take: TakeRow): AsyncGenerator<Piece> {
  const csv = csvBytes(take);
  const reader = file.stream().getReader();
  const text = utf8Pieces();
  let [rows, done] = [0, 0];
  yield OPEN;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      done += piece.value.length;
      rows += csv.push(text.push(piece.value));
      yield { rows, share: done / file.size };
    }
    rows += csv.push(text.end());
  } finally {
    await reader.cancel();
  }
  rows += csv.end();
  yield { rows, share: 1 };
}
