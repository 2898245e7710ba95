// What a calculation stands on: the plan as units, the rules that may speak of it, and who answers for a single measure.
import type { FactLookup } from '../../plan/facts.ts';
import { hasPlanned } from '../../plan/growth/future.ts';
import type { Plan } from '../../plan/plan.ts';
import { sortKey } from '../../plan/unit/sort.ts';
import type { Scope } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { unitsOf } from '../../plan/unit/units-of-plan.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { speakingRules, type SpeakingRules } from '../../rulebook/speaking.ts';
import type { Requirement } from './requirement.ts';

/** A plan laid out as units, together with the rules that may speak of it. */
export interface Situation {
  readonly plan: Plan;
  readonly rulebook: Rulebook;
  readonly units: readonly Unit[];
  readonly speaking: SpeakingRules;
  /** The measures of which rules may speak in a place, in the rulebook's order. */
  readonly asked: (place: string, scope: Scope) => readonly string[];
  /** Requirements that every place of a unit's sort shares, by measure: those that no figure decides. */
  readonly alike: (unit: Unit) => Map<string, Requirement>;
  /** Whether the plan says of anything that it is planned. */
  readonly hasPlanned: boolean;
}

/** One figure taken to be another value. */
export interface Replaced {
  readonly unit: Unit;
  readonly fact: string;
  readonly value: Decimal;
}

/** Answers for single measures in single units. */
export interface Evaluator {
  readonly situation: Situation;
  readonly facts: FactLookup;
  readonly requirement: (unit: Unit, measure: string) => Requirement;
  /** What exists of a measure; @param members the part of the unit that is spoken of, null for all of it */
  readonly existing: (
    unit: Unit,
    measure: string,
    members: readonly Unit[] | null,
  ) => Decimal | null;
  /** What was worked out so far. */
  readonly remembered: Remembered;
}

/** Requirements by unit and measure, but for those that a sort shares; none speaks of the unit itself, so that they can be handed on. */
export type Remembered = Map<Unit, Map<string, Requirement>>;

export function situationOf(plan: Plan, rulebook: Rulebook): Situation {
  const speaking = speakingRules(plan, rulebook);
  return {
    plan,
    rulebook,
    units: unitsOf(plan, rulebook.places),
    speaking,
    asked: askedMeasures(speaking, rulebook),
    alike: bySort(),
    hasPlanned: hasPlanned(plan),
  };
}

function askedMeasures(speaking: SpeakingRules, { measures }: Rulebook): Situation['asked'] {
  const inOrder = new WeakMap<ReturnType<SpeakingRules>, readonly string[]>();
  return (place, scope) => {
    const rules = speaking(place, scope);
    const asked = inOrder.get(rules) ?? [...measures.keys()].filter((id) => rules.has(id));
    inOrder.set(rules, asked);
    return asked;
  };
}

function bySort(): Situation['alike'] {
  const ofSort = new Map<string, Map<string, Requirement>>();
  const ofUnit = new Map<Unit, Map<string, Requirement>>();
  const found = (unit: Unit) => {
    const key = sortKey(unit);
    const shared = ofSort.get(key) ?? new Map<string, Requirement>();
    ofSort.set(key, shared);
    ofUnit.set(unit, shared);
    return shared;
  };
  return (unit) => ofUnit.get(unit) ?? found(unit);
}

export function measureOf(rulebook: Rulebook, id: string): Measure {
  const measure = rulebook.measures.get(id);
  if (measure === undefined) throw new Error(`no measure is called ${id}`);
  return measure;
}
