// A prefecture of many communities in which nothing that is asked alike lies together.
import { jieyangPlanData } from '../../bench/plans.ts';

/** Neighbours differ in all that a provision may ask, so that nothing lies together. */
export function mixed(communities: number): unknown {
  const data = jieyangPlanData(communities);
  return {
    ...data,
    place: '445200',
    extent: 'prefecture',
    streets: data.streets.map((street, at) => ({
      ...street,
      kind: at % 2 === 0 ? 'street' : 'township',
      place: ['445202', '445203', '445224', '445281'][at % 4],
      communities: street.communities.map((community, index) => ({
        ...community,
        settlement: ['urban', 'rural'][index % 2],
        development: ['new-build', 'existing', 'resettlement'][index % 3],
      })),
    })),
  };
}
