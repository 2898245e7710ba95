// Provisions as a table: what each says and where it stands, its conditions, and its ends as whole numbers.
import type { ScaledEnd, ScaledMeasure, ScaledProvision } from '../../core/scaled/scaled.ts';
import type { Dialect } from './dialect.ts';
import { baseCode, conditionNumber, figureColumn, type Layout } from './figures.ts';
import { table, type Cell } from './written.ts';

/** The columns of a provision that its place in a rule is made of; each stands in a slot there. */
export const SLOT = [
  ...['id', 'open', 'way', 'base', 'guard', 'guard_from', 'guard_below', 'members'],
  ...['lower_factor', 'lower_plus', 'lower_strict', 'upper_factor', 'upper_plus', 'upper_strict'],
  ...['whole_or_not', 'must_be_passed'],
] as const;

const columnsOf = ({ whole }: Dialect) => [
  ...['id VARCHAR(200) PRIMARY KEY', 'ordinal INTEGER NOT NULL', 'paper VARCHAR(100) NOT NULL'],
  ...['section VARCHAR(200)', 'statement_zh VARCHAR(4000)', 'statement_en VARCHAR(4000)'],
  ...['force VARCHAR(20) NOT NULL', 'scope VARCHAR(20) NOT NULL', 'measure VARCHAR(100) NOT NULL'],
  ...['least VARCHAR(30)', 'per VARCHAR(30)', 'most VARCHAR(30)', 'per_most VARCHAR(30)'],
  ...['plus VARCHAR(30)', 'settlement VARCHAR(20)', 'development VARCHAR(100)'],
  ...['kind VARCHAR(20)', 'seat VARCHAR(3)', 'is_named INTEGER NOT NULL', 'due DATE'],
  ...['way INTEGER NOT NULL', 'base VARCHAR(300) NOT NULL', 'guard VARCHAR(200)'],
  ...[`guard_from ${whole}`, `guard_below ${whole}`, 'members INTEGER NOT NULL'],
  ...[`lower_factor ${whole}`, `lower_plus ${whole}`, 'lower_strict INTEGER'],
  ...[`upper_factor ${whole}`, `upper_plus ${whole}`, 'upper_strict INTEGER'],
  ...['whole_or_not INTEGER NOT NULL', 'must_be_passed INTEGER NOT NULL'],
];

function rowOf(layout: Layout, measure: ScaledMeasure, row: ScaledProvision): Cell[] {
  const { provision, document, scope, order, guard, lower, upper } = row;
  const { when } = provision;
  const condition = conditionNumber(layout, row);
  const ofPlace = scope === 'community';
  const end = (one: ScaledEnd | null) => [one?.factor, one?.plus, one?.strict];
  return [
    ...[provision.id, order, document.id, provision.section],
    ...[provision.statement.zh, provision.statement.en, provision.force, scope, provision.measure],
    ...[provision.least, provision.per, provision.most, provision.perMost, provision.plus],
    ofPlace ? when.settlement : null,
    ofPlace && when.development !== undefined ? ` ${when.development.join(' ')} ` : null,
    ...[when.kind, when.seat, when.places !== undefined],
    provision.due,
    ...[row.way, baseCode(row.base, measure, condition)],
    ...[guard && figureColumn(guard.figure), guard?.from, guard?.below, condition],
    ...[...end(lower), ...end(upper), row.isWholeOrNot, row.mustBePassed],
  ];
}

/** Provisions, and the places that some of them name or leave out. */
export function provisionTables(layout: Layout, dialect: Dialect): string[] {
  const provisions = layout.rules.measures.flatMap((measure) =>
    measure.provisions.map((row) => [measure, row] as const),
  );
  const rows = provisions.map(([measure, row]) => rowOf(layout, measure, row));
  const named = provisions.flatMap(([, { provision }]) => {
    const { places = [], placesExcept = [] } = provision.when;
    return [
      ...places.map((code) => [provision.id, code, false]),
      ...placesExcept.map((code) => [provision.id, code, true]),
    ];
  });
  return [
    table('provision', columnsOf(dialect), rows),
    table('provision_place', NAMED_PLACE, named),
  ];
}

const NAMED_PLACE = [
  ...['provision VARCHAR(200) NOT NULL', 'place VARCHAR(6) NOT NULL', 'excepted INTEGER NOT NULL'],
];
