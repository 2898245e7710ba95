// From an interval to an outcome: status, what is reported, the verdict and the gap; and the way taken where several are open.
import type { Dialect } from './dialect.ts';
import { rounded, strictest, waiting } from './interval-stages.ts';
import { conditionsIn, type Layer } from './layer.ts';
import { placedRules, slotStates } from './slot-values.ts';
import { choice, literal, stage, view } from './written.ts';

/** What an outcome holds; low, high and gap are over the denominator. */
const COLUMNS = [
  ...['unit', 'id', 'place', 'street', 'measure', 'ordinal', 'is_whole', 'denominator'],
  ...['status', 'low', 'high', 'binding', 'stands', 'verdict', 'gap'],
];

/** The views of one layer: every way judged, the way taken, and what the next layer rests on. */
export function layerViews(layer: Layer, dialect: Dialect): string[] {
  const { scope, number } = layer;
  const held = slotStates(layer, dialect, placedRules(layer, dialect));
  const interval = rounded(dialect, waiting(layer, dialect, strictest(layer, dialect, held)));
  const judged = verdicts(dialect, reported(layer, dialect, statuses(dialect, interval)));
  return [
    view(`${scope}_judged_${number}`, judged),
    view(`${scope}_outcome_${number}`, taken(layer)),
  ];
}

function statuses(dialect: Dialect, from: string): string {
  return stage(dialect, from, [
    `CASE WHEN waits = 1 THEN 'pending' WHEN lower_key IS NULL AND upper_key IS NULL THEN 'noRule'
      WHEN lower_key > upper_key THEN 'conflict' WHEN is_whole = 1 AND low > high THEN 'noWholeFits'
      ELSE 'ok' END AS status`,
  ]);
}

/** While one provision waits nothing is reported; where no whole number fits, the lower end stands for both. */
function reported(layer: Layer, { once }: Dialect, from: string): string {
  const when = (column: string, other: string) =>
    `CASE WHEN status = 'pending' THEN NULL WHEN status = 'noWholeFits' THEN ${other} ELSE ${column} END`;
  return `SELECT unit, id, place, street, measure, ordinal, in_way, speaks, is_whole, denominator, status,
    ${when('low', 'low')} AS low, ${when('high', 'low')} AS high,
    ${when('reach_key', 'reach_key')} AS reach_key, ${when('within_key', 'reach_key')} AS within_key,
    CASE WHEN status = 'pending' THEN '' ELSE binding END AS binding,
    ${standsColumn(layer)} * stands_factor AS stands
  FROM (${from}${once}) t`;
}

function verdicts(dialect: Dialect, from: string): string {
  const judged = stage(dialect, from, [
    `CASE WHEN stands IS NULL OR status = 'pending' OR status = 'noRule' THEN 'notAssessed'
      WHEN 2 * stands < reach_key THEN 'short'
      WHEN within_key IS NULL OR status = 'conflict' OR 2 * stands <= within_key THEN 'met'
      WHEN reach_key IS NULL THEN 'short' ELSE 'above' END AS verdict`,
  ]);
  return stage(dialect, judged, [
    `CASE WHEN verdict = 'met' OR verdict = 'above' THEN 0
      WHEN verdict = 'short' AND low IS NOT NULL THEN GREATEST(low - stands, 0)
      WHEN verdict = 'short' THEN stands - high END AS gap`,
    `CASE WHEN speaks = 0 OR status = 'noRule' THEN 5 WHEN verdict = 'met' THEN 0
      WHEN verdict = 'notAssessed' THEN 1 WHEN verdict = 'above' THEN 3 ELSE 4 END AS preference`,
  ]);
}

/** What stands of the part of a street that the first provision speaks of. */
function standsColumn(layer: Layer): string {
  const parts = conditionsIn(layer).map((one) => [one, `stands_${one}`] as const);
  if (parts.length === 0) return 'stands_0';
  return choice('of_members', [[0, 'stands_0'], ...parts]);
}

/** Of several lawful ways the one that is met, or may be, or lacks least; between equals the one named first. */
function taken({ scope, number, measures }: Layer): string {
  const columns = COLUMNS.join(', ');
  const single = `SELECT ${columns}\nFROM ${scope}_judged_${number}`;
  const several = measures.filter(({ ways }) => ways.length > 0).map(({ measure }) => measure.id);
  if (several.length === 0) return single;
  return `${single} WHERE in_way = 0
UNION ALL SELECT ${columns}
FROM (SELECT j.*, ROW_NUMBER() OVER (
    PARTITION BY unit, measure ORDER BY preference, COALESCE(gap, 0), in_way) AS turn
  FROM ${scope}_judged_${number} j
  WHERE in_way > 0 AND measure IN (${several.map(literal).join(', ')})) k
WHERE turn = 1`;
}

/** What the layers below lend to the next: whole things in millionths, others over their own denominator. */
export function lentView(layer: Layer, below: readonly Layer[], { quotient }: Dialect): string {
  const { scope, number, measures } = layer;
  const wanted = [...new Set(measures.flatMap(({ restsOn }) => restsOn))].map(literal).join(', ');
  const lend = (column: string) =>
    `CASE WHEN is_whole = 1 THEN ${quotient(column, 'denominator')} * 1000000 ELSE ${column} END`;
  const upper = lend("CASE WHEN status = 'conflict' THEN low ELSE high END");
  const from = below.map(
    (one) => `SELECT unit, measure, status, ${lend('low')} AS lower_lent, ${upper} AS upper_lent
FROM ${scope}_outcome_${one.number} WHERE measure IN (${wanted}) AND status <> 'noRule'`,
  );
  return view(`${scope}_lent_${number}`, from.join('\nUNION ALL '));
}
