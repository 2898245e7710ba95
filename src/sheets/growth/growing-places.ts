// The streets and communities that a sheet lists, as the plan has them, and what they are called.
import type { Community, Street } from '../../core/plan/plan.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

/** A street as a whole, or one of its communities. */
interface GrowingPlace {
  readonly street: Street;
  readonly community?: Community;
}

/** Streets before their communities, in the plan's order: all, or the one that is chosen with what lies in it. */
export function placesIn({ assessment, choices: { only } }: SheetSource): GrowingPlace[] {
  return assessment.plan.streets.flatMap((street): GrowingPlace[] => {
    const isAll = only === '' || street.id === only;
    const inside = street.communities.filter(({ id }) => isAll || id === only);
    return [...(isAll ? [{ street }] : []), ...inside.map((community) => ({ street, community }))];
  });
}

/** A community with its street where the plan has several. */
export function placeName(
  { street, community }: GrowingPlace,
  { assessment }: SheetSource,
): string {
  const name = street.name || street.id;
  if (community === undefined) return name;
  const own = community.name || community.id;
  return assessment.plan.streets.length > 1 ? `${name}·${own}` : own;
}
