// Streets, formed by place and street: sums of what is known of every member, and of the members that conditions select.
// Members say of what kind their street is; where they differ, the first in the alphabet holds for all.
import { FIGURES } from '../../core/plan/terms.ts';
import { MILLIONTHS, type MemberCondition } from '../../core/scaled/scaled.ts';
import { sortKey } from './community-table.ts';
import type { Dialect } from './dialect.ts';
import { existingColumn, existingIds, factColumn, ofMembers, type Layout } from './figures.ts';
import { literal, name, view } from './written.ts';

/** True of members that the condition speaks of; `FALSE` also where nobody can say. */
function selects({ settlement, development }: MemberCondition): string {
  return and([among('settlement', settlement), among('development', development)]);
}

/** True of members of which nobody can say: no known property shuts them out, and one is unknown. */
function mayBe({ settlement, development }: MemberCondition): string {
  const asked = [
    ...(settlement === undefined ? [] : [['settlement', settlement] as const]),
    ...(development === undefined ? [] : [['development', development] as const]),
  ];
  const open = asked.map(([column, values]) => `(${column} IS NULL OR ${among(column, values)})`);
  return and([...open, `(${asked.map(([column]) => `${column} IS NULL`).join(' OR ')})`]);
}

function among(column: string, values: readonly string[] | undefined): string | null {
  if (values === undefined) return null;
  return `COALESCE(${column} IN (${values.map(literal).join(', ')}), FALSE)`;
}

function and(parts: readonly (string | null)[]): string {
  return parts.filter((one) => one !== null).join(' AND ');
}

/** The sum of a column, unknown while that of one member is unknown. */
function sumOf(column: string, members: string | null): string {
  const of = members === null ? column : `CASE WHEN ${members} THEN ${column} END`;
  const count = members === null ? '*' : `CASE WHEN ${members} THEN 1 END`;
  return `CASE WHEN COUNT(${of}) = COUNT(${count}) THEN SUM(${of}) END`;
}

/** Members that the condition selects, and those of which nobody can say. */
export const selectedOf = (condition: number) => ofMembers('selected', condition);
export const doubtfulOf = (condition: number) => ofMembers('doubtful', condition);

export function streetRow(layout: Layout, dialect: Dialect): string {
  const { rules, conditions } = layout;
  const figures = [...FIGURES, 'communities'];
  const shared = rules.facts.filter(({ addsUp }) => !addsUp).map(({ id }) => factColumn(id));
  const summed = [
    ...figures,
    ...rules.facts.filter(({ addsUp }) => addsUp).map(({ id }) => factColumn(id)),
    ...existingIds(rules, ['street']).map(existingColumn),
  ];
  const nothing = (column: string) => `CAST(NULL AS ${dialect.whole}) AS ${name(column)}`;
  const sums = (condition: MemberCondition, at: number) => [
    `COUNT(CASE WHEN ${selects(condition)} THEN 1 END) AS ${name(selectedOf(at + 1))}`,
    `COUNT(CASE WHEN ${mayBe(condition)} THEN 1 END) AS ${name(doubtfulOf(at + 1))}`,
    ...summed.map(
      (one) => `${sumOf(name(one), selects(condition))} AS ${name(ofMembers(one, at + 1))}`,
    ),
    ...[...shared, 'streets'].map((one) => nothing(ofMembers(one, at + 1))),
  ];
  const columns = [
    "place || '/' || street AS unit, CAST(NULL AS VARCHAR(200)) AS id, place, street",
    'MIN(kind) AS kind, MIN(seat) AS seat',
    `CAST(${MILLIONTHS} AS ${dialect.whole}) AS streets`,
    ...summed.map((one) => `${sumOf(name(one), null)} AS ${name(one)}`),
    ...shared.map(nothing),
    ...conditions.flatMap(sums),
  ];
  const grouped = `SELECT ${columns.join(',\n  ')}\nFROM community_row\nWHERE street <> ''\nGROUP BY place, street`;
  const sort = sortKey(['place', 'kind', 'seat']);
  return view('street_row', `SELECT s.*, ${sort} AS sort\nFROM (\n${grouped}\n) s`);
}
