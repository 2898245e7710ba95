// From the provisions' ends to one interval: the strictest of those that hold, and whether others keep it waiting.
// A bound is one whole number, twice its value over the denominator and one more (a lower end) or less (an upper end)
// where the value itself is not enough: so the strictest is the greatest or least, and rounding is one division.
import type { Dialect } from './dialect.ts';
import type { Layer } from './layer.ts';
import { stage, upTo } from './written.ts';

/** Beyond any lower end, and beyond any upper end. */
const NO_LOWER = '-1';
const NO_UPPER = '100000000000000000000000000000000000000';

/** The strictest of what holds, whether a way speaks at all, and the part of a street that is spoken of. */
export function strictest({ beside }: Layer, dialect: Dialect, from: string): string {
  const slots = upTo(beside);
  const low = (at: number) =>
    `COALESCE(CASE WHEN state_${at} = 1 AND known_${at} = 1 THEN 2 * low_${at} + lower_strict_${at} END, ${NO_LOWER})`;
  const high = (at: number) =>
    `COALESCE(CASE WHEN state_${at} = 1 AND known_${at} = 1 THEN 2 * high_${at} - upper_strict_${at} END, ${NO_UPPER})`;
  const speaks = slots.map((at) => `(way_${at} > 0 AND state_${at} > 0)`).join(' OR ');
  const members = slots.map((at) => `WHEN state_${at} = 1 AND known_${at} = 1 THEN members_${at}`);
  return stage(dialect, from, [
    `NULLIF(GREATEST(${[...slots.map(low), NO_LOWER].join(',\n      ')}), ${NO_LOWER}) AS lower_key`,
    `NULLIF(LEAST(${[...slots.map(high), NO_UPPER].join(',\n      ')}), ${NO_UPPER}) AS upper_key`,
    `CASE WHEN ${speaks} THEN 1 ELSE 0 END AS speaks`,
    `CASE ${members.join(' ')} ELSE 0 END AS of_members`,
  ]);
}

/** A provision that may hold is passed over once the others ask for as much; one whose base is unknown never is. */
export function waiting({ beside }: Layer, dialect: Dialect, from: string): string {
  const settled = (at: number) =>
    `whole_or_not_${at} = 1
      AND (low_${at} IS NULL OR known_${at} = 2 OR COALESCE(lower_key >= 2 * low_${at} + 2 * must_be_passed_${at}, FALSE))
      AND (high_${at} IS NULL OR known_${at} = 2 OR COALESCE(upper_key <= 2 * high_${at} - 2 * must_be_passed_${at}, FALSE))`;
  const waits = upTo(beside).map(
    (at) => `(state_${at} > 0 AND known_${at} = 0) OR (state_${at} = 2 AND NOT (${settled(at)}))`,
  );
  const binds = upTo(beside).map(
    (at) =>
      `CASE WHEN state_${at} = 1 AND known_${at} = 1 AND (2 * low_${at} + lower_strict_${at} = lower_key OR 2 * high_${at} - upper_strict_${at} = upper_key) THEN ' ' || id_${at} ELSE '' END`,
  );
  return stage(dialect, from, [
    `CASE WHEN ${waits.join('\n      OR ')} THEN 1 ELSE 0 END AS waits`,
    `LTRIM(${binds.join('\n      || ')}) AS binding`,
  ]);
}

/** Whole things round up at the lower end and down at the upper one; one division, exact. */
export function rounded(dialect: Dialect, from: string): string {
  const { quotient } = dialect;
  const up = quotient('lower_key + 2 * denominator - 1', '2 * denominator');
  const down = `CASE WHEN upper_key < 0 THEN 0 ELSE ${quotient('upper_key', '2 * denominator')} END`;
  const whole = (then: string, otherwise: string) =>
    `CASE WHEN is_whole = 1 THEN ${then} ELSE ${otherwise} END`;
  const ends = stage(dialect, from, [
    `${whole(`${up} * denominator`, quotient('lower_key', '2'))} AS low`,
    `${whole(`(${down}) * denominator`, quotient('upper_key + 1', '2'))} AS high`,
  ]);
  return stage(dialect, ends, [
    `${whole('2 * low', 'lower_key')} AS reach_key`,
    `${whole('2 * high', 'upper_key')} AS within_key`,
  ]);
}
