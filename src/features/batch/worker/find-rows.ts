// Finds a line of the file again with the rows of its street, or all rows of a place: the file is read anew, nothing of it was kept.
import type { FigureColumn } from '../../../core/columns/batch-plan.ts';
import type { Block } from '../../../core/batch/block.ts';
import type { Rows } from '../../../core/batch/batch.ts';
import { rowAt } from '../../../core/batch/row-at.ts';
import { liesIn, placeLevel } from '../../../core/plan/place.ts';
import { rowsReader } from '../../../io/batch/batch-reader.ts';
import type { FileGround } from './judge-file.ts';
import { rowsOfFile } from './rows-of-file.ts';
import { planOfRows, type FoundRow, type PlanData } from './plan-of-rows.ts';

/** Null where the line holds no community that can be read. */
export async function findStreet(ground: FileGround, line: number): Promise<PlanData | null> {
  const isMeant = ({ lines }: Block, at: number) => lines[at] === line;
  const { rows: found, figures } = await rowsThat(ground, isMeant, 1);
  const [one] = found;
  if (one === undefined) return null;
  const isOwn = ({ streets }: Block, at: number) => streets[at] === one.street;
  const rows = one.street === -1 ? found : (await rowsThat(ground, isOwn)).rows;
  const { place, street, name, id } = one.row;
  const like = { extent: 'street', place, name: street === '' ? name || id : street } as const;
  return planOfRows(ground.wish, like, rows, figures);
}

/** Null where no community of the file lies in the place. */
export async function findArea(ground: FileGround, code: string): Promise<PlanData | null> {
  const isInside = ({ places }: Block, at: number, rows: Rows) =>
    liesIn(rows.places.codeAt(places[at] ?? 0), code);
  const { rows, figures } = await rowsThat(ground, isInside);
  const name = ground.rulebook.places.get(code) ?? code;
  const like = { extent: placeLevel(code), place: code, name } as const;
  return rows.length === 0 ? null : planOfRows(ground.wish, like, rows, figures);
}

interface Found {
  readonly rows: readonly FoundRow[];
  readonly figures: readonly FigureColumn[];
}

/**
 * Streets are counted alike whenever the file is read.
 * @param enough rows after which the rest of the file is not read
 */
async function rowsThat(
  { file, wish, rulebook }: FileGround,
  isMeant: (block: Block, at: number, rows: Rows) => boolean,
  enough = Infinity,
): Promise<Found> {
  const { place, ...settings } = wish;
  const found: FoundRow[] = [];
  let figures: readonly FigureColumn[] = [];
  const reader = rowsReader({ rulebook, settings, place }, (rows) => {
    const { block, layout } = rows;
    if (!isMeant(block, 0, rows)) return;
    ({ figures } = layout);
    found.push({ row: rowAt(block, 0, rows), street: block.streets[0] ?? -1 });
  });
  for await (const { rows } of rowsOfFile(file, rulebook, reader.take))
    if (rows > 0 && found.length >= enough) break;
  reader.finish();
  return { rows: found, figures };
}
