// How many results rest on plans whose period is over: the number said beside the way in which such plans count.
import { hasLapsed } from '../../rulebook/speaking.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from './outcome.ts';

/** Results decided by such plans alone, under the yardstick chosen. */
export function restOnLapsed(
  outcomes: readonly Outcome[],
  yardstick: Yardstick,
  horizon: number,
): number {
  return outcomes.filter(({ considered, levels }) => {
    const binding = considered.filter(({ rule }) =>
      levels[yardstick].binding.includes(rule.provision.id),
    );
    return binding.length > 0 && binding.every(({ rule }) => hasLapsed(rule.document, horizon));
  }).length;
}
