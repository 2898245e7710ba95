// What must, should and aim each ask of a measure, from the bounds that each of them counts.
import type { Missing } from '../../plan/facts.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import { intersect } from './intersect.ts';
import type { Level, LiveBounds, Requirement, Yardstick } from './requirement.ts';

/** Whether what is settled stays as it is, hold the rule or not. */
export type Settled = (rule: Rule, settled: Level['exact'], yardstick: Yardstick) => boolean;

/** Yardsticks that count the very same bounds share one level. */
export function levelsOf(
  boundsFor: (yardstick: Yardstick) => LiveBounds[],
  isSettled: Settled,
  measure: Measure,
): Requirement['levels'] {
  const [must, should, aim] = [boundsFor('must'), boundsFor('should'), boundsFor('aim')];
  const level = (bounds: readonly LiveBounds[], yardstick: Yardstick) =>
    levelOf(bounds, (rule, settled) => isSettled(rule, settled, yardstick), measure);
  const ofAim = level(aim, 'aim');
  const ofShould = areSame(should, aim) ? ofAim : level(should, 'should');
  const ofMust = areSame(must, should) ? ofShould : level(must, 'must');
  return { must: ofMust, should: ofShould, aim: ofAim };
}

function areSame(a: readonly LiveBounds[], b: readonly LiveBounds[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Pending while a provision that may change it waits; one that asks for no more than the others is not waited for. */
function levelOf(
  bounds: readonly LiveBounds[],
  isSettled: (rule: Rule, settled: Level['exact']) => boolean,
  measure: Measure,
): Level {
  const settled = intersect(bounds, [], measure);
  const missing: Missing[] = [];
  for (const { rule, bounds: own } of bounds)
    if (own.base.kind === 'missing' && !isSettled(rule, settled.exact))
      missing.push(...own.base.missing);
  return missing.length === 0 ? settled : intersect(bounds, distinct(missing), measure);
}

function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [`${one.scope} ${one.at} ${one.input}`, one])).values()];
}
