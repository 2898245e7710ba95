// The rows of a file piece by piece: text as it streams from the disk, a workbook in one.
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { batchHead } from '../../../io/batch/batch-columns.ts';
import { csvRows, type CsvRow } from '../../../io/batch/csv-rows.ts';
import { textPieces } from '../../../io/batch/text-pieces.ts';
import type { RefusalCode } from '../../../io/tables/table.ts';
import { part } from '../../../parts/part.ts';

/** Rows, and how much of the file has been read with them, from 0 to 1. */
interface Piece {
  readonly rows: readonly CsvRow[];
  readonly share: number;
}

/** Why a file was not read. */
export class NotRead extends Error {
  constructor(
    readonly code: RefusalCode | 'not-utf8',
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

const WORKBOOKS = ['504b0304', '504b0506', 'd0cf11e0'];
const LOOKED_AT = 20;
/** Which sheet is meant does not depend on what is still to come. */
const ANY_DAY = '9999-12-31';

export async function* rowsOfFile(file: File, rulebook: Rulebook): AsyncGenerator<Piece> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const hex = [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.length === 0) throw new NotRead('empty');
  if (WORKBOOKS.includes(hex)) yield { rows: await rowsOfWorkbook(file, rulebook), share: 1 };
  else yield* rowsOfText(file);
}

/** The sheet of which most columns are understood. */
async function rowsOfWorkbook(file: File, rulebook: Rulebook): Promise<CsvRow[]> {
  const { readTables } = await part(() => import('../../../io/tables/table-file.ts'));
  const read = await readTables(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!read.ok) throw new NotRead(read.code, read.values);
  const known = read.tables.map(({ rows }) => {
    const { columns } = batchHead(rows.slice(0, LOOKED_AT), rulebook, ANY_DAY);
    return columns.filter(({ meaning }) => meaning !== null).length;
  });
  const rows = read.tables[known.indexOf(Math.max(...known))]?.rows ?? [];
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  return rows.flatMap((cells, at) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [{ cells: [...cells, ...blanks(width - cells.length)], line: at + 1 }],
  );
}

/** A workbook says nothing of blank cells at the end of a row. */
function blanks(count: number): string[] {
  return Array.from({ length: Math.max(count, 0) }, () => '');
}

async function* rowsOfText(file: File): AsyncGenerator<Piece> {
  const rows = csvRows();
  const reader = file.stream().getReader();
  let text: ReturnType<typeof textPieces> | null = null;
  let done = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text ??= textPieces(piece.value);
      done += piece.value.length;
      yield { rows: rows.push(text.push(piece.value)), share: done / file.size };
    }
    if (text !== null) yield { rows: rows.push(text.end()), share: 1 };
  } catch (error) {
    throw error instanceof TypeError ? new NotRead('not-utf8') : error;
  } finally {
    await reader.cancel();
  }
  yield { rows: rows.end(), share: 1 };
}
