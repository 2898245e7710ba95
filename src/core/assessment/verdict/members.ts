// The part of a place that the sentences about a measure speak of.
import type { Unit } from '../../plan/unit/unit.ts';
import type { Considered } from '../requirement/requirement.ts';

/** The members that the first live provision selects: one measure counts one set of things. */
export function membersOf(considered: readonly Considered[]): readonly Unit[] | null {
  return considered.find(({ bounds }) => bounds !== null)?.bounds?.members ?? null;
}
