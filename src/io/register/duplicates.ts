// A second community of one name in one street, or of one id, is a problem of its own row; so are the parts of one community, and names that are almost the same.
import type { Corrections } from '../lines/corrected-rows.ts';
import type { Match } from '../headers/headers.ts';
import { withProblem, type ImportRow } from './import-row.ts';
import type { Table } from '../tables/table.ts';

interface Read {
  readonly table: Table;
  readonly match: Match;
  readonly corrections: Corrections;
}

/** @param known ids of the plan: rows that carry them may bear one name */
export function withDuplicates(
  rows: readonly ImportRow[],
  read: Read,
  known: ReadonlySet<string>,
): ImportRow[] {
  const seen = new Map<string, number>();
  const column = (id: string) => read.match.columns.findIndex(({ target }) => target === id);
  const parts = partsOf(rows, read);
  return rows.map((row) => {
    if (parts.has(row.row)) return withProblem(row, column('name'), 'part-of');
    const isSaid = `${row.row},${column('name')}` in read.corrections;
    const own = row.kind === 'street' ? 'street' : 'name';
    const name = row.kind === 'street' ? row.street : row.name;
    const isNamed = name !== '' && !known.has(row.id);
    const place = `${row.streetId} ${row.street}`;
    const alike = own === 'name' && isNamed && row.id === '' && !isSaid ? alikeTo(name) : [];
    const keys = [
      ['duplicate-name', own, isNamed ? [`${own} ${place} ${name}`] : []],
      ['alike-name', own, alike.map((one) => `alike ${place} ${one}`)],
      ['duplicate-id', 'id', row.id === '' ? [] : [`id ${own} ${row.id}`]],
    ] as const;
    const problems = keys.flatMap(([code, target, some]) => {
      const first = some.map((key) => seen.get(key)).find((one) => one !== undefined);
      for (const key of some) if (!seen.has(key)) seen.set(key, row.row);
      if (first === undefined) return [];
      return [{ column: column(target), code, values: { row: String(first + 1) } }];
    });
    const [one, two] = problems;
    const told = one?.code === 'duplicate-name' && two?.code === 'alike-name' ? [one] : problems;
    return told.length === 0 ? row : { ...row, problems: [...row.problems, ...told] };
  });
}

const URBAN = /(社区居民委员会|社区居委会|社区|居民委员会|居委会)$/;
const RURAL = /(村民委员会|村委会|行政村|村)$/;

/** What a name says besides that it is of a community or a village: "甲社区居委会" is 甲社区, perhaps 甲, and no 甲村. */
function alikeTo(name: string): string[] {
  const bare = name.normalize('NFKC').replace(/\s+/g, '');
  if (URBAN.test(bare)) return [`urban ${bare.replace(URBAN, '')}`];
  if (RURAL.test(bare)) return [`rural ${bare.replace(RURAL, '')}`];
  return [`urban ${bare}`, `rural ${bare}`];
}

const PARTS = /小区|网格|自然村|村?[小民]组|楼|栋|片区|庄|屋|苑|estate|grid|hamlet|building/i;

/** True of a column, meaning nothing that is known, in which the lines of a community differ. */
const isDivided =
  ({ rows }: Table, several: readonly (readonly number[])[]) =>
  ({ target, header }: Match['columns'][number], at: number) =>
    target === null &&
    header !== '' &&
    several.every((some) => new Set(some.map((row) => rows[row]?.[at])).size === some.length);

/** Rows that share a name where a column names their parts, or most rows do: the table counts smaller things. */
function partsOf(rows: readonly ImportRow[], { table, match }: Read): ReadonlySet<number> {
  const at = match.columns.findIndex(
    ({ target, header }) => target === null && PARTS.test(header) && !/数|面积/.test(header),
  );
  const byName = new Map<string, number[]>();
  for (const { row, street, name, id } of rows)
    if (name !== '' && (at < 0 ? id === '' : (table.rows[row]?.[at] ?? '') !== ''))
      byName.set(`${street} ${name}`, [...(byName.get(`${street} ${name}`) ?? []), row]);
  const several = [...byName.values()].filter((some) => some.length > 1);
  const areMost = several.length > 1 && several.flat().length * 2 > rows.length;
  if (at < 0 && areMost && !match.columns.some(isDivided(table, several))) return new Set();
  return new Set(at >= 0 || areMost ? several.flat() : []);
}
