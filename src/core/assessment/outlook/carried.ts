// The inverse of a requirement: how large a place so much of a measure carries, and which provision stops it there.
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { ratio } from '../../quantity/ratio.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import type { Level } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { greatest, type Reach } from './reach.ts';
import { alongTakenWay } from './taken-way.ts';
import { evaluatorAt, grainOf, turnedBehind } from './turned.ts';

export interface Carried extends Reach {
  /** What is asked just beyond the most that is carried; null where nothing stops it. */
  readonly beyond: Level | null;
  /** The provisions that ask for it. */
  readonly stoppedBy: readonly Rule[];
}

/**
 * For every figure behind a requirement: the greatest value that so much still satisfies.
 * @param stock an amount in the measure's own unit and area basis, whatever stands today
 */
export function carriedBy(open: Evaluator, outcome: Outcome, stock: Decimal): Carried[] {
  if (outcome.levels.aim.lower === null) return [];
  const evaluator = alongTakenWay(open, outcome);
  const { unit, measure } = outcome;
  const supposed = { ...outcome, existing: stock };
  return turnedBehind(evaluator, unit, measure.id).map((turned): Carried => {
    const most = greatest(evaluator, supposed, turned, ratio(stock));
    const carried = { ...turned, measure: measure.id, most };
    if (most === 'unlimited') return { ...carried, beyond: null, stoppedBy: [] };
    const grain = grainOf(evaluator, turned.fact);
    const past = most === 'none' ? decimal('0') : most.plus(grain);
    const { levels, considered } = evaluatorAt(evaluator, turned, past).requirement(
      unit,
      measure.id,
    );
    const stoppedBy = considered
      .filter(({ fate }) => fate.kind === 'binds' && fate.ends.includes('lower'))
      .map(({ rule }) => rule);
    return { ...carried, beyond: levels.aim, stoppedBy };
  });
}
