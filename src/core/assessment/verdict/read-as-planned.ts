// Where nothing stands, an outcome is read as planned: what is planned and its verdict in the place of what stands.
import type { Plan } from '../../plan/plan.ts';
import { stocksOf } from '../../plan/stocks.ts';
import { YARDSTICKS, type Yardstick } from '../requirement/requirement.ts';
import type { AsPlanned } from './as-planned.ts';
import type { JudgedLevel } from './judged-levels.ts';
import type { Outcome } from './outcome.ts';

/** An outcome as it is listed. */
export interface ListedOutcome extends Outcome {
  /** True where existing, gap and verdict are those of what is planned. */
  readonly isReadAsPlanned?: true;
}

/** Of a new district nothing stands: what is said of it is how it will. */
export function readsAsPlanned({ plan }: { readonly plan: Plan }): boolean {
  return !stocksOf(plan).existing;
}

export function readAsPlanned(outcome: Outcome): ListedOutcome {
  const { planned } = outcome;
  if (planned === null) return { ...outcome, isReadAsPlanned: true };
  const levels = levelsAsPlanned(outcome.levels, planned);
  return { ...outcome, existing: planned.value, levels, isReadAsPlanned: true };
}

/** All outcomes as they are listed: of a new district as planned. */
export function asListed({
  plan,
  outcomes,
}: {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
}): readonly ListedOutcome[] {
  return readsAsPlanned({ plan }) ? outcomes.map(readAsPlanned) : outcomes;
}

type Levels = Outcome['levels'];

/** The very same levels for the same outcome, so that what has not changed is known not to have. */
const remembered = new WeakMap<AsPlanned, { readonly from: Levels; readonly made: Levels }>();

function levelsAsPlanned(from: Levels, planned: AsPlanned): Levels {
  const known = remembered.get(planned);
  if (known?.from === from) return known.made;
  const made = Object.fromEntries(
    YARDSTICKS.map((one): [Yardstick, JudgedLevel] => [
      one,
      { ...from[one], ...planned.levels[one] },
    ]),
  ) as Record<Yardstick, JudgedLevel>;
  remembered.set(planned, { from, made });
  return made;
}
