// A matched table to rows of the register: what each community states, and every problem by row and column.
import { readFigure } from '../core/plan/figure.ts';
import type { Match } from './headers.ts';
import type { ImportTarget } from './import-targets.ts';
import type { CellMark, Note, Table } from './table.ts';
import { writtenFigure } from './written.ts';

export interface ImportProblem {
  readonly column: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ImportRow {
  /** The row of the table, counted from nought. */
  readonly row: number;
  readonly id: string;
  readonly street: string;
  readonly name: string;
  readonly settlement: string;
  /** By target; a blank cell is left out: it says nothing, and takes nothing away. */
  readonly figures: Readonly<Record<string, string>>;
  readonly problems: readonly ImportProblem[];
}

export interface RegisterRead {
  readonly rows: readonly ImportRow[];
  readonly notes: readonly Note[];
}

/** Cells corrected in the preview, by `row,column`. */
export type Corrections = Readonly<Record<string, string>>;

const TOTAL = /^(合\s*计|小\s*计|总\s*计|total|subtotal|sum)/i;
const SETTLEMENTS: readonly (readonly [RegExp, string])[] = [
  [/^(城市|城镇|城区|市区|城|urban|居委会?|社区)$/i, 'urban'],
  [/^(农村|乡村|村|乡|rural|村委会?)$/i, 'rural'],
];
const PROGRESS_EVERY = 500;

export function readRegister(
  table: Table,
  match: Match,
  targets: readonly ImportTarget[],
  corrections: Corrections = {},
  progress: (rows: number) => void = () => undefined,
): RegisterRead {
  const reader = rowReader(table, match, targets, corrections);
  const rows: ImportRow[] = [];
  const counts = { totals: 0, carried: 0, repeated: 0 };
  let street = '';
  table.rows.forEach((cells, at) => {
    if (at <= match.headerRow || cells.every((cell) => cell === '')) return;
    if (at % PROGRESS_EVERY === 0) progress(at);
    const found = reader(at);
    const isTotal = [found.name, found.street, found.id, cells[0] ?? ''].some((text) =>
      TOTAL.test(text),
    );
    const repeats =
      match.columns.filter(
        ({ header, target }, column) =>
          target !== null && header !== '' && header === cells[column],
      ).length > 1;
    if (isTotal) return void (counts.totals += 1);
    if (repeats) return void (counts.repeated += 1);
    if (found.street === '' && street !== '') counts.carried += 1;
    street = found.street === '' ? street : found.street;
    rows.push({ ...found, street });
  });
  const notes = Object.entries(counts).flatMap(([code, count]) =>
    count === 0 ? [] : [{ code: code as keyof typeof counts, values: { count: String(count) } }],
  );
  return { rows: withDuplicates(rows, match), notes };
}

function rowReader(
  table: Table,
  { columns }: Match,
  targets: readonly ImportTarget[],
  corrections: Corrections,
): (at: number) => ImportRow {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const known = columns.flatMap(({ target, unit }, column) => {
    const found = byId.get(target ?? '');
    return found === undefined ? [] : [{ column, unit, target: found }];
  });
  const cell = (at: number, column: number) =>
    corrections[`${at},${column}`] ?? table.rows[at]?.[column] ?? '';
  const columnOf = (id: string) => known.find(({ target }) => target.id === id)?.column ?? -1;
  const at = {
    id: columnOf('id'),
    street: columnOf('street'),
    name: columnOf('name'),
    settlement: columnOf('settlement'),
  };
  return (row) => {
    const problems: ImportProblem[] = [];
    const refuse = (column: number, code: string, values: Record<string, string> = {}) =>
      problems.push({ column, code, values });
    const name = cell(row, at.name);
    if (name === '') refuse(Math.max(at.name, 0), 'no-name');
    const stated = cell(row, at.settlement);
    const settlement = SETTLEMENTS.find(([pattern]) => pattern.test(stated))?.[1] ?? '';
    if (stated !== '' && settlement === '') refuse(at.settlement, 'not-settlement');
    const figures: Record<string, string> = {};
    for (const { column, unit, target } of known) {
      if (target.kind !== 'figure') continue;
      const raw = cell(row, column);
      const key = `${row},${column}`;
      const mark = key in corrections ? undefined : table.marks.get(key);
      const text = writtenFigure(raw, unit, target.ticks);
      const code = mark ?? (text === '' ? null : reasonAgainst(raw, text, target.whole));
      if (code !== null) refuse(column, code, { text: raw });
      else if (text !== '') figures[target.id] = text;
    }
    return {
      row,
      id: cell(row, at.id),
      street: cell(row, at.street),
      name,
      settlement,
      figures,
      problems,
    };
  };
}

/** Why a text states no figure that a plan can hold, in the words of a table. */
function reasonAgainst(raw: string, text: string, whole: boolean): CellMark | string | null {
  const reading = readFigure(text, whole);
  if ('value' in reading) return null;
  if (reading.code !== 'not-a-number') return reading.code;
  const narrow = raw.normalize('NFKC').trim();
  if (/^\d+(\.\d+)?%$/.test(narrow)) return 'percent';
  if (/^\d{4}[-/年.]\d{1,2}([-/月.]\d{1,2}日?)?$/.test(narrow)) return 'a-date';
  if (/^[\d.,]+\s*[-~～—至到]\s*[\d.,]+/.test(narrow)) return 'range';
  return 'not-a-number';
}

/** A second community of one name in one street, or of one id, is a problem of its own row. */
function withDuplicates(rows: readonly ImportRow[], { columns }: Match): ImportRow[] {
  const seen = new Map<string, number>();
  const column = (id: string) => columns.findIndex(({ target }) => target === id);
  return rows.map((row) => {
    const keys = [
      ['duplicate-name', 'name', row.name === '' ? '' : `name ${row.street} ${row.name}`],
      ['duplicate-id', 'id', row.id === '' ? '' : `id ${row.id}`],
    ] as const;
    const problems = keys.flatMap(([code, target, key]) => {
      const first = key === '' ? undefined : seen.get(key);
      if (first !== undefined)
        return [{ column: column(target), code, values: { row: String(first + 1) } }];
      if (key !== '') seen.set(key, row.row);
      return [];
    });
    return problems.length === 0 ? row : { ...row, problems: [...row.problems, ...problems] };
  });
}
