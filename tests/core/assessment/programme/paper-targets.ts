// The papers' targets over communities, read again and written as plain counting; the product's own rules are not asked.
import type { Answer, MadeCommunity } from './counted-registers.ts';

/** How many of a number of communities a sentence asks for. */
type HowMany = (all: number) => number;

export interface PaperTarget {
  readonly measure: string;
  /** Of which place the sentence speaks. */
  readonly at: string;
  readonly speaksOf: (one: MadeCommunity) => boolean;
  readonly howMany: HowMany;
  readonly meets: (one: MadeCommunity) => Answer;
}

const share =
  (percent: number): HowMany =>
  (all) => {
    let asked = 0;
    while (asked * 100 < all * percent) asked += 1;
    return asked;
  };
/** "Most": more than half. */
const most: HowMany = (all) => Math.floor(all / 2) + 1;

const rated = (measure: string) => (one: MadeCommunity) => one.answers[measure] ?? 'unsaid';

/** No as soon as one is missing; not known while none is missing and one was not said. */
const together = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unsaid') ? 'unsaid' : 'yes';
const allOf =
  (...kinds: readonly string[]) =>
  (one: MadeCommunity) =>
    together(kinds.map((kind) => one.answers[kind] ?? 'unsaid'));
const atLeast =
  (standards: Readonly<Record<string, number>>) =>
  (one: MadeCommunity): Answer =>
    together(
      Object.entries(standards).map(([id, standard]) => {
        const area = one.areas[id] ?? null;
        return area === null ? 'unsaid' : area >= standard ? 'yes' : 'no';
      }),
    );

const anywhere = () => true;
const inCounty = (county: string) => (one: MadeCommunity) => one.county === county;
const urban = ({ settlement }: MadeCommunity) => settlement === 'urban';

/** The ten kinds that the papers of Guangdong, Jieyang and Shantou list beside the optional health station. */
export const TEN_KINDS = [
  'police-rooms',
  'mediation-rooms',
  'culture-library-rooms',
  'multi-function-rooms',
  'family-planning-rooms',
  'elderly-activity-places',
  'disabled-rehabilitation-places',
  'labour-security-stations',
  'outdoor-squares',
  'post-kiosks',
] as const;
export const SIX_ONES = [
  'public-service-stations',
  'culture-sports-centres',
  'health-family-planning-centres',
  'family-service-centres',
  'peace-stability-workstations',
  'small-squares-or-parks',
] as const;

const marked = (
  measure: string,
  at: string,
  percent: number,
  speaksOf: PaperTarget['speaksOf'] = anywhere,
): PaperTarget => ({ measure, at, speaksOf, howMany: share(percent), meets: rated(measure) });

const complete = (at: string): PaperTarget => ({
  measure: 'complete-premises-communities',
  at,
  speaksOf: anywhere,
  howMany: share(80),
  meets: allOf(...TEN_KINDS),
});
/** What the province's plan of 2012 asks of every city: its other shares are of the province. */
const plan2012 = (city: string, speaksOf: PaperTarget['speaksOf'] = anywhere): PaperTarget =>
  marked('website-covered-communities', city, 80, speaksOf);

export const JIEYANG_COUNTIES = ['445202', '445203', '445222', '445224', '445281'];
export const jieyang: PaperTarget[] = [
  marked('six-good-communities', '445200', 60),
  marked('six-good-communities', '445202', 80, inCounty('445202')),
  complete('445200'),
  marked('full-employment-communities', '445200', 85),
  marked('green-communities', '445200', 40),
  plan2012('445200'),
];

export const SHANTOU_COUNTIES = ['440507', '440511', '440512', '440513', '440515', '440523'];
const WHOLE_DISTRICTS = ['440507', '440511'];
export const shantou: PaperTarget[] = [
  ...WHOLE_DISTRICTS.map((county) => marked('six-good-communities', county, 80, inCounty(county))),
  ...SHANTOU_COUNTIES.filter((county) => !WHOLE_DISTRICTS.includes(county)).flatMap((county) => [
    marked(
      'six-good-communities-in-streets',
      county,
      60,
      (one) => one.county === county && one.kind === 'street',
    ),
    marked(
      'six-good-communities-in-towns',
      county,
      40,
      (one) => one.county === county && one.kind === 'township',
    ),
  ]),
  complete('440500'),
  marked('full-employment-communities', '440500', 90),
  marked('fitness-communities', '440500', 80),
  marked('green-communities', '440500', 20),
  plan2012('440500'),
];

/** Two cities without a paper of their own, so that only the province's shares speak, each pooled over both. */
export const GUANGDONG_COUNTIES = ['440205', '441502'];
export const guangdong: PaperTarget[] = [
  marked('six-good-communities-outside-prd', '440000', 60),
  complete('440000'),
  marked('full-employment-communities', '440000', 85),
  marked('green-communities', '440000', 40),
  {
    measure: 'six-ones-communities',
    at: '440000',
    speaksOf: anywhere,
    howMany: most,
    meets: allOf(...SIX_ONES),
  },
  marked('elected-committees', '440000', 40, urban),
  marked('demonstration-communities-other', '440000', 10),
  plan2012('440200', inCounty('440205')),
  plan2012('441500', inCounty('441502')),
];

export const XILINGOL_COUNTIES = ['152501', '152502', '152522', '152527'];
export const PREMISES = { 'office-floor-area': 80, 'activity-floor-area': 120 };
export const xilingol: PaperTarget[] = [
  marked('demonstration-communities', '152500', 30),
  marked('elected-committees', '152500', 15, urban),
  ...XILINGOL_COUNTIES.flatMap((county): PaperTarget[] => [
    marked('green-communities', county, 30, inCounty(county)),
    marked(
      'safety-demonstration-communities',
      county,
      30,
      (one) => one.county === county && one.kind === 'street',
    ),
  ]),
  ...XILINGOL_COUNTIES.filter((county) => county !== '152502').map((county): PaperTarget => ({
    measure: 'standard-premises-communities',
    at: county,
    speaksOf: (one) => one.county === county && one.kind === 'street' && urban(one),
    howMany: share(50),
    meets: atLeast(PREMISES),
  })),
];
