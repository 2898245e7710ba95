// Where the requirement rows behind a number lie: by themselves, or where they are many, the whole stretch they lie in.
import { quoted, rangesOf } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';

/** Longer lists do not fit into a formula of 8,192 signs. */
const MOST_RANGES = 12;

interface RowRanges {
  readonly of: (column: number) => readonly string[];
  /** How many of the rows ask something. */
  readonly count: string;
  /** True where rows that ask nothing lie between. */
  readonly isMixed: boolean;
}

export function rowRanges(rows: readonly RequirementRow[], layout: Layout): RowRanges {
  const { requirements } = layout.names;
  const numbers = rows.map(({ row }) => row);
  const listed = (column: number) => rangesOf(requirements, column, numbers);
  const stretch = stretchOf(rows, layout);
  if (listed(0).length <= MOST_RANGES || stretch === null)
    return { of: listed, count: String(rows.length), isMixed: false };
  const of = (column: number) => rangesOf(requirements, column, stretch);
  const silent = quoted(layout.source.words.t('sheet.cells.silent'));
  const [status = ''] = of(REQUIREMENT.status);
  return { of, count: `MAX(1,COUNTIF(${status},"<>"&${silent}))`, isMixed: true };
}

/** From the first row to the last; null where one between them is of something else. */
function stretchOf(rows: readonly RequirementRow[], { requirements }: Layout): number[] | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const wanted = new Set(rows);
  const all = requirements.slice(first.row - REQUIREMENT.top, last.row - REQUIREMENT.top + 1);
  const belongs = (row: RequirementRow) =>
    wanted.has(row) ||
    (row.measure === first.measure && row.outcome.levels[row.yardstick].status === 'noRule');
  return all.length >= rows.length && all.every(belongs) ? all.map(({ row }) => row) : null;
}
