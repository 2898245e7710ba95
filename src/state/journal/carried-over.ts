// What was typed while the window itself saved the plan belongs to what it saved: no other window has come between.
import { arePositional } from '../draft/plan-changes.ts';
import { isSettled } from '../library/settled.ts';
import { isWhole, type Unsaved } from './plan-journal.ts';

/**
 * @param unsaved written down before the window knew that it had saved
 * @param settled what its save left, if anything
 * @returns the entry as one of the revision that was saved; as it is where another hand may have come between, or where
 * changes tell places in a list that the save may have moved
 */
export function carriedOver(unsaved: Unsaved, settled: unknown): Unsaved {
  if (!isSettled(settled) || settled.revision === undefined) return unsaved;
  const isOfBefore = settled.over === unsaved.base && settled.seq < (unsaved.seq ?? 0);
  const holds = isWhole(unsaved) || !arePositional(unsaved.changes);
  return isOfBefore && holds ? { ...unsaved, base: settled.revision } : unsaved;
}
