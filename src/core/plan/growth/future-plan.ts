// The plan as it will be: the households and people of then, and planned supply added to what stands.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Area, Plan } from '../plan.ts';
import { peopleToCome } from './phased-plan.ts';

/** The people to come, and what is planned as if it stood. */
export function futurePlan(plan: Plan): Plan {
  const then = peopleToCome(plan);
  return {
    ...then,
    streets: then.streets.map((street) => ({
      ...built(street),
      communities: street.communities.map(built),
    })),
    areas: new Map([...then.areas].map(([code, area]) => [code, built(area)])),
  };
}

function built<Place extends Pick<Area, 'existing' | 'planned'>>(place: Place): Place {
  return { ...place, existing: withPlanned(place.existing, place.planned) };
}

/** Planned supply is added to what is known to stand; what stands stays unknown where it is. */
function withPlanned(
  existing: ReadonlyMap<string, Decimal>,
  planned: ReadonlyMap<string, Decimal>,
): Map<string, Decimal> {
  return new Map([...existing].map(([id, value]) => [id, value.plus(planned.get(id) ?? 0)]));
}
