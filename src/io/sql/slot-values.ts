// What each provision of a rule comes to in a place: whether it holds, and its ends as whole numbers.
import type { ScaledMeasure } from '../../core/scaled/scaled.ts';
import { inMillionths } from './community-table.ts';
import type { Dialect } from './dialect.ts';
import { conditionNumber, existingColumn, figureColumn, ofMembers } from './figures.ts';
import { basesIn, conditionsIn, guardsIn, type Layer } from './layer.ts';
import { doubtfulOf, selectedOf } from './street-row.ts';
import { choice, name, stage, upTo } from './written.ts';

/** The rows of the layer: each place with each rule of its sort, and with what the rule rests on. */
export function placedRules(layer: Layer, dialect: Dialect): string {
  const { scope, number, beside } = layer;
  const joins = upTo(layer.restsOn).map(
    (at) =>
      `LEFT JOIN ${scope}_lent_${number} b${at} ON b${at}.unit = u.unit AND b${at}.measure = r.rests_on${at}`,
  );
  const columns = [
    'u.unit, u.id, u.place, u.street, r.*',
    ...[0, ...conditionsIn(layer)].map(
      (one) => `${standsOf(layer, one, dialect)} AS stands_${one}`,
    ),
    ...upTo(beside).flatMap((slot) => inputsOf(layer, slot)),
  ];
  return `SELECT ${columns.join(',\n    ')}
  FROM ${scope}_row u
  JOIN ${scope}_rule_${number} r ON r.sort = u.sort
  ${joins.join('\n  ')}`;
}

/** What stands of each measure, in millionths: the first sum of its columns that is known. */
function standsOf(layer: Layer, condition: number, dialect: Dialect): string {
  const column = (id: string) => {
    const figure = id === 'households' || id === 'population';
    const of = figure ? figureColumn(id) : existingColumn(id);
    const from = `u.${name(condition === 0 ? of : ofMembers(of, condition))}`;
    return figure ? from : inMillionths(from, dialect);
  };
  const known = ({ existing }: ScaledMeasure) => {
    const sums = existing.map((ids) => ids.map(column).join(' + '));
    return sums.length === 1 ? sums.join('') : `COALESCE(${sums.join(', ')})`;
  };
  const judged = layer.measures.filter(
    ({ provisions }) =>
      condition === 0 || provisions.some((one) => conditionNumber(layer.layout, one) === condition),
  );
  return choice(
    'r.ordinal',
    judged.map((one) => [layer.ordinalOf(one), known(one)] as const),
  );
}

/** What a code of a base stands for at one end. */
function baseValue(code: string, end: 'lower' | 'upper'): string {
  if (code === 'one') return '1000000';
  if (code === 'unknown' || code === 'silent') return 'NULL';
  const lender = lenderOf(code);
  if (lender !== null) return `${lender}.${end}_lent`;
  return code
    .split(' + ')
    .map((one) => `u.${name(one)}`)
    .join(' + ');
}

/** The join that lends a requirement; null of a figure. */
function lenderOf(code: string): string | null {
  const at = /^rests on (\d+)$/.exec(code)?.[1];
  return at === undefined ? null : `b${at}`;
}

const restsOnOthers = (layer: Layer) => basesIn(layer).some((code) => lenderOf(code) !== null);

/** The figures and requirements that a slot looks at. */
function inputsOf(layer: Layer, slot: number): string[] {
  const codes = basesIn(layer);
  const base = (end: 'lower' | 'upper') =>
    choice(
      `r.base_${slot}`,
      codes.map((code) => [code, baseValue(code, end)] as const),
    );
  const status = codes.flatMap((code) => {
    const lender = lenderOf(code);
    return lender === null ? [] : [[code, `COALESCE(${lender}.status, 'silent')`] as const];
  });
  const guards = guardsIn(layer).map((one) => [one, `u.${name(one)}`] as const);
  const members = (of: (condition: number) => string) =>
    choice(
      `r.members_${slot}`,
      conditionsIn(layer).map((one) => [one, `u.${name(of(one))}`] as const),
    );
  const optional = (isThere: boolean, ...columns: string[]) => (isThere ? columns : []);
  return [
    `${base('lower')} AS base_low_${slot}`,
    ...optional(
      status.length > 0,
      `${base('upper')} AS base_high_${slot}`,
      `${choice(`r.base_${slot}`, status)} AS lent_${slot}`,
    ),
    ...optional(guards.length > 0, `${choice(`r.guard_${slot}`, guards)} AS figure_${slot}`),
    ...optional(
      conditionsIn(layer).length > 0,
      `${members(selectedOf)} AS selected_${slot}`,
      `${members(doubtfulOf)} AS doubtful_${slot}`,
    ),
  ];
}

/** Whether each provision holds (1), may hold (2) or not (0), whether its base is known (1), unknown (0) or silent (2). */
export function slotStates(layer: Layer, dialect: Dialect, from: string): string {
  const rests = restsOnOthers(layer);
  const columns = upTo(layer.beside).flatMap((at) => [
    `${stateOf(layer, at)} AS state_${at}`,
    `${isKnown(rests, at)} AS known_${at}`,
    `lower_factor_${at} * base_low_${at} + lower_plus_${at} AS low_${at}`,
    `upper_factor_${at} * ${rests ? 'base_high' : 'base_low'}_${at} + upper_plus_${at} AS high_${at}`,
  ]);
  return stage(dialect, from, columns);
}

/** A definite no outweighs what nobody knows. */
function stateOf(layer: Layer, at: number): string {
  const hasGuards = guardsIn(layer).length > 0;
  const hasMembers = conditionsIn(layer).length > 0;
  return [
    `CASE WHEN id_${at} IS NULL THEN 0`,
    hasGuards && `WHEN figure_${at} < guard_from_${at} OR figure_${at} >= guard_below_${at} THEN 0`,
    hasMembers && `WHEN selected_${at} = 0 AND doubtful_${at} = 0 THEN 0`,
    `WHEN open_${at} = 1 THEN 2`,
    hasGuards && `WHEN guard_${at} IS NOT NULL AND figure_${at} IS NULL THEN 2`,
    hasMembers && `WHEN doubtful_${at} > 0 THEN 2`,
    'ELSE 1 END',
  ]
    .filter((one) => one !== false)
    .join(' ');
}

function isKnown(rests: boolean, at: number): string {
  const lent = `WHEN lent_${at} = 'silent' THEN 2 WHEN lent_${at} = 'pending' THEN 0 WHEN lent_${at} IS NOT NULL THEN 1`;
  return `CASE WHEN base_${at} = 'silent' THEN 2 ${rests ? lent : ''} WHEN base_low_${at} IS NULL THEN 0 ELSE 1 END`;
}
