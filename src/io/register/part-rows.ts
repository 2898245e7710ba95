// Rows that are counted twice by their figures and their names: a community's estates below it, and what stands above its only community.
import { decimalFrom, type Decimal, ZERO } from '../../core/quantity/decimal.ts';
import { isCommunityName } from '../lines/community-name.ts';
import type { Corrections } from '../lines/corrected-rows.ts';
import type { Match } from '../headers/headers.ts';
import { withProblem, type ImportRow } from './import-row.ts';

interface Read {
  readonly match: Match;
  readonly corrections: Corrections;
}

/** A community of more lines is no list of its parts. */
const MOST_PARTS = 60;
/** Figures of which a part is never more than the whole. */
const LEADING = ['households', 'population'];

/** @param told lines of which the table itself says that they are parts: they count to what a row comes to */
export function withPartRows(
  rows: readonly ImportRow[],
  told: readonly ImportRow[],
  { match, corrections }: Read,
): readonly ImportRow[] {
  const name = match.columns.findIndex(({ target }) => target === 'name');
  const isOpen = ({ row, id, kind }: ImportRow) =>
    kind === 'community' && id === '' && !(`${row},${name}` in corrections);
  const lines = [...rows, ...told].toSorted((a, b) => a.row - b.row);
  const named = new Set(told);
  const parts = new Set<ImportRow>();
  lines.forEach((whole, at) => {
    if (named.has(whole) || !isCommunityName(whole.name)) return;
    const below = linesComingTo(whole, lines, at);
    const own = below.filter((one) => !named.has(one));
    if (own.every((one) => isOpen(one) && !isCommunityName(one.name)))
      for (const one of own) parts.add(one);
  });
  return rows.map((row, at) => {
    if (parts.has(row)) return withProblem(row, name, 'a-part');
    return isOpen(row) && isSameAs(row, rows[at + 1]) ? withProblem(row, name, 'not-a-name') : row;
  });
}

/** The lines right below a row, at least two, that come to each leading figure that it states; none when they do not. */
function linesComingTo(
  { figures }: ImportRow,
  lines: readonly ImportRow[],
  at: number,
): readonly ImportRow[] {
  const stated = LEADING.flatMap((id): [string, Decimal][] => {
    const value = decimalFrom(figures[id] ?? '');
    return value === null || value.isZero() ? [] : [[id, value]];
  });
  const [first] = stated;
  if (first === undefined) return [];
  const sums = new Map<string, Decimal>();
  const isReached = () => sums.get(first[0])?.gte(first[1]) === true;
  const below: ImportRow[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (isReached()) break;
    below.push(line);
    for (const [id] of stated)
      sums.set(id, (sums.get(id) ?? ZERO).plus(decimalFrom(line.figures[id] ?? '') ?? ZERO));
  }
  const isSum = stated.every(([id, value]) => sums.get(id)?.eq(value) === true);
  return isSum && below.length > 1 ? below : [];
}

/** True of a row by no community's name that states what the community below it does: an area of one community. */
function isSameAs({ name, figures }: ImportRow, below: ImportRow | undefined): boolean {
  if (below === undefined || isCommunityName(name) || !isCommunityName(below.name)) return false;
  const stated = Object.entries(figures);
  return stated.length > 1 && stated.every(([id, text]) => below.figures[id] === text);
}
