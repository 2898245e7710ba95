// What is being typed: the plan file's own shape, with every figure as the text the planner wrote.
import { PLAN_FORMAT, PLAN_VERSION } from '../core/plan/plan.ts';
import { decimalFrom, plain, sum } from '../core/quantity/decimal.ts';
import { typedNumber } from '../io/typed.ts';
import { closingData, type DraftClosing } from './draft-closing.ts';

export type { DraftClosing };

export type Texts = Readonly<Record<string, string>>;

export interface DraftFigures {
  readonly households: string;
  readonly population: string;
  readonly siteArea: string;
  readonly floorArea: string;
  readonly facts: Texts;
  readonly existing: Texts;
  readonly planned: Texts;
  /** By measure; left out while nothing is decided. */
  readonly closing?: Readonly<Record<string, DraftClosing>>;
}

export interface DraftCommunity extends DraftFigures {
  readonly id: string;
  readonly name: string;
  readonly settlement: string;
  readonly development: string;
  readonly areaBasis: string;
  readonly future: { readonly households: string; readonly population: string };
}

export interface DraftStreet extends DraftFigures {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly communities: readonly DraftCommunity[];
}

export interface DraftArea {
  readonly facts: Texts;
  readonly existing: Texts;
  readonly planned: Texts;
}

/** The totals of a new district, from which communities are split equally. */
export interface DraftDistrict {
  readonly streets: string;
  readonly communities: string;
  readonly households: string;
  readonly population: string;
  readonly siteArea: string;
  readonly siteAreaUnit: 'm2' | 'ha' | 'mu';
  readonly floorArea: string;
}

export interface Draft {
  readonly name: string;
  readonly place: string;
  readonly asOf: string;
  readonly horizon: string;
  readonly extent: string;
  readonly development: string;
  readonly countyClass: string;
  readonly areaBasis: string;
  readonly choices: Texts;
  readonly assumptions: Texts;
  /** Yuan for one unit of a measure, by measure. */
  readonly unitCosts?: Texts;
  readonly packs: readonly string[];
  readonly ownPacks: readonly unknown[];
  readonly areas: Readonly<Record<string, DraftArea>>;
  readonly streets: readonly DraftStreet[];
  readonly district: DraftDistrict;
  /** True once a community was edited by itself: the totals no longer make the communities. */
  readonly edited: boolean;
}

const typed = (text: string) => (text.trim() === '' ? undefined : typedNumber(text));
const word = (text: string) => (text === '' ? undefined : text);
const table = (texts: Texts = {}) => {
  const entries = Object.entries(texts).flatMap(([id, text]) => {
    const value = typed(text);
    return value === undefined ? [] : [[id, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};
const figures = (from: DraftFigures) => ({
  households: typed(from.households),
  population: typed(from.population),
  siteArea: typed(from.siteArea),
  floorArea: typed(from.floorArea),
  facts: table(from.facts),
  existing: table(from.existing),
  planned: table(from.planned),
  closing: closingData(from.closing ?? {}),
});

/** The plan file that a draft stands for; half-typed text goes in as it is, for the schema to name. */
export function planData(draft: Draft) {
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    name: draft.name,
    place: draft.place,
    asOf: draft.asOf,
    horizon: draft.horizon,
    extent: word(draft.extent),
    development: word(draft.development),
    countyClass: word(draft.countyClass),
    areaBasis: word(draft.areaBasis),
    choices: draft.choices,
    assumptions: table(draft.assumptions),
    unitCosts: table(draft.unitCosts ?? {}),
    evenSplit: draft.edited ? undefined : true,
    packs: draft.packs,
    ownPacks: draft.ownPacks.length === 0 ? undefined : draft.ownPacks,
    areas: areasData(draft.areas),
    streets: draft.streets.map((street) => ({
      id: street.id,
      name: street.name,
      kind: word(street.kind),
      place: word(street.place),
      ...figures(street),
      communities: street.communities.map((community) => ({
        id: community.id,
        name: community.name,
        settlement: word(community.settlement),
        development: word(community.development),
        areaBasis: word(community.areaBasis),
        ...figures(community),
        future: futureOf(community),
      })),
    })),
  };
}

function areasData(areas: Draft['areas']) {
  return Object.fromEntries(
    Object.entries(areas).map(([code, area]) => [
      code,
      { facts: table(area.facts), existing: table(area.existing), planned: table(area.planned) },
    ]),
  );
}

function futureOf({ future }: DraftCommunity) {
  const households = typed(future.households);
  const population = typed(future.population);
  return households === undefined && population === undefined
    ? undefined
    : { households, population };
}

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
