// The outcome as the headless run prints it: ids, nulls and decimal strings, nothing else.
import type { Assessment } from '../core/assessment/assess.ts';
import type { Evidence } from '../core/assessment/requirement/evidence.ts';
import type { JudgedLevel } from '../core/assessment/verdict/judged-levels.ts';
import type { Outcome } from '../core/assessment/verdict/outcome.ts';
import type { PlannedTotal } from '../core/assessment/verdict/planned-total.ts';
import type { Total } from '../core/assessment/verdict/totals.ts';
import { plain, type Decimal } from '../core/quantity/decimal.ts';
import { print, type Ratio } from '../core/quantity/ratio.ts';

const up = (value: Ratio | null) => value && print(value, 'up');
const down = (value: Ratio | null) => value && print(value, 'down');
const text = (value: Decimal | null) => value && plain(value);

function levelJson({ lower, upper, verdict, gap }: JudgedLevel) {
  return { lower: up(lower), upper: down(upper), verdict, gap: up(gap) };
}

/** How it stands with what is planned, where something is. */
function plannedJson(planned: PlannedTotal | null) {
  if (planned === null) return {};
  const { value, verdict, gap } = planned;
  return { planned: { value: text(value), verdict, gap: up(gap) } };
}

/** On what it rests, named only where that is less than papers read whole. */
function lessThanPrimary(evidence: Evidence) {
  return evidence === 'primary' ? {} : { evidence };
}

/** One outcome by itself. */
export function outcomeJson({
  unit,
  measure,
  status,
  levels,
  existing,
  planned,
  missing,
}: Outcome) {
  const { must, should, aim } = levels;
  return {
    scope: unit.scope,
    at: unit.at,
    measure: measure.id,
    unit: measure.unit,
    status,
    lower: up(aim.lower),
    upper: down(aim.upper),
    must: levelJson(must),
    should: levelJson(should),
    aim: levelJson(aim),
    binding: aim.binding,
    existing: text(existing),
    verdict: aim.verdict,
    gap: up(aim.gap),
    ...plannedJson(planned && { value: planned.value, ...planned.levels.aim }),
    ...lessThanPrimary(aim.evidence),
    ...(status === 'pending' ? { missing: [...new Set(missing.map(({ input }) => input))] } : {}),
  };
}

function totalJson({
  scope,
  measure,
  lower,
  upper,
  existing,
  gap,
  places,
  pending,
  assessed,
  planned,
}: Total) {
  return {
    scope,
    measure: measure.id,
    lower: up(lower),
    upper: down(upper),
    existing: text(existing),
    gap: up(gap),
    places,
    pending,
    assessed,
    ...plannedJson(planned),
  };
}

const THERE = { there: true, notThere: false, unknown: null } as const;

/** What is only encouraged: in no requirement, but there or not there. */
function encouragedJson({ unit, measure, existing, encouraged, considered }: Outcome) {
  const provisions = considered.flatMap(({ rule, fate }) =>
    fate.kind === 'encouraged' ? [rule.provision.id] : [],
  );
  return {
    ...{ scope: unit.scope, at: unit.at, measure: measure.id, existing: text(existing) },
    ...{ there: encouraged === null ? null : THERE[encouraged], provisions },
  };
}

/** What is not judged because the plan may list only a part of the place. */
function partialJson({ unit, measure, partial }: Outcome) {
  if (partial === null) return [];
  const { listed: communities, stated } = partial;
  return [
    {
      ...{ scope: unit.scope, at: unit.at, measure: measure.id },
      ...{ listed: text(communities), stated: text(stated) },
    },
  ];
}

/** Left out where there is nothing to list. */
function listed<T>(name: string, entries: readonly T[]): Record<string, readonly T[]> {
  return entries.length === 0 ? {} : { [name]: entries };
}

/**
 * @param all whether measures on which the documents are silent are listed too, as `noRule`
 * @param more what else is said of each outcome
 */
export function assessmentJson(
  assessment: Assessment,
  all = false,
  more: (outcome: Outcome) => object = () => ({}),
) {
  const { plan, outcomes, silent, totals, encouraged } = assessment;
  const shown = all ? [...outcomes, ...silent.filter(({ unit }) => unit.asked)] : outcomes;
  return {
    name: plan.name,
    place: plan.place,
    asOf: plan.asOf,
    horizon: plan.horizon,
    outcomes: shown.map((outcome) => ({ ...outcomeJson(outcome), ...more(outcome) })),
    totals: totals.map(totalJson),
    ...(all ? listed('encouraged', encouraged.map(encouragedJson)) : {}),
    ...(all ? listed('partial', outcomes.flatMap(partialJson)) : {}),
  };
}
