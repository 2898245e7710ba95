// The measures on which the papers in force here say nothing, among those a planner looks for anywhere.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Measure } from '../../core/rulebook/pack.ts';

const LOOKED_FOR = [
  'office-floor-area',
  'activity-floor-area',
  'indoor-service-floor-area',
  'outdoor-activity-area',
  'commercial-and-service-floor-area',
  'green-area',
  'health-centres',
  'general-practitioners',
  'public-health-physicians',
  'nurses',
  'community-workers',
  'committee-members',
  'social-workers',
  'employment-staff',
  'graduates',
  'registered-volunteers',
  'volunteer-teams',
  'social-organisations',
  'households-per-community',
];

export function silentMeasures({ outcomes, notAsked, silent, rulebook }: Assessment): Measure[] {
  // A provision that is coming, or waits on a condition, is no silence; one not yet in force is.
  const heard = silent.filter(({ considered }) =>
    considered.some(({ fate }) => fate.kind !== 'notInForce'),
  );
  const spoken = new Set([...outcomes, ...notAsked, ...heard].map(({ measure }) => measure.id));
  return LOOKED_FOR.flatMap((id) => {
    const measure = rulebook.measures.get(id);
    return measure === undefined || spoken.has(id) ? [] : [measure];
  });
}
