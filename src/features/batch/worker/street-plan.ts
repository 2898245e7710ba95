// A line of the file as a plan: its whole street, so that community and street have the very numbers of the batch.
import type { BatchRow, BatchSettings, FigureColumn } from '../../../core/columns/batch-plan.ts';
import { FIGURES, type Settlement } from '../../../core/plan/terms.ts';

type Texts = Readonly<Record<string, string>>;

/** Data of a plan file. */
export type PlanData = Readonly<Record<string, unknown>>;

/** @param rows of one street, or a single row that names none */
export function planOfRows(
  { asOf, horizon, packs }: BatchSettings,
  rows: readonly BatchRow[],
  figures: readonly FigureColumn[],
): PlanData | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { place, street, kind, seat, countyClass, name, id } = first;
  const seatSaid = seat === null ? {} : { seat: seat === 'yes' };
  return {
    ...{ format: 'community-facility-plan', version: 1, extent: 'street', place, asOf, horizon },
    countyClass,
    name: street === '' ? name || id : street,
    packs,
    streets: [
      {
        ...{ id: 's1', name: street, kind, ...seatSaid },
        communities: rows.map((row, at) => communityOf(row, figures, `c${at + 1}`)),
      },
    ],
  };
}

/** Ids of a file may be twice there; those of a plan may not. */
function communityOf(row: BatchRow, figures: readonly FigureColumn[], id: string) {
  const said = (from: FigureColumn['from'], own: boolean): Texts =>
    Object.fromEntries(
      figures.flatMap((column, at) => {
        const text = row.figures[at] ?? '';
        const isOwn = FIGURES.some((one) => one === column.id);
        const isMeant = column.from === from && (from === 'existing' || isOwn === own);
        return text === '' || !isMeant ? [] : [[column.id, text]];
      }),
    );
  const settlement: Settlement | null = row.settlement;
  return {
    ...{ id, name: row.name || row.id, settlement, development: row.development },
    ...said('fact', true),
    ...{ facts: said('fact', false), existing: said('existing', false) },
  };
}
