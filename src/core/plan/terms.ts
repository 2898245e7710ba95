// The closed lists of words that plans and packs share.

export const SCOPES = ['community', 'street', 'county', 'prefecture', 'province'] as const;
export const EXTENTS = ['site', 'street', 'county', 'prefecture', 'province'] as const;
export const SETTLEMENTS = ['urban', 'rural'] as const;
export const DEVELOPMENTS = ['new-build', 'renewal', 'resettlement', 'existing'] as const;
export const KINDS = ['street', 'township'] as const;
/** Whether a street or town is the seat of its banner or county. */
export const SEATS = ['yes', 'no'] as const;
/** How what a plan asks counts once its period is over; counted while nothing is chosen. */
export const LAPSED = ['counted', 'listed'] as const;
export const COUNTY_CLASSES = [
  'prefecture-city',
  'general',
  'provincial-poverty',
  'national-poverty',
] as const;
export const AREA_BASES = ['usable', 'built'] as const;

/** The figures of a place that stand beside its name in a plan file, and those that are counted. */
export const FIGURES = ['households', 'population', 'siteArea', 'floorArea'] as const;
export const COUNTED = ['communities', 'streets'] as const;

export type Scope = (typeof SCOPES)[number];
export type Extent = (typeof EXTENTS)[number];
export type Settlement = (typeof SETTLEMENTS)[number];
export type Development = (typeof DEVELOPMENTS)[number];
export type Kind = (typeof KINDS)[number];
export type Seat = (typeof SEATS)[number];
export type CountyClass = (typeof COUNTY_CLASSES)[number];
export type AreaBasis = (typeof AREA_BASES)[number];

/** How wide a scope is; a site is as wide as a street, whose measures it shares. */
export function width(scope: Scope | Extent): number {
  return scope === 'site' ? SCOPES.indexOf('street') : SCOPES.indexOf(scope);
}

const BUILT: ReadonlySet<string | null> = new Set(['renewal', 'existing']);

/** Whether something stood in such a place before: what is not known of it is not taken for nothing. */
export function isBuilt(development: string | null): boolean {
  return BUILT.has(development);
}
