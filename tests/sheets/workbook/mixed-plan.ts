// A prefecture of many communities in which nothing that is asked alike lies together.
import { jieyangPlanData } from '../../jieyang-plan.ts';

const PLANNED = {
  'office-floor-area': '40.5',
  'activity-floor-area': '120',
  'community-workers': '2',
};

/** Neighbours differ in all that a provision may ask, so that nothing lies together. */
/** @param isPlanned whether something of every community is planned beside what stands */
export function mixed(communities: number, isPlanned = false): unknown {
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
        ...(isPlanned ? { planned: { ...PLANNED, nurses: String(index % 4) } } : {}),
      })),
    })),
  };
}
