// Computes requirements one by one and remembers them: the law of section 4, from provisions to intervals.
import { factLookup, type FactLookup, type Missing } from '../plan/facts.ts';
import type { Plan } from '../plan/plan.ts';
import { unitsOf, type Unit } from '../plan/unit.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { select, type ConditionContext, type Selection } from '../rulebook/condition.ts';
import type { Fate, Silence } from '../rulebook/fate.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Rule, Rulebook } from '../rulebook/rulebook.ts';
import { speakingRules, type Speaking, type SpeakingRules } from '../rulebook/speaking.ts';
import { ownBounds } from './bounds.ts';
import {
  attains,
  countsFor,
  intersect,
  YARDSTICKS,
  type Considered,
  type Level,
  type LiveBounds,
  type Requirement,
  type Yardstick,
} from './requirement.ts';

/** A plan laid out as units, together with the rules that may speak of it. */
export interface Situation {
  readonly plan: Plan;
  readonly rulebook: Rulebook;
  readonly units: readonly Unit[];
  readonly speaking: SpeakingRules;
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
}

/** A provision whose conditions hold, or may hold once the missing inputs are known. */
interface Candidate {
  readonly rule: Rule;
  readonly selection: Selection;
}

export function situationOf(plan: Plan, rulebook: Rulebook): Situation {
  return {
    plan,
    rulebook,
    units: unitsOf(plan, rulebook.places),
    speaking: speakingRules(plan, rulebook),
  };
}

export function createEvaluator(situation: Situation, replaced?: Replaced): Evaluator {
  const { plan, rulebook } = situation;
  const inherits = new Set(
    [...rulebook.facts.values()].flatMap((fact) => (fact.inherits ? [fact.id] : [])),
  );
  const personsPerHousehold = plan.assumptions.get('persons-per-household');
  const facts = factLookup({ inherits, personsPerHousehold, replaced });
  const context: ConditionContext = {
    countyClass: plan.countyClass,
    places: rulebook.places,
    facts,
  };
  const remembered = new Map<Unit, Map<string, Requirement>>();
  const evaluator: Evaluator = {
    situation,
    facts,
    requirement: (unit, id) => {
      const ofUnit = remembered.get(unit) ?? new Map<string, Requirement>();
      remembered.set(unit, ofUnit);
      const found = ofUnit.get(id) ?? compute(evaluator, context, unit, measureOf(rulebook, id));
      ofUnit.set(id, found);
      return found;
    },
  };
  return evaluator;
}

export function measureOf(rulebook: Rulebook, id: string): Measure {
  const measure = rulebook.measures.get(id);
  if (measure === undefined) throw new Error(`no measure is called ${id}`);
  return measure;
}

function compute(
  evaluator: Evaluator,
  context: ConditionContext,
  unit: Unit,
  measure: Measure,
): Requirement {
  const speaking = evaluator.situation.speaking(unit.place, unit.scope).get(measure.id) ?? [];
  const silenced: Considered[] = [];
  const candidates: Candidate[] = [];
  for (const one of speaking) {
    const found = candidateOf(one, unit, context);
    if ('selection' in found) candidates.push(found);
    else silenced.push({ rule: one.rule, fate: found, bounds: null });
  }
  const live = candidates.filter(({ rule }) => {
    const by = overriderOf(rule, candidates);
    if (by !== null) silenced.push({ rule, fate: { kind: 'overridden', by }, bounds: null });
    return by === null;
  });
  return settle(evaluator, unit, measure, live, silenced);
}

function candidateOf(
  { rule, silence }: Speaking,
  unit: Unit,
  context: ConditionContext,
): Candidate | Silence {
  if (silence !== null) return silence;
  const selection = select(rule.provision.when, unit, context);
  if (selection.kind === 'none')
    return { kind: selection.members ? 'noMembers' : 'condition', condition: selection.condition };
  if (selection.kind === 'elsewhere') return { kind: 'dependsOnPlace', places: selection.places };
  return { rule, selection };
}

function overriderOf(rule: Rule, candidates: readonly Candidate[]): string | null {
  const by = candidates.find(
    (other) =>
      other.rule.provision.overrides.includes(rule.provision.id) &&
      other.selection.kind !== 'unknown' &&
      overriderOf(other.rule, candidates) === null,
  );
  return by === undefined ? null : by.rule.provision.id;
}

function settle(
  evaluator: Evaluator,
  unit: Unit,
  measure: Measure,
  live: readonly Candidate[],
  silenced: readonly Considered[],
): Requirement {
  const levels = Object.fromEntries(
    YARDSTICKS.map((yardstick) => [yardstick, levelOf(evaluator, unit, measure, live, yardstick)]),
  ) as Record<Yardstick, Level>;
  const considered = live.map(({ rule, selection }): Considered => {
    const bounds = ownBounds(evaluator, rule.provision, unit, selection, 'aim');
    const fate = fateOf(bounds, levels.aim);
    return {
      rule,
      fate,
      bounds: fate.kind === 'binds' || fate.kind === 'satisfied' ? bounds : null,
    };
  });
  return { unit, measure, considered: [...considered, ...silenced], levels };
}

function levelOf(
  evaluator: Evaluator,
  unit: Unit,
  measure: Measure,
  live: readonly Candidate[],
  yardstick: Yardstick,
): Level {
  const counted = live.filter(({ rule }) => countsFor(yardstick, rule.provision.force));
  const bounds = counted.map(({ rule, selection }): LiveBounds => ({
    rule,
    bounds: ownBounds(evaluator, rule.provision, unit, selection, yardstick),
  }));
  const missing = bounds.flatMap(({ bounds: { base } }) =>
    base.kind === 'missing' ? base.missing : [],
  );
  return intersect(bounds, distinct(missing), measure);
}

function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [`${one.scope} ${one.at} ${one.input}`, one])).values()];
}

function fateOf(bounds: ReturnType<typeof ownBounds>, level: Level): Fate {
  if (bounds.base.kind === 'missing') return { kind: 'pending', missing: bounds.base.missing };
  if (bounds.base.kind === 'silent') return { kind: 'baseSilent', base: bounds.base.base };
  const ends = (['lower', 'upper'] as const).filter((end) =>
    attains(bounds[end], level.exact[end]),
  );
  return ends.length > 0 ? { kind: 'binds', ends } : { kind: 'satisfied', by: level.binding };
}
