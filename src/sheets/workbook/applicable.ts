// The provisions whose arithmetic a formula can carry: in force, chosen and of this place; what inputs decide stays open.
import type { Outcome } from '../../core/assessment/outcome.ts';
import { countsFor } from '../../core/assessment/requirement.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { select } from '../../core/rulebook/condition.ts';
import type { When } from '../../core/rulebook/pack.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../sheet-choices.ts';

export interface Applicable {
  readonly rule: Rule;
  /** The parts of the unit that lie in the places named; null for all of it. */
  readonly within: readonly Unit[] | null;
  /** Its exact bounds today, for viewers that do not calculate. */
  readonly bounds: Outcome['considered'][number]['bounds'];
  readonly fate: Outcome['considered'][number]['fate']['kind'];
}

const SETTLED = new Set(['notInForce', 'coming', 'otherChoice', 'dependsOnPlace']);

export function applicable(outcome: Outcome, { assessment, yardstick }: SheetSource): Applicable[] {
  const { plan, rulebook, evaluator } = assessment;
  const context = {
    countyClass: plan.countyClass,
    places: rulebook.places,
    facts: evaluator.facts,
  };
  return outcome.considered.flatMap(({ rule, fate, bounds }): Applicable[] => {
    if (SETTLED.has(fate.kind) || !countsFor(yardstick, rule.provision.force)) return [];
    const selection = select(onlyPlaces(rule.provision.when), outcome.unit, context);
    if (selection.kind === 'none' || selection.kind === 'elsewhere') return [];
    const within = selection.kind === 'some' ? selection.members : null;
    return [{ rule, within, bounds, fate: fate.kind }];
  });
}

/** Where a plan lies is no input of a workbook; everything else that a provision asks is. */
function onlyPlaces({ places, placesExcept }: When): When {
  return {
    places,
    placesExcept,
    settlement: undefined,
    development: undefined,
    kind: undefined,
    countyClass: undefined,
    figures: {},
  };
}
