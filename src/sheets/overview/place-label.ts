// A place as a director knows it: a community with its street, where the plan has more than one.
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

const nameOf = ({ name, at }: Unit) => name || at;

export function placeLabel(unit: Unit, { assessment }: SheetSource): string {
  const isAmongStreets = assessment.plan.streets.length > 1 && unit.scope === 'community';
  return isAmongStreets && unit.parent !== null
    ? `${nameOf(unit.parent)}·${nameOf(unit)}`
    : nameOf(unit);
}
