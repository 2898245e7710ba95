// The record of one outcome of the made-up county, by place and measure.
import { recordOf, type OutcomeRecord } from '../../../../src/core/assessment/trace/record.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';

/** @param key place and measure, as `c1 desks` */
export function record(rules: readonly SmallRule[], plan: object, key: string): OutcomeRecord {
  const assessment = county(rules, plan);
  return recordOf(assessment.evaluator, outcomeIn(assessment, key));
}

/** A plan of one street. */
export const streetOf = (communities: readonly object[], given: object = {}) => ({
  streets: [street(communities, given)],
});

export const desks = (id: string, rule: object = {}): SmallRule => ({
  ...{ id, measure: 'desks', ...rule },
});
