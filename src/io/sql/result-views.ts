// What a bureau reads: requirements and verdicts of communities and streets, and the lines that the command prints.
import type { Dialect } from './dialect.ts';
import type { Layer } from './layer.ts';
import { view } from './written.ts';

const PLACES = 12;
const CUT_PLACES = 6;
const power = (places: number) => `1${'0'.repeat(places)}`;

/**
 * A fraction as plain digits: whole where it ends within twelve places, else cut at six.
 * @param isUp where the rest goes that is cut off: up for what is asked or missing, else down
 */
export function digits(of: string, { quotient }: Dialect, isUp: boolean): string {
  const scaled = `${of} * ${power(PLACES)}`;
  const rest = isUp ? ' + denominator - 1' : '';
  const cut = quotient(`${of} * ${power(CUT_PLACES)}${rest}`, 'denominator');
  const digits = `CASE WHEN (${scaled}) % denominator = 0 THEN ${quotient(scaled, 'denominator')} ELSE ${cut} * ${power(CUT_PLACES)} END`;
  const whole = `CAST(${quotient(digits, power(PLACES))} AS VARCHAR(60))`;
  const fraction = `LPAD(CAST((${digits}) % ${power(PLACES)} AS VARCHAR(60)), ${PLACES}, '0')`;
  return `RTRIM(RTRIM(${whole} || '.' || ${fraction}, '0'), '.')`;
}

/** All outcomes but those of which nothing is asked, as fractions over their denominator. */
function outcomes(layers: readonly Layer[]): string {
  const columns = [
    ...['id', 'place', 'street', 'measure', 'ordinal', 'status', 'low', 'high', 'denominator'],
    ...['binding', 'stands', 'verdict', 'gap'],
  ];
  const from = layers.map(
    ({ scope, number }) =>
      `SELECT ${columns.join(', ')}, '${scope}' AS scope FROM ${scope}_outcome_${number} WHERE status <> 'noRule'`,
  );
  return view('outcome', from.join('\nUNION ALL '));
}

export function resultViews(layers: readonly Layer[], dialect: Dialect): string[] {
  const low = digits('low', dialect, true);
  const high = digits('high', dialect, false);
  const gap = digits('gap', dialect, true);
  const decimal = (text: string) => `CAST(${text} AS DECIMAL(38, ${PLACES}))`;
  return [
    outcomes(layers),
    view(
      'requirement',
      `SELECT id, place, street, scope, measure, status, ${decimal(low)} AS lower,
  ${decimal(high)} AS upper, binding
FROM outcome`,
    ),
    view(
      'verdict',
      `SELECT id, place, street, scope, measure, status, verdict, ${decimal(digits('stands', dialect, false))} AS existing,
  ${decimal(gap)} AS gap
FROM outcome`,
    ),
    view(
      'result',
      `SELECT id, place, street, scope, measure, status, ${low} AS lower, ${high} AS upper, verdict,
  ${gap} AS gap, binding
FROM outcome
ORDER BY CASE scope WHEN 'community' THEN 0 ELSE 1 END, place, street, id, ordinal`,
    ),
  ];
}
