// Finds a line of the file again, and the rows of its street with it: the file is read anew, nothing of it was kept.
import type { BatchRow, FigureColumn } from '../../../core/columns/batch-plan.ts';
import { batchHead, figuresIn } from '../../../io/batch/batch-columns.ts';
import { rowReader, type RowReader } from '../../../io/batch/batch-row.ts';
import type { CsvRow } from '../../../io/batch/csv-rows.ts';
import type { FileGround } from './judge-file.ts';
import { rowsOfFile } from './rows-of-file.ts';
import { planOfRows, type PlanData } from './street-plan.ts';

/** Null where the line holds no community that can be read. */
export async function findStreet(ground: FileGround, line: number): Promise<PlanData | null> {
  const { read, figures } = await openFile(ground);
  const row = await rowAt(ground, read, line);
  if (row === null) return null;
  const own = row.street === '' ? [row] : await streetOf(ground, read, row);
  return planOfRows(ground.wish, own, figures);
}

const LOOKED_AT = 20;

async function openFile({
  file,
  wish,
  rulebook,
}: FileGround): Promise<{ read: RowReader; figures: readonly FigureColumn[] }> {
  const first: CsvRow[] = [];
  for await (const { rows } of rowsOfFile(file, rulebook)) {
    first.push(...rows.slice(0, LOOKED_AT - first.length));
    if (first.length >= LOOKED_AT) break;
  }
  const head = batchHead(
    first.map(({ cells }) => cells),
    rulebook,
    wish.asOf,
  );
  return { read: rowReader(head, rulebook, wish.place), figures: figuresIn(head) };
}

async function rowAt({ file, rulebook }: FileGround, read: RowReader, line: number) {
  for await (const { rows } of rowsOfFile(file, rulebook)) {
    const wanted = rows.find((one) => one.line === line);
    if (wanted === undefined) continue;
    const found = read(wanted.cells, line);
    return found.ok ? found.value : null;
  }
  return null;
}

/** The rows of its street, of the kind that its first row says. */
async function streetOf(
  { file, rulebook }: FileGround,
  read: RowReader,
  { place, street }: BatchRow,
): Promise<BatchRow[]> {
  const own: BatchRow[] = [];
  for await (const { rows } of rowsOfFile(file, rulebook))
    for (const { cells, line } of rows) {
      if (!cells.some((cell) => cell.trim() === street)) continue;
      const found = read(cells, line);
      if (!found.ok || found.value.place !== place || found.value.street !== street) continue;
      const { kind, seat } = found.value;
      const [first = found.value] = own;
      const isSame =
        (kind === null || kind === first.kind) && (seat === null || seat === first.seat);
      if (isSame) own.push(found.value);
    }
  return own;
}
