// A small plan under rules of a test's own, and one of its outcomes: what "what if" is asked of.
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import type { Outcome } from '../../../../src/core/assessment/verdict/outcome.ts';
import type { Decimal } from '../../../../src/core/quantity/decimal.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { print, type Ratio } from '../../../../src/core/quantity/ratio.ts';
import { ownPack, type OwnRule } from '../../../headless/own-pack.ts';
import { assessmentOf, planOf, type CommunityInput } from '../../../plans.ts';

/** Rules on one measure stand beside each other. */
const beside = (rules: readonly OwnRule[]) =>
  rules.map((rule) => {
    const others = rules.filter((one) => one !== rule && one.measure === rule.measure);
    return { ...rule, beside: others.map(({ id }) => id) };
  });

/** Streets have halls of their own beside the desks, chairs and rooms of communities. */
const HALLS = { id: 'halls', scope: 'street', unit: 'count', whole: true };

export function ownPlan(
  rules: readonly OwnRule[],
  communities: readonly CommunityInput[],
  more: object = {},
  measures: readonly object[] = [],
): Assessment {
  const own = { packs: ['own'], ownPacks: [ownPack(beside(rules), {}, [HALLS, ...measures])] };
  return assessmentOf(planOf({ place: '110101', year: 2026, ...own, communities, ...more }));
}

export function outcomeIn({ outcomes }: Assessment, id: string): Outcome {
  const found = outcomes.find(({ measure }) => measure.id === id);
  if (found === undefined) throw new Error(`nothing is asked of ${id}`);
  return found;
}

export const text = (value: Decimal | string) => (typeof value === 'string' ? value : plain(value));
export const bound = (value: Ratio | null) => value && print(value, 'up');
