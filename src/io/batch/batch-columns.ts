// What the columns of a batch mean: by their ids, else by the names that tables usually give them.
import type { FigureColumn } from '../../core/columns/batch-plan.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { yearOf } from '../headers/header-key.ts';
import { matchAt, matchHeaders, type ColumnMatch, type Match } from '../headers/headers.ts';
import { importTargets, type ImportTarget } from '../headers/import-targets.ts';
import { isPlaceName, literal, meaningOf, type Meaning } from './column-meaning.ts';

/** Why nothing is taken from a column that may mean something: it is of a year to come, only alike, a second one, or of several units. */
export interface Doubt {
  readonly code: 'to-come' | NonNullable<ColumnMatch['doubt']>['code'];
  /** What it may mean. */
  readonly target: ImportTarget;
}

/** One column of the file; null where nothing is taken from it. */
interface BatchColumn {
  readonly header: string;
  readonly meaning: Meaning | null;
  readonly doubt: Doubt | null;
}

/** The header of a file. */
export interface BatchHead {
  /** The row of the header, counted from nought; data begins below it. */
  readonly headerRow: number;
  readonly columns: readonly BatchColumn[];
}

/**
 * @param rows the first rows of the file, its header among them
 * @param asOf the day by which the file is judged: columns of later years say what is to come, and are not taken
 */
export function batchHead(
  rows: readonly (readonly string[])[],
  rulebook: Rulebook,
  asOf: string,
): BatchHead {
  const own = rows.findIndex(
    (row) => row.filter((cell) => literal(cell, rulebook) !== null).length > 1,
  );
  const byIds = columnsByIds(rows[own] ?? [], rulebook);
  if (byIds !== null) return { headerRow: own, columns: byIds };
  const thisYear = Number(asOf.slice(0, 4));
  const targets = importTargets(rulebook);
  const table = { rows: rows.map((row) => [...row]) };
  const match =
    own < 0 ? matchHeaders(table, targets, thisYear) : matchAt(table, own, targets, thisYear);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const exact = exactly(namesIn(match, rows[match.headerRow] ?? [], rulebook), rulebook);
  const taken = new Set(exact.flatMap((one) => (one === null ? [] : [keyOf(one)])));
  const columns = match.columns.map((one, at): BatchColumn => {
    const { header, unit } = one;
    const known = exact[at] ?? null;
    if (known !== null) return { header, meaning: known, doubt: null };
    const target = one.target === null ? undefined : byId.get(one.target);
    const meaning = target === undefined ? null : meaningOf(target, unit);
    if (meaning === null || target === undefined) {
      const doubt = doubtOf(one, byId);
      const isToCome = doubt !== null && yearOf(header) > thisYear;
      return { header, meaning: null, doubt: isToCome ? { ...doubt, code: 'to-come' } : doubt };
    }
    if (taken.has(keyOf(meaning)))
      return { header, meaning: null, doubt: { code: 'twice', target } };
    taken.add(keyOf(meaning));
    return { header, meaning, doubt: null };
  });
  return { headerRow: match.headerRow, columns: withPlaceByName(columns) };
}

/** The last row of a header has ids of its own, or units below the names. */
function namesIn({ columns }: Match, last: readonly string[], rulebook: Rulebook): string[] {
  return columns.map(({ header }, at) => {
    const own = last[at] ?? '';
    return literal(own, rulebook) === null ? header : own;
  });
}

/** Where no column holds codes of places, the first that holds their names tells them. */
function withPlaceByName(columns: readonly BatchColumn[]): readonly BatchColumn[] {
  if (columns.some(({ meaning }) => meaning === 'place')) return columns;
  const named = columns.findIndex(({ header, meaning }) => meaning === null && isPlaceName(header));
  return columns.map((one, at) => (at === named ? { ...one, meaning: 'place', doubt: null } : one));
}

/** Where a row names nothing but ids, no names have to be gone through; null where it names something else. */
function columnsByIds(row: readonly string[], rulebook: Rulebook): BatchColumn[] | null {
  const meanings = exactly(row, rulebook);
  if (meanings.length === 0 || meanings.includes(null)) return null;
  return row.map((header, at) => ({ header, meaning: meanings[at] ?? null, doubt: null }));
}

/** What headers mean by their ids; of two that are called alike the first is taken. */
function exactly(headers: readonly string[], rulebook: Rulebook) {
  const taken = new Set<string>();
  return headers.map((header) => {
    const meaning = literal(header, rulebook);
    if (meaning === null || taken.has(keyOf(meaning))) return null;
    taken.add(keyOf(meaning));
    return meaning;
  });
}

/** What is named rather than taken in silence. */
function doubtOf(
  { target, doubt }: ColumnMatch,
  byId: ReadonlyMap<string, ImportTarget>,
): Doubt | null {
  const meant = byId.get(target ?? doubt?.target ?? '');
  if (meant?.path[0] === 'future') return { code: 'to-come', target: meant };
  const code = doubt?.code;
  return meant === undefined || code === undefined || meaningOf(meant, 'one') === null
    ? null
    : { code, target: meant };
}

/** The figures of a file, in the order of its columns. */
export function figuresIn({ columns }: BatchHead): FigureColumn[] {
  return columns.flatMap(({ meaning }) =>
    meaning === null || typeof meaning === 'string' ? [] : [meaning.figure],
  );
}

function keyOf(meaning: Meaning): string {
  return typeof meaning === 'string' ? meaning : `${meaning.figure.from}.${meaning.figure.id}`;
}
