// One plan to begin with for each jurisdiction that has a paper.
import { blankCommunity, blankStreet, splitDraft, type BlankNames } from './district.ts';
import {
  NO_DISTRICT,
  totalsOf,
  type Draft,
  type DraftArea,
  type DraftCommunity,
  type DraftStreet,
} from './draft.ts';

type Named = Readonly<Record<'zh' | 'en', string>>;

interface Sample {
  readonly id: string;
  readonly label: Named;
  readonly make: (language: 'zh' | 'en') => Draft;
}

interface Place {
  readonly name: Named;
  readonly place: string;
  readonly extent?: string;
  readonly development?: string;
  readonly countyClass?: string;
  readonly packs?: readonly string[];
  readonly areas?: Readonly<Record<string, Partial<DraftArea>>>;
  readonly streets: (say: (words: Named) => string) => readonly DraftStreet[];
}

type Figures = Partial<DraftCommunity>;

const community = (id: string, name: string, figures: Figures): DraftCommunity => ({
  ...blankCommunity(id, name),
  ...figures,
});
const street = (
  id: string,
  name: string,
  communities: readonly DraftCommunity[],
  more: Partial<DraftStreet> = {},
): DraftStreet => ({ ...blankStreet(id, name), communities, ...more });

function sample(id: string, label: Named, from: Place): Sample {
  return {
    id,
    label,
    make: (language) => {
      const streets = from.streets((words) => words[language]);
      return {
        name: from.name[language],
        place: from.place,
        asOf: '2026-11-21',
        horizon: '2026',
        extent: from.extent ?? 'street',
        development: from.development ?? 'new-build',
        countyClass: from.countyClass ?? '',
        areaBasis: '',
        choices: {},
        assumptions: {},
        packs: from.packs ?? [],
        ownPacks: [],
        areas: Object.fromEntries(
          Object.entries(from.areas ?? {}).map(([code, area]) => [
            code,
            { facts: {}, existing: {}, planned: {}, ...area },
          ]),
        ),
        streets,
        district: totalsOf(streets),
        edited: true,
      };
    },
  };
}

