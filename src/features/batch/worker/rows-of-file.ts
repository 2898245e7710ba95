// The rows of a file piece by piece: text as it streams from the disk, a workbook in one.
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { batchHead } from '../../../io/batch/batch-columns.ts';
import { csvBytes } from '../../../io/batch/csv-bytes.ts';
import { spansOf, type TakeRow } from '../../../io/batch/spans.ts';
import { utf8Pieces } from '../../../io/batch/utf8-pieces.ts';
import type { RefusalCode } from '../../../io/tables/table.ts';
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

const WORKBOOKS = ['504b0304', '504b0506', 'd0cf11e0'];
const LOOKED_AT = 20;
const ROWS_AT_ONCE = 4096;
/** Which sheet is meant does not depend on what is still to come. */
const ANY_DAY = '9999-12-31';

/** How far the file has been read: rows, and how much of it from 0 to 1. */
interface Piece {
  readonly rows: number;
  readonly share: number;
}

/** Hands over all rows; each step of the generator is a piece of the file. */
export async function* rowsOfFile(
  file: File,
  rulebook: Rulebook,
  take: TakeRow,
): AsyncGenerator<Piece> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const hex = [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.length === 0) throw new NotRead('empty');
  if (WORKBOOKS.includes(hex)) yield* rowsOfWorkbook(file, rulebook, take);
  else yield* rowsOfText(file, take);
}

/** The sheet of which most columns are understood. */
async function* rowsOfWorkbook(
  file: File,
  rulebook: Rulebook,
  take: TakeRow,
): AsyncGenerator<Piece> {
  const { readTables } = await part(() => import('../../../io/tables/table-file.ts'));
  const read = await readTables(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!read.ok) throw new NotRead(read.code, read.values);
  const known = read.tables.map(({ rows }) => {
    const { columns } = batchHead(rows.slice(0, LOOKED_AT), rulebook, ANY_DAY);
    return columns.filter(({ meaning }) => meaning !== null).length;
  });
  const rows = read.tables[known.indexOf(Math.max(...known))]?.rows ?? [];
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  let count = 0;
  for (const [at, cells] of rows.entries()) {
    const own = cells.map((cell) => cell.trim());
    if (own.every((cell) => cell === '')) continue;
    take(spansOf([...own, ...blanks(width - own.length)], at + 1));
    count += 1;
    if (count % ROWS_AT_ONCE === 0) yield { rows: count, share: at / rows.length };
  }
  yield { rows: count, share: 1 };
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
