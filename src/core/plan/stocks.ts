// Which figures are asked for beside a requirement: what stands today, what is planned, or both.
import { hasPlanned } from './growth/future.ts';
import type { Plan } from './plan.ts';
import type { Development } from './terms.ts';

export interface Stocks {
  readonly existing: boolean;
  readonly planned: boolean;
}

const STANDS: ReadonlySet<Development | null> = new Set(['renewal', 'existing', null]);
const IS_PLANNED: ReadonlySet<Development | null> = new Set([
  'new-build',
  'renewal',
  'resettlement',
]);

/**
 * Of new estates nothing stands, of existing ones nothing is planned; of those that are rebuilt, or of which nobody
 * has said, both may be. A figure that was entered is always shown.
 */
export function stocksOf(plan: Plan): Stocks {
  const known = remembered.get(plan) ?? stocksIn(plan);
  remembered.set(plan, known);
  return known;
}

const remembered = new WeakMap<Plan, Stocks>();

function stocksIn(plan: Plan): Stocks {
  const communities = plan.streets.flatMap((street) => street.communities);
  const kinds =
    communities.length === 0
      ? [plan.development]
      : communities.map(({ development }) => development ?? plan.development);
  return {
    existing: kinds.some((kind) => STANDS.has(kind)) || hasExisting(plan),
    planned: kinds.some((kind) => IS_PLANNED.has(kind)) || hasPlanned(plan),
  };
}

function hasExisting({ streets, areas }: Plan): boolean {
  const places = [
    ...streets,
    ...streets.flatMap(({ communities }) => communities),
    ...areas.values(),
  ];
  return places.some(({ existing }) => existing.size > 0);
}
