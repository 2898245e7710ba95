// A place as a director knows it: a community with its street, where the plan has more than one.
import type { Unit } from '../../core/plan/unit/unit.ts';
import { unitName } from '../../i18n/place-name.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

export function placeLabel(unit: Unit, { assessment, words }: SheetSource): string {
  const isAmongStreets = assessment.plan.streets.length > 1 && unit.scope === 'community';
  return isAmongStreets && unit.parent !== null
    ? `${unitName(unit.parent, words)}·${unitName(unit, words)}`
    : unitName(unit, words);
}
