// A matched table to rows of the register: what each community or street states, and every problem by row and column.
import type { Match } from './headers.ts';
import type { ImportTarget } from './import-targets.ts';
import { lineKinds } from './line-kinds.ts';
import { rowReader, type ImportProblem, type ImportRow } from './read-row.ts';
import type { Note, NoteCode, Table } from '../tables/table.ts';

export type { ImportProblem, ImportRow };

export interface RegisterRead {
  readonly rows: readonly ImportRow[];
  readonly notes: readonly Note[];
}

/** Cells corrected in the preview, by `row,column`. */
export type Corrections = Readonly<Record<string, string>>;

const PROGRESS_EVERY = 500;

/** @param known ids of the plan: rows that carry them may bear one name */
export function readRegister(
  table: Table,
  match: Match,
  targets: readonly ImportTarget[],
  corrections: Corrections = {},
  progress: (rows: number) => void = () => undefined,
  known: ReadonlySet<string> = new Set(),
): RegisterRead {
  const counts = new Map<NoteCode, number>();
  const count = (code: NoteCode, more = 1) =>
    more > 0 && counts.set(code, (counts.get(code) ?? 0) + more);
  const read = rowReader(table, match, targets, count);
  const kindOf = lineKinds(match);
  const rows: ImportRow[] = [];
  const examples: ImportRow[] = [];
  const fixed = correctedRows(table, corrections);
  let carried = { street: '', streetId: '' };
  table.rows.forEach((_, at) => {
    if (at <= match.headerRow) return;
    if (at % PROGRESS_EVERY === 0) progress(at);
    const cells = fixed(at);
    const line = kindOf(cells);
    if (line !== 'row') return void (line === 'blank' || count(line));
    const heading = headingOf(cells, match);
    if (heading !== null) {
      carried = { street: heading, streetId: '' };
      return void count('headings');
    }
    const found = read(at, cells, corrections);
    if (isExample(found)) return void examples.push(found);
    if (found.kind === 'community' && found.street === '' && carried.street !== '')
      count('carried');
    carried = carriedOn(carried, found);
    rows.push(found.kind === 'street' ? found : { ...found, ...carried });
  });
  if (rows.length === 0) rows.push(...examples);
  else count('examples', examples.length);
  const notes = [...counts].map(([code, times]) => ({ code, values: { count: String(times) } }));
  return { rows: withDuplicates(rows, match, known), notes };
}

type Carried = Pick<ImportRow, 'street' | 'streetId'>;

/** The street that the rows below are in when they name none. */
function carriedOn(before: Carried, { kind, street, id }: ImportRow): Carried {
  if (kind === 'street') return { street, streetId: id };
  return street === '' || street === before.street ? before : { street, streetId: '' };
}

const EXAMPLE = /^[（(【[]?(示例|样例|范例|example)[)）】\]:：]/i;

/** The example of a template: passed over as soon as there is anything else. */
const isExample = ({ name, street }: ImportRow) => EXAMPLE.test(name) || EXAMPLE.test(street);

/** The cells of a row with what was put right in the preview. */
function correctedRows({ rows }: Table, corrections: Corrections): (at: number) => string[] {
  const byRow = new Map<number, [number, string][]>();
  for (const [place, text] of Object.entries(corrections)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    byRow.set(row, [...(byRow.get(row) ?? []), [column, text.trim()]]);
  }
  return (at) => {
    const cells = [...(rows[at] ?? [])];
    for (const [column, text] of byRow.get(at) ?? []) cells[column] = text;
    return cells;
  };
}

const STREET_TITLE = /^[^\d\s]{1,20}(街道|街道办事处|办事处|镇|乡|苏木)(\(.*\)|[:：])?$/;

/** A line that holds nothing but the name of a street stands above its communities. */
function headingOf(cells: readonly string[], { columns }: Match): string | null {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))];
  const [only = ''] = filled;
  const kind = columns.findIndex(({ target }) => target === 'settlement');
  if (filled.length !== 1 || cells[kind] === only) return null;
  return STREET_TITLE.test(only.normalize('NFKC')) ? only.replace(/[:：]$/, '') : null;
}

/** A second community of one name in one street, or of one id, is a problem of its own row. */
function withDuplicates(
  rows: readonly ImportRow[],
  { columns }: Match,
  known: ReadonlySet<string>,
): ImportRow[] {
  const seen = new Map<string, number>();
  const column = (id: string) => columns.findIndex(({ target }) => target === id);
  return rows.map((row) => {
    const own = row.kind === 'street' ? 'street' : 'name';
    const name = row.kind === 'street' ? row.street : row.name;
    const place = `${row.streetId} ${row.street}`;
    const keys = [
      ['duplicate-name', own, name === '' || known.has(row.id) ? '' : `${own} ${place} ${name}`],
      ['duplicate-id', 'id', row.id === '' ? '' : `id ${own} ${row.id}`],
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
