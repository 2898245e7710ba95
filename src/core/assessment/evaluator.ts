// Computes requirements one by one and remembers them: the law of section 4, from provisions to intervals.
import type { Unit } from '../plan/unit/unit.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { ConditionContext } from '../rulebook/condition.ts';
import { isSelectedAlike, select } from '../rulebook/selection.ts';
import type { Silence } from '../rulebook/fate.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Speaking } from '../rulebook/speaking.ts';
import { settleWays } from './ways.ts';
import { existingAt } from './verdict/existing.ts';
import { restsOnNoFigure } from './requirement/bounds.ts';
import { factsOf } from './requirement/facts-of-situation.ts';
import type { Considered, Requirement } from './requirement/requirement.ts';
import { settle, type Candidate } from './requirement/settle.ts';
import {
  measureOf,
  type Evaluator,
  type Remembered,
  type Replaced,
  type Situation,
} from './requirement/situation.ts';

/** @param remembered what is known beforehand, from an earlier calculation on the same figures */
export function createEvaluator(
  situation: Situation,
  replaced?: Replaced,
  remembered: Remembered = new Map(),
): Evaluator {
  const { rulebook } = situation;
  const facts = factsOf(situation, replaced);
  const context: ConditionContext = { places: rulebook.places, facts };
  const existing = new Map<Unit, Map<string, Decimal | null>>();
  const evaluator: Evaluator = {
    situation,
    facts,
    remembered,
    requirement: (unit, id) => {
      const shared = situation.alike(unit);
      const known = shared.get(id) ?? remembered.get(unit)?.get(id);
      if (known !== undefined) return known;
      const found = compute(evaluator, context, unit, measureOf(rulebook, id));
      (found.isAlike ? shared : ofUnit(remembered, unit)).set(id, found);
      return found;
    },
    existing: (unit, id, members) => {
      if (members !== null || unit.children.length === 0)
        return existingAt(evaluator, unit, id, members);
      const known = existing.get(unit)?.get(id);
      if (known !== undefined) return known;
      const found = existingAt(evaluator, unit, id, null);
      ofUnit(existing, unit).set(id, found);
      return found;
    },
  };
  return evaluator;
}

function ofUnit<T>(remembered: Map<Unit, Map<string, T>>, unit: Unit): Map<string, T> {
  const known = remembered.get(unit) ?? new Map<string, T>();
  remembered.set(unit, known);
  return known;
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
  return settleWays(evaluator, unit, candidates, ({ live, overridden }) => {
    const isAlike =
      live.every(({ rule, selection }) => restsOnNoFigure(rule.provision, selection)) &&
      speaking.every(
        ({ rule, silence }) =>
          silence !== null || isSelectedAlike(rule.provision.when, unit, context),
      );
    const silent = [...silenced, ...givingWay(candidates, overridden)];
    return settle(evaluator, unit, measure, live, silent, isAlike);
  });
}

function givingWay(
  candidates: readonly Candidate[],
  overridden: ReadonlyMap<string, string>,
): Considered[] {
  if (overridden.size === 0) return [];
  return candidates.flatMap(({ rule }) => {
    const by = overridden.get(rule.provision.id);
    return by === undefined ? [] : [{ rule, fate: { kind: 'overridden', by }, bounds: null }];
  });
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
