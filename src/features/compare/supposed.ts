// From what was chosen to the columns: each with what is supposed in it, in words and as a plan; the first is the plan as it is.
import { datesOf, datesText, placesOf, plansOf, readingsOf, sizesOf } from './columns-of.ts';
import type { Given, Supposed } from './given.ts';

/** A column by the letter that its fields and its figures bear, whatever it is called. */
export interface LetteredColumn extends Supposed {
  readonly id: string;
}

/** By their letter columns are known on screen and paper; A is the plan as it is. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Columns of which nothing is chosen yet are left out; the others keep their letters. */
export function supposedOf(given: Given): LetteredColumn[] {
  const { assessment, words } = given;
  const { plan, rulebook } = assessment;
  const supposed = datesText(plan, words);
  const asIs = { key: 'asIs', name: words.t('compare.asIs'), supposed, plan, rulebook };
  return [asIs, ...others(given)].flatMap((one, at) => {
    const letter = LETTERS[at];
    if (one === null || letter === undefined) return [];
    return [{ ...one, id: `${letter} ${one.key}`, name: `${letter} ${one.name}` }];
  });
}

function others(given: Given): readonly (Supposed | null)[] {
  switch (given.choices.dimension) {
    case 'dates':
      return datesOf(given);
    case 'places':
      return placesOf(given);
    case 'readings':
      return readingsOf(given);
    case 'sizes':
      return sizesOf(given);
    case 'plans':
      return plansOf(given);
    case 'growth':
      return [];
  }
}
