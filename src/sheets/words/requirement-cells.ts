// Required, existing, gap and verdict of some places as cells, each pointing at what it was read from.
import { totalsOf } from '../../core/assessment/verdict/totals.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { FactLookup } from '../../core/plan/facts.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { plain, sum } from '../../core/quantity/decimal.ts';
import { compare, print, type Ratio } from '../../core/quantity/ratio.ts';
import { evidenceIn, worstOf } from '../../core/assessment/verdict/row-verdict.ts';
import type { ListedOutcome } from '../../core/assessment/verdict/read-as-planned.ts';
import { BLANK, MISSING, NONE, NOT_PLANNED, type Cell, type Origin } from '../frame/sheet.ts';

interface MeasureCells {
  readonly required: Cell;
  readonly existing: Cell;
  readonly gap: Cell;
  readonly verdict: Cell;
}

const originOf = (what: Origin['what'], outcomes: readonly Outcome[]): Origin => ({
  what,
  of: outcomes[0]?.measure.id ?? '',
  units: outcomes.map(({ unit }) => unit),
});

/** One measure over some places of one scope; all outcomes are of that measure. */
export function measureCells(
  outcomes: readonly ListedOutcome[],
  yardstick: Yardstick,
): MeasureCells {
  const [total] = totalsOf(outcomes, yardstick);
  const [first] = outcomes;
  const single = outcomes.length === 1 ? first : undefined;
  const levels = outcomes.map((one) => one.levels[yardstick]);
  const pending = levels.some(({ status }) => status === 'pending');
  const asPlanned = outcomes.some(({ isReadAsPlanned }) => isReadAsPlanned);
  const from = (what: Origin['what']) => ({
    from: { ...originOf(what, outcomes), ...(asPlanned ? { isPlanned: true as const } : {}) },
  });
  const adds = total !== undefined;
  const required = pending ? MISSING : adds ? interval(total.lower, total.upper) : shared(levels);
  const existing = adds ? total.existing : (single?.existing ?? null);
  const gap = adds ? total.gap : single ? (levels[0]?.gap ?? null) : null;
  const verdict = worstOf(outcomes, yardstick);
  return {
    required: { ...required, ...from('required') },
    existing: {
      ...(existing !== null
        ? ({ kind: 'number', value: plain(existing) } as const)
        : verdict === 'elsewhere' || !(adds || single)
          ? NONE
          : asPlanned
            ? NOT_PLANNED
            : MISSING),
      ...from('existing'),
    },
    gap: {
      ...(gap === null ? NONE : ({ kind: 'number', value: print(gap, 'up') } as const)),
      ...from('gap'),
    },
    verdict: {
      ...{ kind: 'verdict', verdict, evidence: evidenceIn(outcomes, yardstick) },
      ...from('verdict'),
    },
  };
}

/** A requirement: one number, a range, or an upper bound alone. */
export function interval(lower: Ratio | null, upper: Ratio | null): Cell {
  if (lower === null)
    return upper === null ? NONE : { kind: 'atMost', value: print(upper, 'down') };
  if (upper === null || compare(lower, upper) === 0)
    return { kind: 'number', value: print(lower, 'up') };
  return { kind: 'range', lower: print(lower, 'up'), upper: print(upper, 'down') };
}

/** The bound that all places share, where a sum would be nonsense. */
function shared(levels: readonly { lower: Ratio | null; upper: Ratio | null }[]): Cell {
  const [first] = levels;
  if (first === undefined) return NONE;
  const same = (a: Ratio | null, b: Ratio | null) =>
    a === null || b === null ? a === b : compare(a, b) === 0;
  return levels.every((one) => same(one.lower, first.lower) && same(one.upper, first.upper))
    ? interval(first.lower, first.upper)
    : { kind: 'several' };
}

/** What is planned, where it was filled in for every place. */
export function plannedCell(outcomes: readonly Outcome[]): Cell {
  const planned = outcomes.map(({ unit, measure }) => unit.planned.get(measure.id));
  const known = planned.flatMap((value) => (value === undefined ? [] : [value]));
  const from = originOf('planned', outcomes);
  return known.length > 0 && known.length === planned.length
    ? { kind: 'number', value: plain(sum(known)), from }
    : { ...BLANK, from };
}

/** A figure of a unit. */
export function factCell(facts: FactLookup, unit: Unit, fact: string): Cell {
  const known = facts(unit, fact);
  const from = { what: 'fact', of: fact, units: [unit] } as const;
  return 'value' in known
    ? { kind: 'number', value: plain(known.value), from }
    : { kind: 'missing', from };
}
