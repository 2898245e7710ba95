// When and where each provision must speak: the transcribed conditions, and our readings of what the papers leave open.
import type { When } from '../../src/core/rulebook/pack.ts';
import type { Entry } from './entries.ts';

/** The conditions on people and premises; places are compared by what they cover. */
export type Spoken = Pick<
  When,
  'settlement' | 'kind' | 'seat' | 'development' | 'countyClass' | 'figures'
>;

/** Duties of a residents' committee, its staff and its office are those of urban communities. */
const URBAN_COMMITTEES = [
  'guangdong2007-committee-plan',
  'jieyang-committee-plan',
  'shantou-family-planning-two-bases-room',
  'xilingol-direct-election-15',
  'xilingol-fire-education-yearly',
  'jieyang-office-premises-before-2008',
  'jieyang-staff-per-300-households',
  'jieyang-staff-minimum-5',
  'jieyang-pay-450',
  'jieyang-pay-funding-source',
  'shantou-office-80',
  'xilingol-office-phase-xilinhot',
  'xilingol-office-phase-other',
  'xilingol-new-estate-premises',
  'xilingol-organisation-four-bodies',
  'xilingol-scale-xilinhot-erenhot-2000',
  'xilingol-scale-other-1000',
  'xilingol-scale-sumu-100',
  'fuzhou-graduates-2-2015',
  'fuzhou-volunteer-station-archives-station',
];

/** In Hainan's paper a community is the area of a residents' committee, villages left out. */
const URBAN_IN_HAINAN = [
  'hainan-office-service-premises',
  'hainan-information-platform',
  'hainan-labour-platform-community',
  'hainan-social-security-person',
  'hainan-donation-charity-shop',
  'hainan-police-room',
  'hainan-daily-needs-in-community',
];

const STREETS_ONLY = [
  // health centres and their staff are planned for streets; townships have township hospitals
  'guangdong2007-tcm-physician-share',
  'jieyang-tcm-physician-share',
  // the papers name streets or their offices only
  'guangdong2007-labour-platform-street',
  'jieyang-labour-platform-street',
  'hainan-labour-platform-street',
  'xilingol-employment-platform-street',
  'district-a-service-centre-each-office',
  'district-a-sub-district-plan',
  'fuzhou-relief-platform-street',
];

/** What holds at the seat of a banner: of a street, and of the town that is the seat. */
const AT_THE_SEAT = [
  'xilingol-office-phase-other',
  'xilingol-safety-demonstration-10-20-30',
  'xilingol-scale-xilinhot-erenhot-2000',
  'xilingol-scale-other-1000',
];

/** A prefecture-level city is no class of county: its provisions have the prefecture as their scope. */
const COUNTY_CLASS: Readonly<Record<string, NonNullable<When['countyClass']>[number]>> = {
  'ordinary city or county (一般市、县)': 'general',
  'province-level poor city or county (省级贫困市县)': 'provincial-poverty',
  'national-level poor city or county (国家级贫困市县)': 'national-poverty',
};
const BUILD = { new: 'new-build', renewal: 'renewal', resettlement: 'resettlement' } as const;

/** What a provision's `when` must say, places left out. */
export function expectedSpoken(entry: Entry, id: string): Spoken {
  const { place, unit, build, county_class } = entry.conditions;
  const named = (list: readonly string[]) => list.includes(id) || list.includes(entry.id);
  const urban = named(URBAN_COMMITTEES) || named(URBAN_IN_HAINAN);
  const central = entry.id === 'shantou-info-platform-streets-2010';
  const street = named(STREETS_ONLY) || id === 'shantou-info-platform-streets-2010';
  const countyClass = county_class === undefined ? undefined : COUNTY_CLASS[county_class];
  return {
    settlement: place ?? (urban ? 'urban' : undefined),
    kind: named(AT_THE_SEAT) ? undefined : (unit ?? (street ? 'street' : undefined)),
    seat: named(AT_THE_SEAT) ? 'yes' : entry.id === 'xilingol-scale-sumu-100' ? 'no' : undefined,
    development: build?.map((one) => BUILD[one]),
    countyClass: countyClass && [countyClass],
    figures: central ? { 'central-urban-area': { from: '1' } } : {},
  };
}
