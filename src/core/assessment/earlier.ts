// What an earlier assessment found of communities that have not changed since, taken over instead of computed again.
import type { Unit } from '../plan/unit/unit.ts';
import { outcomeAt, type Outcome } from './verdict/outcome.ts';
import type { Evaluator, Remembered } from './requirement/situation.ts';

/** What an assessment leaves behind. */
interface Found {
  readonly evaluator: Evaluator;
  readonly outcomes: readonly Outcome[];
  readonly silent: readonly Outcome[];
}

/**
 * An assessment under the same rules of a plan that differs at most in other communities: for those named here, neither
 * their own figures nor anything of their street, of wider places or of the plan itself has changed.
 */
export interface Earlier {
  readonly assessment: Found;
  readonly unchanged: ReadonlySet<string>;
}

interface TakenOver {
  readonly remembered: Remembered;
  /** The outcomes of a community as they were, or null where they must be computed. */
  readonly outcomesOf: (unit: Unit) => readonly Outcome[] | null;
}

export function takenOver(earlier: Earlier | undefined, units: readonly Unit[]): TakenOver {
  const remembered: Remembered = new Map();
  if (earlier === undefined) return { remembered, outcomesOf: () => null };
  const { assessment, unchanged } = earlier;
  const isKept = ({ scope, at }: Unit) => scope === 'community' && unchanged.has(at);
  const before = new Map(
    assessment.evaluator.situation.units.filter(isKept).map((unit) => [unit.at, unit]),
  );
  for (const unit of units) {
    const old = isKept(unit) ? before.get(unit.at) : undefined;
    const known = old && assessment.evaluator.remembered.get(old);
    if (known !== undefined) remembered.set(unit, known);
  }
  const outcomes = outcomesByUnit(assessment);
  return {
    remembered,
    outcomesOf: (unit) => {
      const old = isKept(unit) ? before.get(unit.at) : undefined;
      const own = old && outcomes.get(old);
      return own?.map((outcome) => outcomeAt(unit, outcome)) ?? null;
    },
  };
}

function outcomesByUnit({ outcomes, silent }: Found): Map<Unit, Outcome[]> {
  const found = new Map<Unit, Outcome[]>();
  for (const list of [outcomes, silent])
    for (const outcome of list) {
      const own = found.get(outcome.unit);
      if (own === undefined) found.set(outcome.unit, [outcome]);
      else own.push(outcome);
    }
  return found;
}
