// A new district has no named communities yet: its totals become communities as equal as possible.
import { z } from 'zod/mini';
import { AREA_UNITS, squareMetres, type AreaUnit } from '../quantity/area.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { splitEqually } from '../quantity/split.ts';
import { figure } from './file/figure.ts';
import { refuse } from './file/made.ts';

const MOST_COMMUNITIES = 2000;

const count = figure(true).check(
  z.refine((value) => value === null || value.gte(1), { error: 'at-least-one' }),
);

/** The totals of a district as a planner types them. */
export const DistrictSchema = z
  .strictObject({
    streets: count,
    communities: count,
    households: figure(true),
    population: figure(true),
    siteArea: figure(false),
    siteAreaUnit: z.enum(AREA_UNITS),
    floorArea: figure(false),
  })
  .check(
    z.superRefine(({ streets, communities }, context) => {
      if (communities?.gt(MOST_COMMUNITIES))
        refuse(context, ['communities'], 'too-large', { most: String(MOST_COMMUNITIES) });
      if (streets !== null && communities !== null && streets.gt(communities))
        refuse(context, ['streets'], 'more-streets-than-communities');
    }),
  );

type District = z.infer<typeof DistrictSchema>;

/** One community of the split; a total that is not known is unknown in each part. */
export interface Share {
  readonly households: Decimal | null;
  readonly population: Decimal | null;
  readonly siteArea: Decimal | null;
  readonly floorArea: Decimal | null;
}

/** The communities of each street, in order: counts of communities differ by at most one between streets. */
export function splitDistrict(district: District): Share[][] {
  const communities = district.communities?.toNumber() ?? 1;
  const streets = Math.min(district.streets?.toNumber() ?? 1, communities);
  const part = (total: Decimal | null, places: 0 | 2) =>
    total === null ? null : splitEqually(total, communities, places);
  const households = part(district.households, 0);
  const population = part(district.population, 0);
  const siteArea = part(
    district.siteArea && squareMetres(district.siteArea, district.siteAreaUnit as AreaUnit),
    2,
  );
  const floorArea = part(district.floorArea, 2);
  const shares = Array.from({ length: communities }, (_, index): Share => ({
    households: households?.[index] ?? null,
    population: population?.[index] ?? null,
    siteArea: siteArea?.[index] ?? null,
    floorArea: floorArea?.[index] ?? null,
  }));
  const each = Math.floor(communities / streets);
  const larger = communities % streets;
  return Array.from({ length: streets }, (_, index) => {
    const start = index * each + Math.min(index, larger);
    return shares.slice(start, start + each + (index < larger ? 1 : 0));
  });
}
