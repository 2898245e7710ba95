// What is being typed: the plan file's own shape, with every figure as the text the planner wrote.
import type { DraftRemark } from './draft-remarks.ts';

export type Texts = Readonly<Record<string, string>>;

export interface DraftFigures {
  readonly households: string;
  readonly population: string;
  readonly siteArea: string;
  readonly floorArea: string;
  readonly facts: Texts;
  readonly existing: Texts;
  readonly planned: Texts;
  /** Per cent a year; left out while it has none of its own. */
  readonly growth?: { readonly rate?: string };
  /** By measure; left out while nothing is said. */
  readonly remarks?: Readonly<Record<string, DraftRemark>>;
}

export interface DraftPhase {
  readonly year: string;
  readonly households: string;
  readonly population: string;
}

export interface DraftCommunity extends DraftFigures {
  readonly id: string;
  readonly name: string;
  readonly settlement: string;
  readonly development: string;
  readonly areaBasis: string;
  readonly future: { readonly households: string; readonly population: string };
  /** `yes` or `no` to duties without a figure, by id; left out while nothing is said. */
  readonly duties?: Texts;
  /** Land released year by year; left out while there is none. */
  readonly phases?: readonly DraftPhase[];
}

export interface DraftStreet extends DraftFigures {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** `yes` or `no`; left out or empty while it is not said. */
  readonly seat?: string;
  readonly place: string;
  readonly communities: readonly DraftCommunity[];
}

export interface DraftArea {
  /** Left out or empty while it is not said. */
  readonly countyClass?: string;
  readonly facts: Texts;
  readonly existing: Texts;
  readonly planned: Texts;
  readonly remarks?: Readonly<Record<string, DraftRemark>>;
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
  /** The target year and per cent a year; left out while nothing is said. */
  readonly growth?: { readonly year?: string; readonly rate?: string };
  readonly extent: string;
  readonly development: string;
  readonly countyClass: string;
  readonly areaBasis: string;
  /** How plans past their period count; left out or empty while nothing is chosen. */
  readonly lapsed?: string;
  /** `yes` or `no` to whether every community is listed; left out or empty while nobody has said. */
  readonly complete?: string;
  /** Of the readings by which its results were last looked at; left out in plans of before there were editions. */
  readonly edition?: string;
  readonly choices: Texts;
  readonly assumptions: Texts;
  /** Why the planner assumes so, by assumption; left out while nothing is said. */
  readonly reasons?: Texts;
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
