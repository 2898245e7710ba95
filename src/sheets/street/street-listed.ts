// What the street table lists: space, people and facilities of the communities; all else only where the office asks for it.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { GROUPS, PREMISES_GROUPS, type Group, type Measure } from '../../core/rulebook/pack.ts';
import { listed, type SheetSource } from '../frame/sheet-choices.ts';

export const SPACE: readonly Group[] = PREMISES_GROUPS.filter((group) => group !== 'facilities');
export const PEOPLE: readonly Group[] = GROUPS.filter(
  (group) => !SPACE.includes(group) && group !== 'facilities',
);
const STAFF: readonly Group[] = ['health', 'staffing'];

export function streetOutcomes(source: SheetSource): Outcome[] {
  return listed(source).filter(
    ({ unit, measure }) =>
      unit.scope === 'community' && (source.choices.everyMeasure || isNamedByTitle(measure)),
  );
}

/** The title speaks of premises and staff: pay, plans and volunteers are neither. */
function isNamedByTitle({ group, unit }: Measure): boolean {
  return (
    SPACE.includes(group) || group === 'facilities' || (STAFF.includes(group) && unit === 'person')
  );
}
