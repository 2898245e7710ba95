// One to one with others in the service: beside what is required of those, how many of them are in post today.
import { ceiling, compare, excess, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';
import { decimal, ONE, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import type { Measure } from '../../rulebook/pack.ts';
import { existingAt } from './existing.ts';
import type { Considered } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';

/** Said beside the verdict and not judged: the law's measure is what is required, not what happens to be in post. */
export interface InPost {
  readonly measure: Measure;
  readonly inPost: Decimal;
  /** How many fewer there are than those in post call for. */
  readonly fewer: Ratio;
}

/** Null where nothing is as many as others are, where either is unknown, or where there are enough for those in post. */
export function inPostOf(
  evaluator: Evaluator,
  unit: Unit,
  existing: Decimal | null,
  considered: readonly Considered[],
): InPost | null {
  if (existing === null) return null;
  for (const { rule, fate } of considered) {
    const { base, least, most, per, perMost } = rule.provision;
    const measure =
      typeof base === 'string' ? evaluator.situation.rulebook.measures.get(base) : undefined;
    const equal = least !== undefined && least === most && (perMost ?? per) === per;
    if (measure === undefined || !equal || (fate.kind !== 'binds' && fate.kind !== 'satisfied'))
      continue;
    const inPost = existingAt(evaluator, unit, measure.id, null);
    if (inPost === null) continue;
    const called = ratio(ceiling(multiply(ratio(inPost), decimal(least), decimal(per))), ONE);
    if (compare(called, ratio(existing)) <= 0) continue;
    return { measure, inPost, fewer: excess(called, ratio(existing)) };
  }
  return null;
}