export const SAMPLES: readonly Sample[] = [
  sample(
    'jieyang',
    { zh: '揭阳市榕城区', en: 'Rongcheng, Jieyang' },
    {
      name: { zh: '东湖片区', en: 'East Lake area' },
      place: '445202',
      streets: (say) => [
        street(
          's1',
          say({ zh: '东湖街道', en: 'East Lake Street' }),
          [
            community('c1', say({ zh: '湖东社区', en: 'Lake East' }), {
              households: '1820',
              population: '5600',
              siteArea: '212000',
              floorArea: '254000.5',
              existing: {
                'office-floor-area': '72',
                'community-workers': '5',
                'indoor-service-floor-area': '380',
              },
            }),
            community('c2', say({ zh: '湖西社区', en: 'Lake West' }), {
              households: '2360',
              population: '7150',
              siteArea: '248000',
              floorArea: '301500',
              existing: {
                'community-workers': '8',
                'indoor-service-floor-area': '420',
                'committee-members': '7',
              },
            }),
            community('c3', say({ zh: '莲塘社区', en: 'Lotus Pond' }), {
              households: '1490',
              population: '4480',
              siteArea: '176500',
              floorArea: '198300',
              existing: { 'community-workers': '4', 'committee-members': '7' },
            }),
          ],
          { existing: { 'health-centres': '1', 'general-practitioners': '4', nurses: '3' } },
        ),
      ],
    },
  ),
  sample(
    'shantou',
    { zh: '汕头市龙湖区', en: 'Longhu, Shantou' },
    {
      name: { zh: '珠池片区', en: 'Zhuchi area' },
      place: '440507',
      development: 'existing',
      streets: (say) => [
        street(
          's1',
          say({ zh: '珠池街道', en: 'Zhuchi Street' }),
          [
            community('c1', say({ zh: '珠业社区', en: 'Zhuye' }), {
              households: '14200',
              population: '42500',
              areaBasis: 'usable',
              existing: { 'office-floor-area': '60' },
            }),
            community('c2', say({ zh: '东厦社区', en: 'Dongsha' }), {
              households: '14100',
              population: '42500',
              areaBasis: 'usable',
              existing: { 'office-floor-area': '95' },
            }),
          ],
          {
            existing: {
              'health-centres': '1',
              'general-practitioners': '12',
              'public-health-physicians': '8',
              nurses: '10',
            },
          },
        ),
      ],
    },
  ),
  sample(
    'guangdong',
    { zh: '广东省（广州市天河区）', en: 'Guangdong (Tianhe, Guangzhou)' },
    {
      name: { zh: '新建居住区', en: 'New residential district' },
      place: '440106',
      streets: (say) => [
        street('s1', say({ zh: '规划街道', en: 'Planned street' }), [
          community('c1', say({ zh: '一号社区', en: 'Community 1' }), {
            households: '1250',
            population: '3900',
            siteArea: '96000',
            floorArea: '180000',
            existing: { 'indoor-service-floor-area': '180', 'outdoor-activity-area': '400' },
          }),
          community('c2', say({ zh: '二号社区', en: 'Community 2' }), {
            households: '1100',
            population: '3400',
            siteArea: '88000',
            floorArea: '161000',
          }),
        ]),
      ],
    },
  ),
  sample(
    'hainan',
    { zh: '海南省（海口市）', en: 'Hainan (Haikou)' },
    {
      name: { zh: '海口城区', en: 'Haikou urban area' },
      place: '460100',
      extent: 'county',
      development: 'existing',
      countyClass: 'prefecture-city',
      areas: {
        '460100': {
          facts: { 'urban-area-population': '520000', 'entitled-persons': '8600' },
          existing: { 'health-service-covered-residents': '498000' },
        },
      },
      streets: (say) => [
        street('s1', say({ zh: '海甸街道', en: 'Haidian Street' }), [
          community('c1', say({ zh: '沿江社区', en: 'Riverside' }), {
            households: '3100',
            population: '9300',
            existing: { 'social-security-persons': '1' },
          }),
          community('c2', say({ zh: '白沙门社区', en: 'Baishamen' }), {
            households: '2700',
            population: '8000',
          }),
        ]),
      ],
    },
  ),
  sample(
    'xilingol',
    { zh: '锡林郭勒盟（锡林浩特市）', en: 'Xilingol (Xilinhot)' },
    {
      name: { zh: '锡林浩特新区', en: 'Xilinhot new town' },
      place: '152502',
      streets: (say) => [
        street('s1', say({ zh: '希日塔拉街道', en: 'Xirtal Street' }), [
          community('c1', say({ zh: '团结社区', en: 'Unity' }), {
            households: '2450',
            population: '6500',
            siteArea: '45600',
            existing: {
              'office-floor-area': '90',
              'activity-floor-area': '110',
              'premises-floor-area': '200',
            },
          }),
          community('c2', say({ zh: '额尔敦社区', en: 'Erdun' }), {
            households: '1999',
            population: '5300',
            siteArea: '52000',
            existing: { 'office-floor-area': '80' },
          }),
        ]),
      ],
    },
  ),
  sample(
    'fuzhou',
    { zh: '福州市（鼓楼区）', en: 'Fuzhou (Gulou)' },
    {
      name: { zh: '安置房小区', en: 'Resettlement estate' },
      place: '350102',
      development: 'resettlement',
      streets: (say) => [
        street(
          's1',
          say({ zh: '洪山镇', en: 'Hongshan Town' }),
          [
            community('c1', say({ zh: '新安社区', en: 'Xin’an' }), {
              households: '780',
              population: '2340',
              floorArea: '86500',
              facts: { 'party-members': '120' },
              existing: {
                'commercial-and-service-floor-area': '7900',
                'indoor-service-floor-area': '150',
              },
            }),
          ],
          { kind: 'township' },
        ),
      ],
    },
  ),
  sample(
    'unnamed',
    { zh: '未具名城区（样本）', en: 'Unnamed district (sample)' },
    {
      name: { zh: '样本城区', en: 'Sample district' },
      place: '110101',
      extent: 'county',
      development: 'existing',
      packs: ['unnamed-district-sample'],
      streets: (say) =>
        [1, 2].map((number) =>
          street(`s${number}`, say({ zh: `第${number}办事处`, en: `Office ${number}` }), [
            community(`c${number}`, say({ zh: `第${number}社区`, en: `Community ${number}` }), {
              households: '1500',
              population: '4200',
            }),
          ]),
        ),
    },
  ),
];

/** A plan with one unnamed community and everything still to be typed, for today. */
export function blankPlan(today: string, names: BlankNames): Draft {
  return splitDraft(emptyPlan(today), names);
}

function emptyPlan(today: string): Draft {
  return {
    name: '',
    place: '',
    asOf: today,
    horizon: today.slice(0, 4),
    extent: 'site',
    development: 'new-build',
    countyClass: '',
    areaBasis: '',
    choices: {},
    assumptions: {},
    packs: [],
    ownPacks: [],
    areas: {},
    streets: [],
    district: NO_DISTRICT,
    edited: false,
  };
}
