// Sentences that differ only in a range of one figure, or in the date they are due: one table with a row each.
import { PROPERTY_NAMES } from '../../core/plan/unit/properties.ts';
import { copiedEntry } from './fresh-entries.ts';
import { isTable, tablesAt, textAt, valueAt, withValue, type Table } from './pack-data.ts';

/** What tells the rows apart: a figure by its id, or the date from which each is asked. */
export const STAGES = 'due';

/** One row as it is typed; nothing where nothing stands. */
export interface SeriesRow {
  /** The provision that it is; empty while it is none yet. */
  readonly id: string;
  readonly from: string;
  readonly below: string;
  readonly due: string;
  readonly least: string;
  readonly most: string;
  readonly plus: string;
}

export interface Series {
  /** A figure by its id, or `due`. */
  readonly by: string;
  readonly rows: readonly SeriesRow[];
}

const ROW_KEYS = ['least', 'most', 'plus'] as const;
const OWN_KEYS = ['id', 'section', 'statement', 'examples', 'also', 'beside', 'reading', 'figure'];
const NOT_FIGURES: ReadonlySet<string> = new Set([...PROPERTY_NAMES, 'places', 'placesExcept']);

/** The figures by which a provision is limited to a range. */
export function rangesOf(provision: Table): readonly string[] {
  const when = valueAt(provision, ['when']);
  return isTable(when) ? Object.keys(when).filter((key) => !NOT_FIGURES.has(key)) : [];
}

/** By what a provision may stand in a table; null where two figures limit it, or nothing does. */
function seriesBy(provision: Table): string | null {
  const ranges = rangesOf(provision);
  if (ranges.length === 1) return ranges[0] ?? null;
  return ranges.length === 0 && textAt(provision, ['due']) !== '' ? STAGES : null;
}

/** The table that a provision stands in, itself alone where no other differs so little; null where it stands in none. */
export function seriesOf(document: Table, provision: Table): Series | null {
  const by = seriesBy(provision);
  if (by === null) return null;
  const key = sameness(provision, by);
  const members = tablesAt(document, ['provisions']).filter(
    (one) => seriesBy(one) === by && sameness(one, by) === key,
  );
  return { by, rows: members.map((one) => rowOf(one, by)) };
}

/** All that the rows of a table share. */
function sameness(provision: Table, by: string): string {
  const bare = by === STAGES ? withValue(provision, ['due'], undefined) : unlimited(provision, by);
  const shared = Object.entries(bare).filter(
    ([key]) => !OWN_KEYS.includes(key) && !ROW_KEYS.some((one) => one === key),
  );
  return JSON.stringify(shared.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const unlimited = (provision: Table, by: string) => withValue(provision, ['when', by], undefined);

/** The first row of a table that is made from a sentence which has no range yet. */
export function firstRow(provision: Table, by: string): SeriesRow {
  return rowOf(provision, by);
}

function rowOf(provision: Table, by: string): SeriesRow {
  const ranged = by !== STAGES;
  return {
    id: textAt(provision, ['id']),
    from: ranged ? textAt(provision, ['when', by, 'from']) : '',
    below: ranged ? textAt(provision, ['when', by, 'below']) : '',
    due: textAt(provision, ['due']),
    least: textAt(provision, ['least']),
    most: textAt(provision, ['most']),
    plus: textAt(provision, ['plus']),
  };
}

/**
 * The paper with a table in the place of the provision that it was made from, and of those that were its rows.
 * Rows keep what is said of them beside the table; new ones begin as the first one is.
 */
export function withSeries(document: Table, provision: Table, { by, rows }: Series): Table {
  const all = tablesAt(document, ['provisions']);
  const id = textAt(provision, ['id']);
  const mine = new Set([id, ...(seriesOf(document, provision)?.rows ?? []).map((row) => row.id)]);
  const isMine = (one: Table) => mine.has(textAt(one, ['id']));
  const first = all.findIndex(isMine);
  const written = writtenRows(document, provision, { by, rows });
  const provisions = [
    ...all.slice(0, first),
    ...(by === STAGES ? besideEachOther(written) : written),
    ...all.slice(first).filter((one) => !isMine(one)),
  ];
  return { ...document, provisions };
}

/** The rows as provisions: those that were there, and new ones after the pattern of the first. */
function writtenRows(document: Table, provision: Table, { by, rows }: Series): Table[] {
  let known = document;
  return rows.map((row) => {
    const all = tablesAt(known, ['provisions']);
    const own = all.find((one) => row.id !== '' && one['id'] === row.id);
    const made = withRow(own ?? { ...copiedEntry(known, provision), examples: [] }, by, row);
    if (own === undefined) known = { ...known, provisions: [...all, made] };
    return made;
  });
}

function withRow(provision: Table, by: string, row: SeriesRow): Table {
  const limited =
    by === STAGES
      ? withValue(provision, ['due'], some(row.due))
      : withValue(
          withValue(provision, ['when', by, 'from'], some(row.from)),
          ['when', by, 'below'],
          some(row.below),
        );
  return ROW_KEYS.reduce((entry, key) => withValue(entry, [key], some(row[key])), limited);
}

const some = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** Stages are live together once they are due: each says that the others stand beside it. */
function besideEachOther(stages: readonly Table[]): Table[] {
  const ids = stages.map((one) => textAt(one, ['id']));
  return stages.map((one, at) => {
    const others = ids.filter((_, index) => index !== at);
    const kept = tablesOrTexts(one['beside']).filter((id) => !ids.includes(id));
    const beside = [...kept, ...others];
    return withValue(one, ['beside'], beside.length === 0 ? undefined : beside);
  });
}

const tablesOrTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
