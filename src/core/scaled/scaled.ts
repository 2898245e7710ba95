// Rules as a table can hold them: every provision one row of conditions and whole numbers over its measure's denominator.
import type { Decimal } from '../quantity/decimal.ts';
import type { Measure, PackDocument, Provision } from '../rulebook/pack.ts';

/** Places that a table of communities has: the communities themselves, and the streets that they form. */
export const TABLE_SCOPES = ['community', 'street'] as const;
export type TableScope = (typeof TABLE_SCOPES)[number];

/** Every figure stands in millionths, as many places as a plan keeps. */
export const MILLIONTHS = '1000000';

/** One end of a provision: (factor x base + plus) / denominator of the measure. */
export interface ScaledEnd {
  readonly factor: Decimal;
  readonly plus: Decimal;
  /** True where the bound itself is not enough. */
  readonly strict: boolean;
}

/** Members of a street by the properties that communities carry; a list left out lets any value do. */
export interface MemberCondition {
  readonly settlement: readonly string[] | undefined;
  readonly development: readonly string[] | undefined;
}

/** What a figure must be, in millionths: from <= figure < below. */
export interface ScaledGuard {
  readonly figure: string;
  readonly from: Decimal | null;
  readonly below: Decimal | null;
}

/**
 * What an end is multiplied with: figures that are added up (none of them: the number one), or the requirement of
 * another measure of the same place.
 */
export type ScaledBase =
  | { readonly kind: 'figures'; readonly figures: readonly string[] }
  | { readonly kind: 'requirement'; readonly measure: string }
  /** The requirement of a measure of which no paper in use asks anything. */
  | { readonly kind: 'silent' }
  /** Nobody has said how much more the text's "somewhat more" is. */
  | { readonly kind: 'unknown' };

/** A provision as a row. */
export interface ScaledProvision {
  readonly provision: Provision;
  readonly document: PackDocument;
  readonly scope: TableScope;
  /** Its position among all provisions: those that bind are named in this order, the place's own papers first. */
  readonly order: number;
  readonly base: ScaledBase;
  readonly lower: ScaledEnd | null;
  readonly upper: ScaledEnd | null;
  readonly guard: ScaledGuard | null;
  /** The part of a street that it speaks of; null for all of it, and of communities. */
  readonly members: MemberCondition | null;
  /** Position of its way among those that its text leaves open, from 1; 0 where it belongs to every way. */
  readonly way: number;
  /** Whether it may be passed over while nobody knows if it holds, once others ask for as much. */
  readonly isWholeOrNot: boolean;
  readonly mustBePassed: boolean;
}

/** A measure as asked at one scope. */
export interface ScaledMeasure {
  readonly measure: Measure;
  readonly scope: TableScope;
  /** What every end is over; a multiple of a million. */
  readonly denominator: Decimal;
  /** What an existing figure in millionths is multiplied by to stand over it. */
  readonly standsFactor: Decimal;
  /** How many measures stand under it, one on the other. */
  readonly layer: number;
  /** The measures whose requirement it rests on directly. */
  readonly restsOn: readonly string[];
  /** The choices of a text that leaves several lawful ways open; empty where there is one way alone. */
  readonly ways: readonly string[];
  /** What stands is the first of these sums that is known: measures' existing figures, or a figure of the place. */
  readonly existing: readonly (readonly string[])[];
  readonly provisions: readonly ScaledProvision[];
}

/** Why a table does not say it. */
export type Untold =
  | 'wider-than-a-street'
  | 'encouraged'
  | 'other-reading'
  | 'counted'
  | 'parts-of-a-street'
  | 'overrides'
  | 'existing-as-base'
  | 'narrower-requirement'
  | 'several-figures'
  | 'county-class'
  | 'several-ways'
  | 'encouraged-of-members'
  | 'too-many-places'
  | 'rests-on-untold';

/** A provision that the tables leave out, and why. */
export interface UntoldProvision {
  readonly provision: Provision;
  readonly document: PackDocument;
  readonly scope: string;
  readonly why: Untold;
}

/** Everything that tables can say of the papers in use. */
export interface ScaledRules {
  readonly documents: readonly PackDocument[];
  readonly measures: readonly ScaledMeasure[];
  /** Figures that only some papers ask for, and whether a street's is the sum of its communities'. */
  readonly facts: readonly { readonly id: string; readonly addsUp: boolean }[];
  readonly untold: readonly UntoldProvision[];
}
