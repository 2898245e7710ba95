// What a bureau reads: requirements and verdicts of communities and streets, and the lines that the command prints.
import type { Dialect } from './dialect.ts';
import type { Layer } from './layer.ts';
import { stage, view } from './written.ts';

const PLACES = 12;
const CUT_PLACES = 6;
const power = (places: number) => `1${'0'.repeat(places)}`;

/**
 * A fraction in millionths of millionths: whole where it ends within twelve places, else cut at six.
 * @param isUp where the rest goes that is cut off: up for what is asked or missing, else down
 */
function scaled(of: string, { quotient }: Dialect, isUp: boolean): string {
  const all = `${of} * ${power(PLACES)}`;
  const rest = isUp ? ' + denominator - 1' : '';
  const cut = quotient(`${of} * ${power(CUT_PLACES)}${rest}`, 'denominator');
  return `CASE WHEN ${all} % denominator = 0 THEN ${quotient(all, 'denominator')} ELSE ${cut} * ${power(CUT_PLACES)} END`;
}

/** Plain digits, no trailing zeros. */
function digits(of: string, { quotient }: Dialect): string {
  const whole = `CAST(${quotient(of, power(PLACES))} AS VARCHAR(60))`;
  const fraction = `LPAD(CAST(${of} % ${power(PLACES)} AS VARCHAR(60)), ${PLACES}, '0')`;
  return `RTRIM(RTRIM(${whole} || '.' || ${fraction}, '0'), '.')`;
}

const TEXTS = ['id', 'place', 'street', 'measure', 'status', 'binding', 'verdict'];
const NUMBERS = ['ordinal', 'low', 'high', 'denominator', 'stands', 'gap'];

/** All outcomes but those of which nothing is asked, as fractions over their denominator. */
function outcomes(layers: readonly Layer[], { whole }: Dialect): string {
  const columns = [...TEXTS, ...NUMBERS].join(', ');
  const from = layers.map(
    ({ scope, number }) =>
      `SELECT ${columns}, '${scope}' AS scope FROM ${scope}_outcome_${number} WHERE status <> 'noRule'`,
  );
  const none = [
    ...[...TEXTS, 'scope'].map((one) => `CAST(NULL AS VARCHAR(200)) AS ${one}`),
    ...NUMBERS.map((one) => `CAST(NULL AS ${whole}) AS ${one}`),
  ];
  const nothing = `SELECT ${none.join(', ')} FROM parameter WHERE horizon IS NULL`;
  return view('outcome', from.length === 0 ? nothing : from.join('\nUNION ALL '));
}

export function resultViews(layers: readonly Layer[], dialect: Dialect): string[] {
  const figures = stage(dialect, 'SELECT * FROM outcome', [
    `${scaled('low', dialect, true)} AS lower_scaled`,
    `${scaled('high', dialect, false)} AS upper_scaled`,
    `${scaled('gap', dialect, true)} AS gap_scaled`,
    `${scaled('stands', dialect, false)} AS existing_scaled`,
  ]);
  const text = (column: string) => digits(`${column}_scaled`, dialect);
  const number = (column: string) => `CAST(${text(column)} AS DECIMAL(38, ${PLACES})) AS ${column}`;
  const who = 'id, place, street, scope, measure, status';
  const from = `FROM (${figures}${dialect.once}) f`;
  return [
    outcomes(layers, dialect),
    view('requirement', `SELECT ${who}, ${number('lower')}, ${number('upper')}, binding\n${from}`),
    view('verdict', `SELECT ${who}, verdict, ${number('existing')}, ${number('gap')}\n${from}`),
    view(
      'result',
      `SELECT ${who}, ${text('lower')} AS lower, ${text('upper')} AS upper, verdict, ${text('gap')} AS gap, NULLIF(binding, '') AS binding
${from}
ORDER BY CASE scope WHEN 'community' THEN 0 ELSE 1 END, place, street, id, ordinal`,
    ),
  ];
}
