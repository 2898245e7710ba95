// What is wrong with a table of bands or stages: gaps, overlaps, and rows without an end.
import { compareText, isFigure } from './figures.ts';
import { STAGES, type Series, type SeriesRow } from './series.ts';

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
