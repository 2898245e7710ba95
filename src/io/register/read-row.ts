// One row of a table: which community or street it is, what it states, and what is wrong with it.
import { readFigure } from '../../core/plan/file/figure.ts';
import { chosenBy } from '../headers/choice-words.ts';
import type { Match } from '../headers/headers.ts';
import { CHOICE_WORDS, TARGET_YEAR, type ImportTarget } from '../headers/import-targets.ts';
import { mixesUnits, unitColumns, withUnit } from '../headers/unit-columns.ts';
import type { ImportProblem, ImportRow } from './import-row.ts';
import { sumOfLines } from './lines-sum.ts';
import { doubtOf, refuseCrowded, refuseShifted } from './row-doubts.ts';
import { identified, type Count, type Known, type MarkOf, type Refuse } from './row-identity.ts';
import { withRemarkYears, withTargetYear, yearInHeaders } from './stated-years.ts';
import { agrees, figureMarks, type FigureMark } from '../tables/figure-marks.ts';
import type { Table } from '../tables/table.ts';
import { readWritten } from '../tables/written.ts';

type Figures = Record<string, string>;

export function rowReader(
  table: Table,
  { columns }: Match,
  targets: readonly ImportTarget[],
  count: Count,
): (at: number, cells: readonly string[], corrected: Readonly<Figures>) => ImportRow {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const known = columns.flatMap(({ target, unit, header }, column): Known[] => {
    const found = byId.get(target ?? '');
    return found === undefined ? [] : [{ column, header, unit, target: found }];
  });
  const identity = known.filter(({ target }) => target.kind === 'identity');
  const others = known.filter(({ target }) => target.kind !== 'identity');
  const fromHeaders = yearInHeaders(others);
  const dated = (own: Figures) => withTargetYear(withRemarkYears(own), fromHeaders);
  const units = unitColumns(columns);
  const marked = figureMarks(table);
  const mixed = columns.map((one, at) => mixesUnits(one, at, table.rows));
  return (row, cells, corrected) => {
    const problems: ImportProblem[] = [];
    const refuse: Refuse = (column, code, values = {}) => problems.push({ column, code, values });
    const isCorrected = correctedIn(corrected, row);
    const markOf = (column: number) => (isCorrected(column) ? undefined : marked(row, column));
    const who = identified(cells, identity, markOf, refuse, count, isCorrected);
    refuseShifted(cells, columns.length, refuse);
    const figures: Figures = {};
    for (const one of others) {
      const raw = withUnit(cells[one.column] ?? '', cells[units.get(one.column) ?? -1] ?? '');
      const mark = shared(one, others, cells, markOf) ? 'merged' : markOf(one.column);
      const text = stated(raw, one, who.kind, mark, refuse, count);
      const isOpen = who.kind === 'community' && !isCorrected(one.column);
      const doubt = doubtOf(text, raw, one.target, mixed[one.column] === true);
      if (isOpen && doubt !== null) refuse(one.column, doubt, { text: raw });
      if (text !== '') figures[one.target.id] = text;
    }
    if (who.kind === 'community') refuseCrowded(others, cells, figures, problems, isCorrected);
    return { row, streetId: '', ...who, figures: dated(figures), problems };
  };
}

/** Most tables are read without a correction: nothing is looked up then. */
function correctedIn(corrected: Readonly<Figures>, row: number): (column: number) => boolean {
  const any = Object.keys(corrected).length > 0;
  return (column) => any && `${row},${column}` in corrected;
}

/** True of one figure that stands for several columns of the row. */
function shared(
  { column }: Known,
  others: readonly Known[],
  cells: readonly string[],
  markOf: MarkOf,
): boolean {
  const same = (other: Known) =>
    other.column !== column &&
    cells[other.column] === cells[column] &&
    markOf(other.column) === 'merged-across';
  return markOf(column) === 'merged-across' && others.some(same);
}

/** What a cell says of its target; '' when it says nothing, or nothing that can be taken. */
function stated(
  raw: string,
  { column, unit, target }: Known,
  kind: ImportRow['kind'],
  mark: FigureMark | undefined,
  refuse: Refuse,
  count: Count,
): string {
  const refused = (code: string) => {
    refuse(column, code, { text: raw });
    return '';
  };
  if (mark === 'in-lines') {
    const sum = sumOfLines(raw);
    refuse(column, mark, sum === null ? { text: raw } : { text: raw, sum });
    return '';
  }
  if (mark !== undefined && target.kind === 'figure' && !agrees(mark, unit)) return refused(mark);
  if (raw === '') return '';
  if (target.rows !== 'both' && target.rows !== kind) return refused(`${target.rows}-only`);
  if (target.id === TARGET_YEAR)
    return /^(\d{4})年?$/.exec(raw.trim())?.[1] ?? refused('not-a-year');
  if (target.kind === 'text') return raw;
  if (target.kind === 'choice')
    return chosenBy(CHOICE_WORDS[target.id] ?? [], raw) ?? refused('not-a-choice');
  const read = readWritten(raw, unit, target);
  if ('code' in read)
    return refused(target.ticks && read.code === 'not-a-number' ? 'not-yes-no' : read.code);
  if (read.text === '') return dash(count);
  const reading = readFigure(read.text, target.whole);
  if ('code' in reading) return refused(reading.code);
  if (read.rounded) count('rounded');
  if (mark === 'zero-as-dash') count('zero-dashes');
  return read.text;
}

function dash(count: Count): string {
  count('dashes');
  return '';
}
