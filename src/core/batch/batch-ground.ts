// What the numbers in a block stand for, and what it is judged by.
import type { Compiler } from '../columns/compiler.ts';
import type { Desk } from '../columns/desk.ts';
import type { Layout } from './layout.ts';
import type { OpenSums } from './member-sums.ts';
import type { PlaceNumbers } from './place-numbers.ts';
import type { SortNumbers } from './sort-numbers.ts';

export interface BatchGround {
  readonly compiler: Compiler;
  readonly layout: Layout;
  readonly places: PlaceNumbers;
  readonly sorts: SortNumbers;
  /** Lends the columns of what is found: they hold until the next block is judged. */
  readonly desk: Desk;
  readonly openSums: OpenSums;
  /** The name of a street by its number in a block; '' of none. */
  readonly streetName: (index: number) => string;
}
