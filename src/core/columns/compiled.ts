// The compiled form: what the provisions ask of one sort of place, as whole numbers over one denominator a measure.
import type { Sort } from '../plan/unit/sort.ts';
import type { Measure } from '../rulebook/pack.ts';

/** Figures that count whole things are kept as they are, all others in millionths, as many places as a plan keeps. */
export const MILLIONTHS = 1_000_000;

/** Members of a street by settlement and development: those that conditions on either tell apart. */
export type MemberKind = Pick<Sort, 'settlement' | 'development'>;

/** A sort of place as columns know it; of a street also which kinds of communities it holds, in a fixed order. */
export interface ColumnSort extends Sort {
  /** Empty for a community. */
  readonly members: readonly MemberKind[];
}

/**
 * A column of whole numbers. `fact`: a figure of the place (`communities` counts members); `existing`: what stands of a
 * measure; `requirement`: what another measure came to in the same place: its rounded lower end for a lower end, its
 * upper end for an upper one (its lower end for both in a conflict), missing while it is pending, silent where it has no rule.
 */
export interface Input {
  readonly from: 'fact' | 'existing' | 'requirement';
  readonly id: string;
  /** What the column's numbers are divided by. */
  readonly scale: number;
  /** Positions in the sort's `members` that are summed; null for the whole place. */
  readonly members: readonly number[] | null;
}

/** One end of a provision: (factor x (sum of its inputs' terms) + plus) over the measure's denominator. */
export interface PieceEnd {
  /** One a term, in the order of the piece's inputs. */
  readonly factors: readonly number[];
  readonly plus: number;
  /** True where the bound itself is not enough. */
  readonly strict: boolean;
}

/** A condition on a figure: from <= figure and figure < below, both in the input's own whole numbers; null is open. */
export interface Guard {
  readonly input: Input;
  readonly from: number | null;
  readonly below: number | null;
}

/** A provision that holds, or may hold, in every place of the sort. */
export interface Piece {
  readonly provision: string;
  readonly inputs: readonly Input[];
  readonly lower: PieceEnd | null;
  readonly upper: PieceEnd | null;
  /** All must hold; one whose figure is missing leaves it open, unless another says no. */
  readonly guards: readonly Guard[];
  /** True where a property that is not known decides whether it holds. */
  readonly isOpen: boolean;
  /** Whether it may be passed over while open, once the others ask for as much: never, when they reach it, when they pass it. */
  readonly settledBy: 'nothing' | 'reaching' | 'passing';
}

/** Provisions that hold together, in the order in which those that bind are named. */
export type Way = readonly Piece[];

/** What stands: the first of these that is known; each is a sum of inputs and known when all of them are. */
export type ExistingForm = readonly (readonly Input[])[];

/** What is asked of a measure, as integers: lower is the greatest of the lower ends, upper the least of the upper ends. */
export interface Asked {
  readonly measure: Measure;
  /** Every end of every piece, and existing times `existingFactor`, is over this. */
  readonly denominator: number;
  /**
   * One, unless the text leaves several lawful ways open and none was chosen: then each by itself, in the order in which
   * they are named. What is met wins; what may yet be met outweighs what is over or short; then the least gap; a way
   * that asks nothing comes last.
   */
  readonly ways: readonly Way[];
  /** What an existing figure is multiplied by to stand over the denominator; of its first input's scale. */
  readonly existingFactor: number;
}

/** What is found of one row, in the codes and numbers of its columns (found.ts). One object serves row after row. */
export interface Answer {
  status: number;
  lower: number;
  upper: number;
  verdict: number;
  gap: number;
  binding: number;
}

/** factor x figure + plus over the measure's denominator, or the fixed end where that is greater. */
export interface Rising {
  readonly input: Input;
  readonly factor: number;
  readonly plus: number;
  /** Of the pieces that say so. */
  readonly bits: number;
  /** The greatest of the other ends, -1 where there is none. */
  readonly fixed: number;
  readonly fixedBits: number;
}

/** `settled`: no figure decides what is asked; the answer before what stands is held against it. `none`: not to be shortened. */
export type Short =
  | { readonly kind: 'settled'; readonly answer: Answer }
  | { readonly kind: 'rising'; readonly rising: Rising }
  | { readonly kind: 'none' };

export interface LinearMeasure extends Asked {
  readonly kind: 'linear';
  /** The ways in short: most come to what is the same in every row, or to one lower end that rises with one figure. */
  readonly short: Short;
  readonly existing: ExistingForm;
}

/** A measure that only the explaining path answers, and why. */
interface ExplainedMeasure {
  readonly kind: 'explained';
  readonly measure: Measure;
  readonly why: Unsaid;
}

/** What the compiled form does not say. */
export type Unsaid =
  | 'counted'
  | 'inner-requirement'
  | 'rests-on-explained'
  | 'ways-by-figures'
  | 'overridden-by-figures'
  | 'mixed-members'
  | 'street-parts'
  | 'unknown-uplift'
  | 'too-many-provisions'
  | 'too-large';

export type CompiledMeasure = LinearMeasure | ExplainedMeasure;

/** All that may be asked of a sort of place. Sorts of which the same is asked have the very same lists. */
export interface CompiledSort {
  readonly sort: ColumnSort;
  /** In the order of the vocabulary; those of which nothing can be asked are left out. */
  readonly measures: readonly CompiledMeasure[];
  /** The same, each after those that it rests on. */
  readonly inOrder: readonly CompiledMeasure[];
}
