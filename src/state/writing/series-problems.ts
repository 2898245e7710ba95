// What is wrong with a table of bands or stages: gaps, overlaps, and rows without an end.
import { compareText, isFigure } from './figures.ts';
import type { Table } from './pack-data.ts';
import { seriesOf, STAGES, type Series, type SeriesRow } from './series.ts';

/** What is wrong with one row, and what fills its sentence. */
export interface RowProblem {
  readonly row: number;
  readonly field: 'from' | 'below' | 'due' | 'least' | 'most' | 'plus';
  readonly code:
    | 'figure'
    | 'bound'
    | 'gap'
    | 'overlap'
    | 'reversed'
    | 'open'
    | 'unlimited'
    | 'date'
    | 'dateAgain';
  readonly values: Readonly<Record<string, string>>;
}

/** Empty where the table may be taken: rows in order, each beginning where the one before it ends. */
export function seriesProblems({ by, rows }: Series): RowProblem[] {
  const figures = rows.flatMap((row, at) => figureProblems(row, at));
  if (figures.length > 0) return figures;
  return by === STAGES ? rows.flatMap(stageProblem) : rows.flatMap(bandProblem);
}

/** The rows from the lowest up: bands that were written one by one stand in no order. */
export function inOrder({ by, rows }: Series): Series {
  if (by === STAGES) return { by, rows };
  const isBelow = (one: SeriesRow, other: SeriesRow) => {
    if (one.from.trim() === '') return -1;
    if (other.from.trim() === '') return 1;
    return isFigure(one.from) && isFigure(other.from) ? compareText(one.from, other.from) : 0;
  };
  return { by, rows: [...rows].sort(isBelow) };
}

/**
 * What is amiss between a band and the one below it, where a sentence is one of several bands: a gap or an overlap.
 * A paper may mean it so: it keeps nobody from using it.
 */
export function besideBands(document: Table, provision: Table): RowProblem | null {
  const series = seriesOf(document, provision);
  if (series === null || series.by === STAGES || series.rows.length < 2) return null;
  const ordered = inOrder(series);
  const at = ordered.rows.findIndex(({ id }) => id === provision['id']);
  const found = seriesProblems(ordered).find(
    ({ row, code }) => row === at && ['gap', 'overlap', 'open'].includes(code),
  );
  return found ?? null;
}

function figureProblems(row: SeriesRow, at: number): RowProblem[] {
  const wrong = (['from', 'below', 'least', 'most', 'plus'] as const)
    .filter((field) => row[field].trim() !== '' && !isFigure(row[field].trim()))
    .map((field): RowProblem => ({ row: at, field, code: 'figure', values: {} }));
  const unbound = row.least.trim() === '' && row.most.trim() === '';
  return unbound ? [...wrong, { row: at, field: 'least', code: 'bound', values: {} }] : wrong;
}

function bandProblem(row: SeriesRow, at: number, rows: readonly SeriesRow[]): RowProblem[] {
  const [from, below] = [row.from.trim(), row.below.trim()];
  const one = (field: 'from' | 'below', code: RowProblem['code'], values = {}): RowProblem[] => [
    { row: at, field, code, values },
  ];
  if (from === '' && below === '') return one('from', 'unlimited');
  if (from !== '' && below !== '' && compareText(from, below) >= 0) return one('below', 'reversed');
  const before = rows[at - 1]?.below.trim();
  if (before === undefined) return [];
  if (before === '' || from === '') return one('from', 'open', { row: String(at) });
  const order = compareText(before, from);
  if (order < 0) return one('from', 'gap', { from: before, to: from });
  return order > 0 ? one('from', 'overlap', { from, to: before }) : [];
}

function stageProblem({ due }: SeriesRow, at: number, rows: readonly SeriesRow[]): RowProblem[] {
  const wrong = (code: RowProblem['code']): RowProblem[] => [
    { row: at, field: 'due', code, values: {} },
  ];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due.trim())) return wrong('date');
  return rows.slice(0, at).some((one) => one.due.trim() === due.trim()) ? wrong('dateAgain') : [];
}
