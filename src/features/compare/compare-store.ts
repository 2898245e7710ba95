// What somebody is comparing: looked at and forgotten, never part of a plan.
import { create } from 'zustand';
import type { Sized } from '../../core/assessment/comparison/totals-typed.ts';

export const DIMENSIONS = ['dates', 'places', 'readings', 'sizes', 'plans', 'growth'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A column of dates; an empty text is as in the plan. */
interface DatesChosen {
  readonly asOf: string;
  readonly horizon: string;
}

export interface PlaceChosen {
  readonly place: string;
  /** Whether its papers that were only seen elsewhere take part. */
  readonly byChoice: boolean;
}

export type SizesChosen = Readonly<Partial<Record<Sized, string>>>;

export interface CompareChoices {
  readonly dimension: Dimension;
  readonly dates: readonly DatesChosen[];
  readonly released: boolean;
  readonly places: readonly PlaceChosen[];
  /** The group of readings; empty until one is chosen. */
  readonly group: string;
  readonly sizes: readonly SizesChosen[];
  /** Ids of kept plans; empty until one is chosen. */
  readonly plans: readonly string[];
  /** The columns whose differences are told one by one, by their ids. */
  readonly from: string;
  readonly to: string;
  readonly view: 'screen' | 'paper';
}

interface CompareStore extends CompareChoices {
  readonly choose: (change: Partial<CompareChoices>) => void;
}

export const NO_DATES: DatesChosen = { asOf: '', horizon: '' };
export const NO_PLACE: PlaceChosen = { place: '', byChoice: false };

export const useCompare = create<CompareStore>()((set) => ({
  dimension: 'dates',
  dates: [NO_DATES],
  released: true,
  places: [NO_PLACE],
  group: '',
  sizes: [{}],
  plans: [''],
  from: '',
  to: '',
  view: 'screen',
  choose: (change) => set(change),
}));
