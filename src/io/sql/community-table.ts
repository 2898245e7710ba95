// The table that a bureau fills with its communities, and the view that reads it: figures as whole numbers, one sort each.
import { DEVELOPMENTS, FIGURES, KINDS, SEATS, SETTLEMENTS } from '../../core/plan/terms.ts';
import { MILLIONTHS } from '../../core/scaled/scaled.ts';
import type { Dialect } from './dialect.ts';
import { communityColumns, existingColumn, factColumn, type Layout } from './figures.ts';
import { literal, name, view } from './written.ts';

/** The properties that a row says of a community, and of the street it lies in. */
const SAID = { kind: KINDS, seat: SEATS, settlement: SETTLEMENTS, development: DEVELOPMENTS };
const FIGURE_TYPE = 'DECIMAL(19, 6)';
/** A file may say it; no rule that the views use asks for it (`county-class` in `not_in_sql` names any that would). */
const CLASS = 'countyClass';

/** Declared once and kept: a script of newer rules leaves the communities where they are, and adds columns. */
export function communityTable({ rules }: Layout): string {
  const oneOf = ([column, values]: [string, readonly string[]]) =>
    `${column} VARCHAR(20) CHECK (${column} IN (${values.map(literal).join(', ')}))`;
  const columns = [
    ...['id VARCHAR(200) NOT NULL', 'place VARCHAR(6) NOT NULL', 'street VARCHAR(200)'],
    ...Object.entries(SAID).map(oneOf),
    'name VARCHAR(400)',
    ...FIGURES.map((one) => `${name(one)} ${FIGURE_TYPE} CHECK (${name(one)} >= 0)`),
  ];
  const add = (column: string) =>
    `ALTER TABLE community ADD COLUMN IF NOT EXISTS ${name(column)} ${FIGURE_TYPE};`;
  return [
    `CREATE TABLE IF NOT EXISTS community (\n  ${columns.join(',\n  ')}\n);`,
    `ALTER TABLE community ADD COLUMN IF NOT EXISTS ${name(CLASS)} VARCHAR(20);`,
    ...communityColumns(rules).map(add),
  ].join('\n');
}

/** A decimal of at most six places as millionths: exact, for nothing is left after the point. */
export function inMillionths(column: string, { whole }: Dialect): string {
  return `CAST(${column} * ${MILLIONTHS} AS ${whole})`;
}

/** The key of places that the same provisions may speak of. */
export function sortKey(columns: readonly string[]): string {
  return columns.map((one) => `COALESCE(${one}, '')`).join(" || '|' || ");
}

/** A street office lies at the seat unless somebody says otherwise; of a town it has to be said. */
export const SEAT = "COALESCE(seat, CASE WHEN kind = 'street' THEN 'yes' END)";

/** The streets that communities form; what members say of their street differently is the first in the alphabet. */
export const STREETS = `SELECT place, street, MIN(kind) AS kind, MIN(${SEAT}) AS seat
  FROM community WHERE street <> '' GROUP BY place, street`;

export function communityRow({ rules }: Layout, dialect: Dialect): string {
  const figures = [...FIGURES, ...rules.facts.map(({ id }) => factColumn(id))];
  const existing = communityColumns(rules).filter((one) => one.startsWith(existingColumn('')));
  const one = `CAST(${MILLIONTHS} AS ${dialect.whole})`;
  const columns = [
    'id AS unit, id, place, street, kind, settlement, development',
    `${SEAT} AS seat`,
    `${sortKey(['place', 'kind', SEAT, 'settlement', 'development'])} AS sort`,
    ...figures.map((column) => `${inMillionths(name(column), dialect)} AS ${name(column)}`),
    `${one} AS communities, CAST(NULL AS ${dialect.whole}) AS streets`,
    ...existing.map(name),
  ];
  return view('community_row', `SELECT ${columns.join(',\n  ')}\nFROM community`);
}
