// A second community of one name in one street, or of one id, is a problem of its own row.
import type { Match } from '../headers/headers.ts';
import type { ImportRow } from './import-row.ts';

/** @param known ids of the plan: rows that carry them may bear one name */
export function withDuplicates(
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
