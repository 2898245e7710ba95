// The plan file that a draft stands for: figures as typed, blanks left out.
import { PLAN_FORMAT, PLAN_VERSION } from '../../core/plan/plan.ts';
import { typedNumber } from '../../io/tables/typed.ts';
import { remarksData, saidIn } from './draft-remarks.ts';
import type { Draft, DraftCommunity, DraftFigures, Texts } from './draft.ts';

const typed = (text: string) => (text.trim() === '' ? undefined : typedNumber(text));
const word = (text: string) => (text === '' ? undefined : text);
/** Yes and no are true and false in the file; anything else goes in as it is, for the schema to name. */
const answer = (text: string) => (text === 'yes' ? true : text === 'no' ? false : word(text));
const table = (texts: Texts = {}) => {
  const entries = Object.entries(texts).flatMap(([id, text]) => {
    const value = typed(text);
    return value === undefined ? [] : [[id, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};
/** Left out while nothing is said. */
const answers = (texts: Texts = {}) => {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return said.length === 0
    ? undefined
    : Object.fromEntries(said.map(([id, text]) => [id, answer(text)] as const));
};
const ANSWERS = new Map([
  ['yes', true],
  ['no', false],
]);
/** Nothing is chosen where a text leaves several ways open. */
const chosen = (choices: Texts) =>
  Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== ''));
/** Per cent as people write it: with its sign, full-width or not, and any kind of minus. */
const percentText = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/^\s*[−–]/, '-')
    .replace(/\s*%\s*$/, '');

/** Left out while nothing is said. */
function growthData({ year, rate }: Draft['growth'] = {}) {
  const said = { year: word(year ?? ''), rate: typed(percentText(rate ?? '')) };
  return Object.values(said).some((one) => one !== undefined) ? said : undefined;
}

const figures = (from: DraftFigures) => ({
  households: typed(from.households),
  population: typed(from.population),
  siteArea: typed(from.siteArea),
  floorArea: typed(from.floorArea),
  facts: table(from.facts),
  existing: table(from.existing),
  planned: table(from.planned),
  growth: growthData(from.growth),
  remarks: remarksData(from.remarks ?? {}),
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
    growth: growthData(draft.growth),
    extent: word(draft.extent),
    development: word(draft.development),
    countyClass: word(draft.countyClass),
    areaBasis: word(draft.areaBasis),
    lapsed: word(draft.lapsed ?? ''),
    complete: ANSWERS.get(draft.complete ?? ''),
    edition: typed(draft.edition ?? ''),
    choices: chosen(draft.choices),
    assumptions: table(draft.assumptions),
    reasons: saidIn(draft.reasons),
    unitCosts: table(draft.unitCosts ?? {}),
    evenSplit: draft.edited ? undefined : true,
    packs: draft.packs,
    ownPacks: draft.ownPacks.length === 0 ? undefined : draft.ownPacks,
    areas: areasData(draft.areas),
    streets: draft.streets.map((street) => ({
      id: street.id,
      name: street.name,
      kind: word(street.kind),
      seat: answer(street.seat ?? ''),
      place: word(street.place),
      ...figures(street),
      communities: street.communities.map(communityData),
    })),
  };
}

type CommunityData = ReturnType<typeof dataOf>;
const remembered = new WeakMap<DraftCommunity, CommunityData>();

/** The very same object for as long as the community stays as it is, so that it need not be read again. */
function communityData(community: DraftCommunity): CommunityData {
  const known = remembered.get(community);
  if (known !== undefined) return known;
  const data = dataOf(community);
  remembered.set(community, data);
  return data;
}

const dataOf = (community: DraftCommunity) => ({
  id: community.id,
  name: community.name,
  settlement: word(community.settlement),
  development: word(community.development),
  areaBasis: word(community.areaBasis),
  ...figures(community),
  future: futureOf(community),
  phases: phasesOf(community),
  duties: answers(community.duties),
});

function areasData(areas: Draft['areas']) {
  return Object.fromEntries(
    Object.entries(areas).map(([code, area]) => [
      code,
      {
        countyClass: word(area.countyClass ?? ''),
        facts: table(area.facts),
        existing: table(area.existing),
        planned: table(area.planned),
        remarks: remarksData(area.remarks ?? {}),
      },
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

/** A row not yet filled in stays where it is, so that what is wrong with the next is told beside the next. */
function phasesOf({ phases = [] }: DraftCommunity) {
  if (phases.length === 0) return undefined;
  return phases.map(({ year, households, population }) => ({
    year: word(year),
    households: typed(households),
    population: typed(population),
  }));
}
