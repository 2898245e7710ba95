// Whether a draft lacks what nothing can be computed without, or what is wrong with it lies elsewhere.
import type { Draft } from './draft.ts';

const NEEDED = ['place', 'asOf', 'horizon'] as const;

/** True while the place or a date is not filled in, or does not read. */
export function lacksPlaceOrDates(draft: Draft, wrong: ReadonlyMap<string, unknown>): boolean {
  return NEEDED.some((field) => draft[field] === '' || wrong.has(field));
}
