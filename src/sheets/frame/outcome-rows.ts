// Outcomes as rows: one for each measure and scope of the whole plan, opening to its places; short ones first.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import {
  evidenceIn,
  URGENCY,
  worstOf,
  type RowVerdict,
} from '../../core/assessment/verdict/row-verdict.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { totalsOf } from '../../core/assessment/verdict/totals.ts';
import type { Scope } from '../../core/plan/terms.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { compare, type Ratio } from '../../core/quantity/ratio.ts';
import { FORCES, GROUPS, type Force, type Group, type Measure } from '../../core/rulebook/pack.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import { plannedRow, standingAsPlanned, type PlannedRow } from './planned-row.ts';

export interface ScheduleRow {
  readonly key: string;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly places: readonly Outcome[];
  /** What is required in all: a sum, or the one bound that all places share. */
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
  readonly existing: Decimal | null;
  readonly gap: Ratio | null;
  readonly verdict: RowVerdict;
  /** On what the requirement rests. */
  readonly evidence: Evidence;
  /** With what is planned; null where nothing is planned. */
  readonly planned: PlannedRow | null;
  /** The firmest force among the provisions that decide. */
  readonly force: Force | null;
  readonly deciding: readonly Rule[];
  readonly missing: readonly string[];
}

export interface ScheduleGroup {
  readonly group: Group;
  readonly rows: readonly ScheduleRow[];
}

/** @param asPlanned true where nothing stands: verdict and gap are those of what is planned */
export function scheduleOf(
  { outcomes }: Pick<Assessment, 'outcomes'>,
  yardstick: Yardstick,
  asPlanned = false,
): ScheduleGroup[] {
  const byRow = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.levels[yardstick].status === 'noRule') continue;
    const key = `${outcome.unit.scope} ${outcome.measure.id}`;
    byRow.set(key, [...(byRow.get(key) ?? []), outcome]);
  }
  const rows = [...byRow].map(([key, places]) => {
    const row = rowOf(key, places, yardstick);
    return asPlanned ? { ...row, ...standingAsPlanned(row, yardstick) } : row;
  });
  return GROUPS.flatMap((group) => {
    const own = rows.filter(({ measure }) => measure.group === group).sort(byUrgency);
    return own.length === 0 ? [] : [{ group, rows: own }];
  });
}

function byUrgency(a: ScheduleRow, b: ScheduleRow): number {
  return URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict);
}

function rowOf(key: string, places: readonly Outcome[], yardstick: Yardstick): ScheduleRow {
  const [first] = places;
  if (first === undefined) throw new Error('a row needs at least one place');
  const { measure, unit } = first;
  const [total] = totalsOf(places, yardstick);
  const levels = places.map((place) => place.levels[yardstick]);
  const deciding = decidingRules(places, yardstick);
  const single = places.length === 1;
  return {
    key,
    measure,
    scope: unit.scope,
    places,
    lower: total === undefined ? shared(levels.map(({ lower }) => lower)) : total.lower,
    upper: total === undefined ? shared(levels.map(({ upper }) => upper)) : total.upper,
    existing: total === undefined ? (single ? first.existing : null) : total.existing,
    gap: total === undefined ? (single ? (levels[0]?.gap ?? null) : null) : total.gap,
    verdict: worstOf(places, yardstick),
    evidence: evidenceIn(places, yardstick),
    planned: plannedRow(places, yardstick, total !== undefined || single),
    force:
      FORCES.find((force) => deciding.some(({ provision }) => provision.force === force)) ?? null,
    deciding,
    missing: [...new Set(levels.flatMap(({ missing }) => missing.map(({ input }) => input)))],
  };
}

/** The value that all places have in common, where a sum would be nonsense. */
function shared(values: readonly (Ratio | null)[]): Ratio | null {
  const [first = null, ...rest] = values;
  return first !== null && rest.every((value) => value !== null && compare(value, first) === 0)
    ? first
    : null;
}

function decidingRules(places: readonly Outcome[], yardstick: Yardstick): Rule[] {
  const rules = new Map<string, Rule>();
  for (const { considered, levels } of places)
    for (const { rule } of considered)
      if (levels[yardstick].binding.includes(rule.provision.id)) rules.set(rule.provision.id, rule);
  return [...rules.values()];
}

/** How much of a requirement is there, from 0 to 1, for drawing only. */
export function coverage(existing: Decimal | null, lower: Ratio | null): number | null {
  if (existing === null || lower === null || lower.numerator.isZero()) return null;
  const share = existing.times(lower.denominator).div(lower.numerator);
  return share.gt(1) ? 1 : share.toNumber();
}
