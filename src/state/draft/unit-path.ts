// Where in the draft a unit's own entries stand.
import type { Plan } from '../../core/plan/plan.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { DraftPath } from './draft-path.ts';

/** The path of a community, a street or an area; an area's table is made when something is entered. */
export function draftPathOf(plan: Plan, unit: Unit): DraftPath {
  if (unit.scope === 'street')
    return ['streets', plan.streets.findIndex(({ id }) => id === unit.at)];
  if (unit.scope !== 'community') return ['areas', unit.at];
  const at = plan.streets.findIndex(({ id }) => id === unit.parent?.at);
  const index = plan.streets[at]?.communities.findIndex(({ id }) => id === unit.at) ?? -1;
  return ['streets', at, 'communities', index];
}
