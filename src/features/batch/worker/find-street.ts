// Finds a line of the file again, and the rows of its street with it: the file is read anew, nothing of it was kept.
import type { BatchRow, FigureColumn } from '../../../core/columns/batch-plan.ts';
import type { Block } from '../../../core/batch/block.ts';
import { rowAt } from '../../../core/batch/row-at.ts';
import { rowsReader } from '../../../io/batch/batch-reader.ts';
import type { FileGround } from './judge-file.ts';
import { rowsOfFile } from './rows-of-file.ts';
import { planOfRows, type PlanData } from './street-plan.ts';

/** Null where the line holds no community that can be read. */
export async function findStreet(ground: FileGround, line: number): Promise<PlanData | null> {
  const [found, figures] = await rowsThat(ground, ({ lines }, at) => lines[at] === line);
  const [one] = found;
  if (one === undefined) return null;
  if (one.street === -1) return planOfRows(ground.wish, [one.row], figures);
  const [own] = await rowsThat(ground, ({ streets }, at) => streets[at] === one.street);
  const rows = own.map(({ row }) => row);
  return planOfRows(ground.wish, rows, figures);
}

interface FoundRow {
  readonly row: BatchRow;
  /** The number of its street: streets are counted alike whenever the file is read. */
  readonly street: number;
}

async function rowsThat(
  { file, wish, rulebook }: FileGround,
  isMeant: (block: Block, at: number) => boolean,
): Promise<[FoundRow[], readonly FigureColumn[]]> {
  const { place, ...settings } = wish;
  const found: FoundRow[] = [];
  let figures: readonly FigureColumn[] = [];
  const reader = rowsReader({ rulebook, settings, place }, (rows) => {
    const { block, layout } = rows;
    if (!isMeant(block, 0)) return;
    ({ figures } = layout);
    found.push({ row: rowAt(block, 0, rows), street: block.streets[0] ?? -1 });
  });
  for await (const piece of rowsOfFile(file, rulebook, reader.take)) void piece;
  reader.finish();
  return [found, figures];
}
