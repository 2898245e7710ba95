// Computes requirements one by one and remembers them: the law of section 4, from provisions to intervals.
import { factLookup } from '../plan/facts.ts';
import type { Unit } from '../plan/unit.ts';
import { select, type ConditionContext } from '../rulebook/condition.ts';
import type { Silence } from '../rulebook/fate.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Rule } from '../rulebook/rulebook.ts';
import type { Speaking } from '../rulebook/speaking.ts';
import type { Considered, Requirement } from './requirement.ts';
import { settle, type Candidate } from './settle.ts';
import { measureOf, type Evaluator, type Replaced, type Situation } from './situation.ts';

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
