// Which requirements a workbook holds, one a row: all that the plan asks, and those that are only counted.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { countsFor, type Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import { SCOPES, width, type Scope } from '../../../core/plan/terms.ts';
import { propertiesAsked } from '../../../core/rulebook/asked.ts';
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';
import { applicable, type Applicable } from './applicable.ts';
import { gathered } from './unit-order.ts';
import { REQUIREMENT, type RequirementRow } from './book-layout.ts';

interface Heard {
  readonly outcome: Outcome;
  readonly all: readonly Applicable[];
}

/** By scope, then measure, then place: the rows of one measure lie together. */
export function requirementRows(source: SheetSource): RequirementRow[] {
  const heard = heardOf(source);
  const own = heard
    .map((one) => rowOf(one, source.yardstick))
    .filter(({ lower, upper }) => lower.length + upper.length > 0);
  const counting = source.yardstick === 'aim' ? [] : countedRows(heard, source);
  return [...own, ...counting].map((row, index) => ({ ...row, row: REQUIREMENT.top + index }));
}

export function heardOf(source: SheetSource): Heard[] {
  const { outcomes, silent, rulebook, evaluator } = source.assessment;
  const order = new Map([...rulebook.measures.keys()].map((id, index) => [id, index]));
  const position = new Map(gathered(evaluator.situation.units).map((unit, index) => [unit, index]));
  return [...outcomes, ...silent.filter(({ unit }) => unit.asked)]
    .map((outcome) => ({ outcome, all: applicable(outcome, source) }))
    .filter(({ all }) => all.length > 0)
    .sort(
      ({ outcome: a }, { outcome: b }) =>
        SCOPES.indexOf(a.unit.scope) - SCOPES.indexOf(b.unit.scope) ||
        (order.get(a.measure.id) ?? 0) - (order.get(b.measure.id) ?? 0) ||
        (position.get(a.unit) ?? 0) - (position.get(b.unit) ?? 0),
    );
}

function rowOf({ outcome, all }: Heard, yardstick: Yardstick): RequirementRow {
  const counted = all.filter(({ rule }) => countsFor(yardstick, rule.provision.force));
  return {
    ...{ unit: outcome.unit, measure: outcome.measure, outcome, all, yardstick, row: 0, ways: [] },
    isEncouraged: false,
    lower: counted.filter(({ rule }) => rule.provision.least !== undefined),
    upper: counted.filter(({ rule }) => rule.provision.most !== undefined),
  };
}

/** Places are counted by all that is asked of them, existing figures added over what all provisions speak of, and ways compared by all that they rest on. */
function countedRows(heard: readonly Heard[], { assessment }: SheetSource): RequirementRow[] {
  const { measures, alternatives } = assessment.rulebook;
  const isWay = ({ rule: { provision } }: Applicable) =>
    alternatives.get(provision.alternative?.group ?? '')?.offers === 'ways';
  const needed = new Set<string>();
  const need = (id: string) => {
    if (needed.has(id)) return;
    needed.add(id);
    measures.get(id)?.counts?.forEach(need);
    for (const { outcome, all } of heard) if (outcome.measure.id === id) needBases(all);
  };
  const needBases = (all: readonly Applicable[]) => {
    for (const { rule } of all)
      basesOf(rule.provision)
        .filter((base) => measures.has(base))
        .forEach(need);
  };
  for (const { outcome, all } of heard) {
    outcome.measure.counts?.forEach(need);
    if (all.some((one) => selects(one, outcome.unit.scope))) need(outcome.measure.id);
    if (all.some(isWay)) needBases(all);
  }
  return heard
    .filter(({ outcome }) => needed.has(outcome.measure.id))
    .map((one) => rowOf(one, 'aim'));
}

/** True of a provision that may speak of a part of a place alone. */
export function selects({ rule: { provision }, within }: Applicable, scope: Scope): boolean {
  if (within !== null) return true;
  return propertiesAsked(provision.when).some(({ level }) => width(level) < width(scope));
}
