// The provisions whose arithmetic a formula can carry: in force and of this place; what inputs decide stays open.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { select } from '../../../core/rulebook/selection.ts';
import type { When } from '../../../core/rulebook/pack.ts';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';

export interface Applicable {
  readonly rule: Rule;
  /** The parts of the unit that lie in the places named; null for all of it. */
  readonly within: readonly Unit[] | null;
  /** Its exact bounds today, for viewers that do not calculate. */
  readonly bounds: Outcome['considered'][number]['bounds'];
  readonly fate: Outcome['considered'][number]['fate']['kind'];
}

const SETTLED = new Set(['notInForce', 'dependsOnPlace']);

/** In the order in which the papers speak: the place's own first. */
export function applicable(outcome: Outcome, { assessment }: SheetSource): Applicable[] {
  const { rulebook, evaluator } = assessment;
  const { unit, measure, considered } = outcome;
  const context = { places: rulebook.places, facts: evaluator.facts };
  const found = considered.flatMap(({ rule, fate, bounds }): Applicable[] => {
    if (SETTLED.has(fate.kind)) return [];
    const { places, placesExcept } = rule.provision.when;
    if (places === undefined && placesExcept === undefined)
      return [{ rule, within: null, bounds, fate: fate.kind }];
    const selection = select(onlyPlaces(rule.provision.when), unit, context);
    if (selection.kind === 'none' || selection.kind === 'elsewhere') return [];
    const within = selection.kind === 'some' ? selection.members : null;
    return [{ rule, within, bounds, fate: fate.kind }];
  });
  if (found.length < 2) return found;
  const speaking = evaluator.situation.speaking(unit.place, unit.scope).get(measure.id) ?? [];
  const order = new Map(speaking.map(({ rule }, index) => [rule, index]));
  return found.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}

/** Where a plan lies is no input of a workbook; everything else that a provision asks is. */
function onlyPlaces({ places, placesExcept }: When): When {
  return {
    places,
    placesExcept,
    settlement: undefined,
    development: undefined,
    kind: undefined,
    seat: undefined,
    countyClass: undefined,
    figures: {},
  };
}
