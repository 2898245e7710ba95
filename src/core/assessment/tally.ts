// Counts for pictures: how many communities meet each measure, and what each street has of what it needs.
import { add, ratio, type Ratio } from '../quantity/ratio.ts';
import { ZERO, type Decimal } from '../quantity/decimal.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Outcome } from './outcome.ts';
import type { Yardstick } from './requirement.ts';

export interface Tally {
  readonly measure: Measure;
  readonly met: number;
  readonly short: number;
  readonly open: number;
  readonly all: number;
}

/** Community measures, the one met by the smallest share of communities first. */
export function talliesOf(outcomes: readonly Outcome[], yardstick: Yardstick): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { unit, measure, levels } of outcomes) {
    if (unit.scope !== 'community') continue;
    const { verdict } = levels[yardstick];
    const before = tallies.get(measure.id) ?? { measure, met: 0, short: 0, open: 0, all: 0 };
    const met = verdict === 'met' || verdict === 'above';
    const short = verdict === 'short';
    tallies.set(measure.id, {
      measure,
      met: before.met + (met ? 1 : 0),
      short: before.short + (short ? 1 : 0),
      open: before.open + (met || short ? 0 : 1),
      all: before.all + 1,
    });
  }
  return [...tallies.values()].sort((a, b) => b.short * a.all - a.short * b.all);
}

export interface Capacity {
  readonly street: string;
  readonly name: string;
  /** Null while the requirement or the existing figure of a part is unknown. */
  readonly needed: Ratio | null;
  readonly existing: Decimal | null;
}

/** One measure street by street: its own figure, or the sum over its communities. */
export function capacitiesOf(
  outcomes: readonly Outcome[],
  measure: string,
  yardstick: Yardstick,
): Capacity[] {
  const streets = new Map<string, Capacity>();
  for (const outcome of outcomes) {
    const { unit, levels, existing } = outcome;
    if (outcome.measure.id !== measure) continue;
    const street = unit.scope === 'street' ? unit : unit.parent;
    if (street === null || (unit.scope !== 'street' && unit.scope !== 'community')) continue;
    const before = streets.get(street.at) ?? {
      street: street.at,
      name: street.name,
      needed: ratio(ZERO),
      existing: ZERO,
    };
    const { lower } = levels[yardstick];
    streets.set(street.at, {
      ...before,
      needed: before.needed && lower && add(before.needed, lower),
      existing: before.existing && existing && before.existing.plus(existing),
    });
  }
  return [...streets.values()];
}
