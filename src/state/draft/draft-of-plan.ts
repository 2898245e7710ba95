// From a plan that was read back to the text a planner edits.
import type { Community, Plan, Street } from '../../core/plan/plan.ts';
import type { Remark } from '../../core/plan/remarks.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { isEvenSplit } from './district.ts';
import { totalsOf } from './district-totals.ts';
import type { Draft, DraftCommunity, DraftFigures, DraftStreet, Texts } from './draft.ts';

const text = (value: Decimal | null) => (value === null ? '' : plain(value));
const texts = (values: ReadonlyMap<string, Decimal>): Texts =>
  Object.fromEntries([...values].map(([id, value]) => [id, plain(value)]));

interface Growth {
  readonly year?: number | null;
  readonly rate: Decimal | null;
}

interface Figures {
  readonly households: Decimal | null;
  readonly population: Decimal | null;
  readonly siteArea: Decimal | null;
  readonly floorArea: Decimal | null;
  readonly facts: ReadonlyMap<string, Decimal>;
  readonly existing: ReadonlyMap<string, Decimal>;
  readonly planned: ReadonlyMap<string, Decimal>;
  readonly growth: Growth | null;
  readonly remarks: ReadonlyMap<string, Remark>;
}

const draftFigures = (from: Figures): DraftFigures => ({
  households: text(from.households),
  population: text(from.population),
  siteArea: text(from.siteArea),
  floorArea: text(from.floorArea),
  facts: texts(from.facts),
  existing: texts(from.existing),
  planned: texts(from.planned),
  ...draftGrowth(from.growth),
  ...draftRemarks(from.remarks),
});

/** Left out while nothing is said. */
function draftGrowth(growth: Growth | null): Pick<Draft, 'growth'> {
  if (growth === null) return {};
  const { year = null, rate } = growth;
  return {
    growth: {
      ...(year === null ? {} : { year: String(year) }),
      ...(rate === null ? {} : { rate: plain(rate) }),
    },
  };
}

/** Left out while nothing is said. */
function draftRemarks(remarks: ReadonlyMap<string, Remark>): Pick<DraftFigures, 'remarks'> {
  if (remarks.size === 0) return {};
  const typed = [...remarks].map(
    ([id, { year, ...said }]) =>
      [id, { ...said, year: year === null ? '' : String(year) }] as const,
  );
  return { remarks: Object.fromEntries(typed) };
}

/** A plan that was read, back as text to edit. */
export function draftOf(plan: Plan): Draft {
  const streets = plan.streets.map(draftStreet);
  const draft = {
    ...{ name: plan.name, place: plan.place, asOf: plan.asOf },
    horizon: String(plan.horizon),
    ...draftGrowth(plan.growth),
    extent: plan.extent,
    development: plan.development ?? '',
    countyClass: plan.countyClass ?? '',
    ...(plan.edition === null ? {} : { edition: plain(plan.edition) }),
    areaBasis: plan.areaBasis ?? '',
    ...(plan.lapsed === null ? {} : { lapsed: plan.lapsed }),
    ...(plan.complete === null ? {} : { complete: plan.complete ? 'yes' : 'no' }),
    choices: Object.fromEntries(plan.choices),
    assumptions: texts(plan.assumptions),
    ...(plan.reasons === null ? {} : { reasons: Object.fromEntries(plan.reasons) }),
    ...(plan.unitCosts.size === 0 ? {} : { unitCosts: texts(plan.unitCosts) }),
    packs: plan.packs,
    ownPacks: plan.ownPacks,
    areas: Object.fromEntries(
      [...plan.areas].map(([code, area]) => [
        code,
        {
          ...(area.countyClass === null ? {} : { countyClass: area.countyClass }),
          facts: texts(area.facts),
          existing: texts(area.existing),
          planned: texts(area.planned),
          ...draftRemarks(area.remarks),
        },
      ]),
    ),
    streets,
    district: totalsOf(streets),
    edited: true,
  };
  return plan.evenSplit === true && isEvenSplit(draft) ? { ...draft, edited: false } : draft;
}

function draftStreet(street: Street): DraftStreet {
  return {
    id: street.id,
    name: street.name,
    kind: street.kind ?? '',
    ...(street.seat === null ? {} : { seat: street.seat ? 'yes' : 'no' }),
    place: street.place ?? '',
    ...draftFigures(street),
    communities: street.communities.map(draftCommunity),
  };
}

function draftCommunity(community: Community): DraftCommunity {
  const { future } = community;
  return {
    id: community.id,
    name: community.name,
    settlement: community.settlement ?? '',
    development: community.development ?? '',
    areaBasis: community.areaBasis ?? '',
    ...draftFigures(community),
    future: {
      households: text(future?.households ?? null),
      population: text(future?.population ?? null),
    },
    ...draftPhases(community.phases),
    ...draftDuties(community.duties),
  };
}

/** Left out while nothing is said. */
function draftDuties(duties: Community['duties']): Pick<DraftCommunity, 'duties'> {
  if (duties.size === 0) return {};
  return { duties: Object.fromEntries([...duties].map(([id, is]) => [id, is ? 'yes' : 'no'])) };
}

/** Left out while there is none. */
function draftPhases(phases: Community['phases']): Pick<DraftCommunity, 'phases'> {
  if (phases.length === 0) return {};
  return {
    phases: phases.map(({ year, households, population }) => ({
      year: year === null ? '' : String(year),
      households: text(households),
      population: text(population),
    })),
  };
}
