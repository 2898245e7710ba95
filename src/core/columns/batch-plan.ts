// Rows of a batch as a plan: the explaining path answers for them with the very same figures.
import type { Plan, Community, Street } from '../plan/plan.ts';
import { PLAN_FORMAT, PLAN_VERSION } from '../plan/plan.ts';
import type { Decimal } from '../quantity/decimal.ts';
import {
  FIGURES,
  type CountyClass,
  type Development,
  type Kind,
  type Seat,
  type Settlement,
} from '../plan/terms.ts';

/** What a batch is judged by: the rules of a day, due dates up to the end of a year, optional papers switched on. */
export interface BatchSettings {
  readonly asOf: string;
  readonly horizon: number;
  readonly packs: readonly string[];
}

/** A figure that a file of communities may hold, whichever column it stands in. */
export interface FigureColumn {
  /** `fact`: what a place counts, its four figures among it; `existing`: what stands of a measure. */
  readonly from: 'fact' | 'existing';
  readonly id: string;
  /** True of what counts whole things. */
  readonly whole: boolean;
}

/** What is said of a street beside its name. */
export interface StreetTraits {
  readonly place: string;
  readonly street: string;
  readonly kind: Kind | null;
  readonly seat: Seat | null;
  /** The class of its county; null where nobody says so. */
  readonly countyClass: CountyClass | null;
}

/** One community of a file. */
export interface BatchRow extends StreetTraits {
  readonly id: string;
  readonly name: string;
  readonly settlement: Settlement | null;
  readonly development: Development | null;
  /** A plain decimal a column, '' where it is not known; in the order of the file's figure columns. */
  readonly figures: readonly string[];
}

/** A community as the explaining path takes it. */
export type Member = Pick<BatchRow, 'id' | 'name' | 'settlement' | 'development'> & {
  readonly figures: ReadonlyMap<string, Decimal>;
  readonly existing: ReadonlyMap<string, Decimal>;
};

/** The rules of a batch without any of its communities. */
export function emptyPlan({ asOf, horizon, packs }: BatchSettings, place: string): Plan {
  return {
    ...{ format: PLAN_FORMAT, version: PLAN_VERSION, name: '', place, asOf, horizon },
    ...{ growth: null, extent: 'street', development: null, countyClass: null, areaBasis: null },
    ...{
      lapsed: null,
      complete: null,
      edition: null,
      evenSplit: null,
      ownPacks: [],
      reasons: null,
    },
    ...{ choices: new Map(), assumptions: new Map(), unitCosts: new Map(), areas: new Map() },
    packs: [...packs],
    streets: [],
  };
}

/** One street of a batch as a plan. */
export function planOfStreet(
  settings: BatchSettings,
  { place, street, kind, seat, countyClass }: StreetTraits,
  members: readonly Member[],
): Plan {
  const one: Street = {
    ...{ id: street === '' ? 'street' : street, name: street, place, kind, ...NOTHING },
    seat: seat === null ? null : seat === 'yes',
    communities: members.map(communityOf),
  };
  return { ...emptyPlan(settings, place), countyClass, streets: [one] };
}

/** What no row of a batch says. */
const NOTHING = {
  ...{ households: null, population: null, siteArea: null, floorArea: null, growth: null },
  ...{
    facts: new Map(),
    existing: new Map(),
    planned: new Map(),
    remarks: new Map(),
    duties: new Map(),
  },
};

function communityOf({ id, name, settlement, development, figures, existing }: Member): Community {
  const own = (figure: (typeof FIGURES)[number]) => figures.get(figure) ?? null;
  const isFigure = (fact: string) => FIGURES.some((one) => one === fact);
  return {
    ...{ ...NOTHING, id, name, settlement, development, areaBasis: null, future: null, phases: [] },
    ...{ households: own('households'), population: own('population') },
    ...{ siteArea: own('siteArea'), floorArea: own('floorArea'), existing },
    facts: new Map([...figures].filter(([fact]) => !isFigure(fact))),
  };
}
