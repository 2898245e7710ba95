// Programme targets that count communities: which of them meet what the paper names, which do not, and why.
import type { Unit } from '../plan/unit.ts';
import { unitsWithin } from '../plan/unit.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Assessment } from './assess.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export interface CountedCommunity {
  readonly unit: Unit;
  /** Null while it can go either way. */
  readonly meets: boolean | null;
  readonly short: readonly Measure[];
  readonly unknown: readonly Measure[];
}

export interface Goal {
  readonly outcome: Outcome;
  /** True when a figure was typed in, which wins over counting. */
  readonly typed: boolean;
  readonly named: readonly Measure[];
  readonly communities: readonly CountedCommunity[];
}

export function goalsOf({ outcomes, evaluator, rulebook }: Assessment): Goal[] {
  return outcomes.flatMap((outcome) => {
    const { counts } = outcome.measure;
    if (counts === undefined) return [];
    const communities = unitsWithin(outcome.unit, 'community') ?? [];
    return [
      {
        outcome,
        typed: outcome.unit.existing.has(outcome.measure.id),
        named: counts.flatMap((id) => rulebook.measures.get(id) ?? []),
        communities: communities.map((unit) =>
          counted(
            unit,
            counts.map((id) => outcomeOf(evaluator, unit, id)),
          ),
        ),
      },
    ];
  });
}

/** As the count itself judges: no when one is short, unknown while one cannot be judged. */
function counted(unit: Unit, outcomes: readonly Outcome[]): CountedCommunity {
  const verdict = (outcome: Outcome) => outcome.levels.aim.verdict;
  const measures = (test: (outcome: Outcome) => boolean) =>
    outcomes.filter(test).map(({ measure }) => measure);
  const short = measures((one) => verdict(one) === 'short' || verdict(one) === 'above');
  const unknown = measures((one) => ['notAssessed', 'notComparable'].includes(verdict(one)));
  return {
    unit,
    meets: short.length > 0 ? false : unknown.length > 0 ? null : true,
    short,
    unknown,
  };
}

/** Targets of wider places and of programmes whose figure is typed in, not counted. */
export function typedGoals({ outcomes }: Assessment): Outcome[] {
  return outcomes.filter(
    ({ measure, unit }) =>
      measure.counts === undefined &&
      measure.existingFrom === undefined &&
      unit.scope !== 'community' &&
      unit.scope !== 'street',
  );
}
