// Every figure that is a reading of ours and not the paper's number, listed by name with what it must be.
import { above, atLeast, type ExpectedBound } from './expected-bounds.ts';

const FACILITIES_OF_2007 = [
  'police-room',
  'mediation-room',
  'culture-library-room',
  'multi-function-room',
  'family-planning-room',
  'disabled-rehabilitation-place',
  'labour-security-station',
  'outdoor-square',
  'post-kiosk',
];

/** Things a paper names without a number, read as at least one: entry, and what its splits add to the name. */
const ONE_EACH: Readonly<Record<string, readonly string[]>> = {
  'guangdong2007-facility-list': [...FACILITIES_OF_2007, 'elderly-place'],
  'guangdong2007-labour-platform': ['street', 'community'],
  'guangdong2007-tcm-physician-share': [''],
  'guangdong2007-culture-facilities-2010': [''],
  'guangdong2007-gp-training-2010': [''],
  'guangdong2007-joint-defence': [''],
  'guangdong2007-culture-staff': [''],
  'guangdong2007-family-planning-screening': [''],
  'guangdong2007-service-standards': [''],
  'guangdong2012-data-centre': ['base', 'business'],
  'guangdong2012-social-security-items': ['charity-goods-point'],
  'guangdong2012-police-room': [''],
  'guangdong2012-public-service-station': [''],
  'shantou-police-officer-per-community': [''],
  'guangdong2012-mutual-defence-teams': [''],
  'guangdong2012-convenience-network': ['food-market', 'supermarket'],
  'guangdong2012-digital-management': [''],
  'guangdong2012-incubation-bases': ['', 'talent', 'practice'],
  'jieyang-office-premises-before-2008': [''],
  'jieyang-facility-list': [...FACILITIES_OF_2007, 'elderly-place'],
  'jieyang-labour-platform': ['street', 'community'],
  'jieyang-tcm-physician-share': [''],
  'jieyang-culture-facilities-2010': [''],
  'jieyang-gp-training-2010': [''],
  'jieyang-joint-defence': [''],
  'jieyang-culture-staff': [''],
  'jieyang-family-planning-screening': [''],
  'jieyang-service-standards': [''],
  'jieyang-notice-boards': ['publicity-board', 'public-interest-display'],
  'jieyang-committee-plan': ['long-term'],
  'shantou-labour-platform-three-levels': ['county', 'street', 'community'],
  'shantou-family-planning-two-bases': ['', 'room'],
  'shantou-library-culture-av': ['library-room', 'culture-room'],
  'shantou-recreation-regular': [''],
  'shantou-info-platform-streets-2010': ['terminals'],
  'shantou-service-centres': ['county', 'street', 'station'],
  'shantou-staff-education-regular': [''],
  'shantou-facility-list': [...FACILITIES_OF_2007, 'elderly-activity-place'],
  'hainan-staff-training': [''],
  'hainan-office-service-premises': ['office', 'service'],
  'hainan-information-platform': [''],
  'hainan-labour-platform': ['street', 'community'],
  'hainan-elderly-facilities-network': ['facility'],
  'hainan-donation-charity-shop': ['donation-point', 'charity-shop'],
  'hainan-learning-system': [''],
  'hainan-police-room': [''],
  'hainan-daily-needs-in-community': ['breakfast-point'],
  'xilingol-facility-network-2010': ['comprehensive'],
  'xilingol-new-estate-premises': ['office', 'activity'],
  'xilingol-employment-platform': ['street', 'community'],
  'xilingol-charity-shop-donation-point': ['charity-shop', 'donation-point'],
  'xilingol-elderly-medical-services': ['facility'],
  'xilingol-sports-place-equipment': ['sports-place', 'fitness-equipment', 'disabled-equipment'],
  'xilingol-staff-training': [''],
  'xilingol-five-clears': [''],
  'fuzhou-relief-platform': ['street', 'community'],
  'fuzhou-charity-shop-donation-point': ['charity-shop', 'donation-point'],
  'fuzhou-grid-management': ['platform'],
  'fuzhou-safety-checks': [''],
  'fuzhou-publicity-points': [''],
  'fuzhou-home-care-network': [''],
  'fuzhou-home-care-coverage': [''],
  'fuzhou-home-care-rooms': [''],
  'fuzhou-culture-places-teams': ['place'],
  'fuzhou-reading-room-internet': ['electronic-reading-room', 'minors-internet'],
  'fuzhou-sports-place': ['place'],
  'fuzhou-outlets-new': [
    'chemist',
    'beauty-hair',
    'laundry',
    'recycling',
    'household-service-station',
  ],
  'fuzhou-day-care-centre': ['day-care', 'institution'],
  'fuzhou-training-bases': [''],
  'fuzhou-county-buys-shops': [''],
  'fuzhou-volunteer-station-archives': ['station'],
  'district-a-starlight-programme': ['welfare-institution'],
  'district-a-help-telephone': [''],
};

/** Readings that come to another figure, each with the reason. */
const OTHERS: Readonly<Record<string, ExpectedBound>> = {
  // "most communities": more than half
  'guangdong2012-six-ones-most-communities': above(50, 100),
  // two schemes are named
  'guangdong2012-pension-full-coverage': atLeast(2),
  // four topics, each once a year
  'guangdong2012-safety-education': atLeast(4),
  // training before taking office, and regular training; study, and activities
  'guangdong2012-committee-training': atLeast(2),
  'xilingol-party-member-systems': atLeast(2),
  // "somewhat more" than the urban 20 and 30 m2 per 100 households: times 1 + k
  'guangdong2012-rural-area-increase': atLeast(20, 100),
  'guangdong2012-rural-area-increase-outdoor': atLeast(30, 100),
  // the standard that the phases speak of is the 80 and 120 m2 of the sentence before
  'xilingol-office-phase-xilinhot': atLeast(80),
  'xilingol-office-phase-xilinhot-activity': atLeast(120),
  'xilingol-office-phase-other-2010-office': atLeast(80),
  'xilingol-office-phase-other-2010-activity': atLeast(120),
  // once a quarter; or once a quarter for each of five topics
  'xilingol-education-quarterly': atLeast(4),
  'xilingol-education-quarterly-each-topic': atLeast(20),
  // the other readings of their groups: two plans, one system, persons for households, six groups, shares added up
  'guangdong2007-committee-plan-two': atLeast(2),
  'jieyang-committee-plan-long-term-two': atLeast(2),
  'xilingol-party-member-systems-one': atLeast(1),
  'xilingol-health-records-20-50-80-residents': atLeast(20, 100),
  'xilingol-health-records-20-50-80-2009-residents': atLeast(50, 100),
  'xilingol-health-records-20-50-80-2010-residents': atLeast(80, 100),
  'xilingol-volunteer-activities-12-each-group': atLeast(72),
  'xilingol-safety-demonstration-10-20-30-2009-added': atLeast(30, 100),
  'xilingol-safety-demonstration-10-20-30-2010-added': atLeast(60, 100),
  // a tenth of the total is a ninth of the rest
  'fuzhou-new-build-10-percent-without-facilities': atLeast(1, 9),
};

/** Expected figures of all readings, by provision. */
export const READINGS: ReadonlyMap<string, ExpectedBound> = new Map([
  ...Object.entries(ONE_EACH).flatMap(([entry, suffixes]) =>
    suffixes.map((suffix) => [suffix === '' ? entry : `${entry}-${suffix}`, atLeast(1)] as const),
  ),
  ...Object.entries(OTHERS),
]);
