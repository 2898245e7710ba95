// Where the gaps of one measure are: its places with the greatest gap first, and in how few of them half of it lies.
import type { Unit } from '../../plan/unit/unit.ts';
import { decimal, ZERO } from '../../quantity/decimal.ts';
import { add, compare, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import type { Outcome } from './outcome.ts';

/** A community with its own figures, or a street with its own or those of its communities together. */
export interface RankedPlace extends Coverage {
  readonly unit: Unit;
}

/**
 * The greatest gap first, of equal ones the place of which more is required; where nothing of it can be required yet
 * a place is left out.
 * @param outcomes of any measures
 */
export function rankedPlaces(
  outcomes: readonly Outcome[],
  measure: string,
  by: 'street' | 'community',
  yardstick: Yardstick,
): RankedPlace[] {
  const places = new Map<Unit, Outcome[]>();
  for (const outcome of outcomes) {
    const unit = outcome.measure.id === measure ? placeOf(outcome.unit, by) : null;
    if (unit === null) continue;
    const own = places.get(unit);
    if (own === undefined) places.set(unit, [outcome]);
    else own.push(outcome);
  }
  return [...places]
    .flatMap(([unit, own]) => coverageOf(own, yardstick).map((found) => ({ ...found, unit })))
    .sort((a, b) => compare(b.gap, a.gap) || compare(b.required, a.required));
}

function placeOf(unit: Unit, by: 'street' | 'community'): Unit | null {
  if (unit.scope === by) return unit;
  return unit.scope === 'community' ? unit.parent : null;
}

/** How many of the first places hold half of the gap or more; 0 where there is none. */
export function holdingHalf(ranked: readonly Pick<RankedPlace, 'gap'>[]): number {
  const whole = ranked.map(({ gap }) => gap).reduce(add, NONE);
  if (whole.numerator.isZero()) return 0;
  let held: Ratio = NONE;
  return (
    1 +
    ranked.findIndex(({ gap }) => {
      held = add(held, gap);
      return compare(multiply(held, TWICE), whole) >= 0;
    })
  );
}

const NONE: Ratio = ratio(ZERO);
const TWICE = decimal('2');
