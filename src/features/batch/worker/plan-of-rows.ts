// Rows of the file as a plan, by whole streets, so that communities and streets have the very numbers of the batch.
import type { BatchRow, BatchSettings, FigureColumn } from '../../../core/columns/batch-plan.ts';
import { FIGURES, type Extent } from '../../../core/plan/terms.ts';

type Texts = Readonly<Record<string, string>>;

/** Data of a plan file. */
export type PlanData = Readonly<Record<string, unknown>>;

/** A row, and the number of its street; -1 where it names none. */
export interface FoundRow {
  readonly row: BatchRow;
  readonly street: number;
}

/** What the plan is to be about. */
interface Like {
  readonly extent: Extent;
  readonly place: string;
  readonly name: string;
}

export function planOfRows(
  { asOf, horizon, packs }: BatchSettings,
  like: Like,
  rows: readonly FoundRow[],
  figures: readonly FigureColumn[],
): PlanData {
  const classes = new Map(
    rows.flatMap(({ row: { place, countyClass } }) =>
      countyClass === null ? [] : [[place, { countyClass }] as const],
    ),
  );
  let count = 0;
  const streets = [...inStreets(rows).values()].map((own, at) => {
    const communities = own.map((row) => communityOf(row, figures, `c${(count += 1)}`));
    return { ...streetOf(own, like.place), id: `s${at + 1}`, communities };
  });
  return {
    ...{ format: 'community-facility-plan', version: 1, ...like, asOf, horizon, packs },
    ...{ areas: Object.fromEntries(classes), streets },
  };
}

/** Rows that name no street stand together where one nameless street can hold them. */
function inStreets(rows: readonly FoundRow[]): Map<string, BatchRow[]> {
  const streets = new Map<string, BatchRow[]>();
  for (const { row, street } of rows) {
    const { place, kind, seat } = row;
    const key = street >= 0 ? String(street) : [place, kind, seat].join(' ');
    const own = streets.get(key) ?? [];
    own.push(row);
    streets.set(key, own);
  }
  return streets;
}

function streetOf([first]: readonly BatchRow[], within: string) {
  if (first === undefined) return {};
  const { place, street: name, kind, seat } = first;
  const county = place === within ? {} : { place };
  return { name, kind, ...county, ...(seat === null ? {} : { seat: seat === 'yes' }) };
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
  const { settlement, development } = row;
  return {
    ...{ id, name: row.name || row.id, settlement, development, ...said('fact', true) },
    ...{ facts: said('fact', false), existing: said('existing', false) },
  };
}
