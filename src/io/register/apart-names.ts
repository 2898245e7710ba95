// Rows that stand apart below a blank line, by names that are none of a community while those above are: perhaps another list without heads.
import { isCommunityName } from '../lines/community-name.ts';
import type { Corrections } from '../lines/corrected-rows.ts';
import type { Match } from '../headers/headers.ts';
import { withProblem, type ImportRow } from './import-row.ts';
import type { Table } from '../tables/table.ts';

interface Read {
  readonly table: Table;
  readonly match: Match;
  readonly corrections: Corrections;
}

export function withApartNames(rows: readonly ImportRow[], read: Read): readonly ImportRow[] {
  const { match, corrections } = read;
  const name = match.columns.findIndex(({ target }) => target === 'name');
  let isApart = false;
  let [named, others] = [0, 0];
  return rows.map((row, at) => {
    const gap = gapAbove(row, rows[at - 1], read);
    if (gap !== 'none') isApart = gap === 'blank' && named > 1 && named > others * 2;
    const isOwn = isCommunityName(row.name);
    if (!isApart && isOwn) named += 1;
    if (!isApart && !isOwn) others += 1;
    const isSaid = `${row.row},${name}` in corrections || row.id !== '' || row.kind === 'street';
    const isAsked = isApart && !isOwn && !isSaid && row.problems.length === 0;
    return isAsked ? withProblem(row, name, 'set-apart') : row;
  });
}

/** What stands between a row and the one above it: nothing, blank lines alone, or something that was left out. */
function gapAbove(
  { row }: ImportRow,
  before: ImportRow | undefined,
  { table }: Read,
): 'none' | 'blank' | 'lines' {
  const between = table.rows.slice((before?.row ?? row - 1) + 1, row);
  if (between.length === 0) return 'none';
  return between.every((cells) => cells.every((text) => text === '')) ? 'blank' : 'lines';
}
