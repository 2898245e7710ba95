// The totals of a district as its form shows them: what its communities sum to, or nothing yet.
import { decimalFrom, plain, sum } from '../../core/quantity/decimal.ts';
import type { DraftDistrict, DraftStreet } from './draft.ts';

/** The sums of the communities as totals of the district, left blank where one is not known. */
export function totalsOf(streets: readonly DraftStreet[]): DraftDistrict {
  const communities = streets.flatMap((street) => street.communities);
  const total = (figure: 'households' | 'population' | 'siteArea' | 'floorArea') => {
    const values = communities.flatMap((community) => decimalFrom(community[figure]) ?? []);
    const known = values.length > 0 && values.length === communities.length;
    return known ? plain(sum(values)) : '';
  };
  return {
    streets: String(streets.length || 1),
    communities: String(communities.length || 1),
    households: total('households'),
    population: total('population'),
    siteArea: total('siteArea'),
    siteAreaUnit: 'm2',
    floorArea: total('floorArea'),
  };
}

export const NO_DISTRICT: DraftDistrict = {
  streets: '1',
  communities: '1',
  households: '',
  population: '',
  siteArea: '',
  siteAreaUnit: 'ha',
  floorArea: '',
};
