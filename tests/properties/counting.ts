// Counting instead of solving: what is required of a place once one of its facts has another value.
import { expect } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { createEvaluator } from '../../src/core/assessment/evaluator.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import type { Requirement } from '../../src/core/assessment/requirement/requirement.ts';
import { alongTakenWay } from '../../src/core/assessment/outlook/taken-way.ts';
import { decimal } from '../../src/core/quantity/decimal.ts';

const WHOLE = ['households', 'population', 'communities', 'streets'];
const EXACT = ['floorArea', 'siteArea'];

/** A figure of a unit that can be supposed to be another. */
export interface Figure {
  readonly unit: Outcome['unit'];
  readonly fact: string;
}

/** The unit's known figures, whole ones or others; where people are estimated, the households they are estimated from. */
export function knownFigures(
  { evaluator, rulebook }: Assessment,
  { unit }: Outcome,
  whole: boolean,
): Figure[] {
  const declared = [...rulebook.facts.values()].filter((fact) => fact.whole === whole);
  const own = [...(whole ? WHOLE : EXACT), ...declared.map(({ id }) => id)]
    .filter((fact) => 'value' in evaluator.facts(unit, fact))
    .map((fact) => ({ unit, fact }));
  if (!isEstimated(evaluator, unit)) return own;
  const typed = own.filter(({ fact }) => fact !== 'population');
  const [home] = evaluator.situation.units
    .filter((one) => one.children.length === 0 && liesIn(one, unit) && isEstimated(evaluator, one))
    .sort((a, b) => households(evaluator, b) - households(evaluator, a));
  if (!whole || home === undefined || home === unit) return typed;
  return [...typed, { unit: home, fact: 'households' }];
}

type Evaluator = Assessment['evaluator'];

function isEstimated({ facts }: Evaluator, unit: Figure['unit']): boolean {
  const known = facts(unit, 'population');
  return 'value' in known && known.estimated === true;
}

function households({ facts }: Evaluator, unit: Figure['unit']): number {
  const known = facts(unit, 'households');
  return 'value' in known ? known.value.toNumber() : 0;
}

function liesIn(one: Figure['unit'], unit: Figure['unit']): boolean {
  return one === unit || (one.parent !== null && liesIn(one.parent, unit));
}

/** What the figure is today. */
export function valueOf({ evaluator }: Assessment, { unit, fact }: Figure): number {
  const known = evaluator.facts(unit, fact);
  if ('missing' in known) throw new Error(`${fact} is not known`);
  return known.value.toNumber();
}

/** The assessment as if the ways that an outcome takes today had been chosen: looking ahead goes along them. */
export function alongWays(assessment: Assessment, outcome: Outcome): Assessment {
  const evaluator = alongTakenWay(assessment.evaluator, outcome);
  const { levels } = evaluator.requirement(outcome.unit, outcome.measure.id);
  expect([levels.aim.lower, levels.aim.upper]).toEqual([
    outcome.levels.aim.lower,
    outcome.levels.aim.upper,
  ]);
  return { ...assessment, evaluator };
}

/** True where some provision looks at a figure at all. */
export function isMoving({ considered }: Outcome): boolean {
  return considered.some(
    ({ rule: { provision } }) =>
      provision.base !== 'one' || Object.keys(provision.when.figures).length > 0,
  );
}

/** A requirement, and the evaluator that it was computed by. */
export interface Supposed {
  readonly requirement: Requirement;
  readonly evaluator: Assessment['evaluator'];
}

/** The outcome's requirement for any supposed value of a figure, given as plain digits. */
export function supposing({ evaluator }: Assessment, { unit, measure }: Outcome, figure: Figure) {
  const remembered = new Map<string, Supposed>();
  return (value: string): Supposed => {
    const found = remembered.get(value);
    if (found !== undefined) return found;
    const other = createEvaluator(evaluator.situation, { ...figure, value: decimal(value) });
    const computed = { evaluator: other, requirement: other.requirement(unit, measure.id) };
    remembered.set(value, computed);
    return computed;
  };
}
