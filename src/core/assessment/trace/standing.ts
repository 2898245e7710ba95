// What stands and what is planned, as they were taken: entered, counted, the sum of parts or of the places inside.
import type { Unit } from '../../plan/unit/unit.ts';
import { plain, type Decimal } from '../../quantity/decimal.ts';
import { print } from '../../quantity/ratio.ts';
import { YARDSTICKS, type Yardstick } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { AsPlanned } from '../verdict/as-planned.ts';
import type { Verdict } from '../verdict/judge.ts';
import { membersOf } from '../verdict/members.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** Where the figure of what stands was taken from; `verdicts` counts the communities that meet other measures. */
type Taken = 'entered' | 'verdicts' | 'figure' | 'parts' | 'inside';

/** What stands: null is not known, never zero. */
export interface TracedStanding {
  readonly value: string | null;
  readonly taken: Taken | null;
  /** The parts, wherever all of them are known, and how their sum stands to what was entered. */
  readonly parts: {
    readonly parts: readonly { readonly measure: string; readonly value: string }[];
    readonly total: string;
    readonly use: 'taken' | 'agrees' | 'differs';
  } | null;
  /** The places that were added up, where it is their sum; one that is not known keeps the sum from being known. */
  readonly inside: readonly { readonly at: string; readonly value: string | null }[];
}

export function standingOf(evaluator: Evaluator, outcome: Outcome): TracedStanding {
  const { unit, measure, existing, parts, considered } = outcome;
  const members = membersOf(considered);
  const taken = takenFrom(outcome, members);
  const inside = taken === 'inside' ? (members ?? unit.children) : [];
  return {
    value: text(existing),
    taken: existing === null && taken !== 'inside' ? null : taken,
    parts: parts && {
      parts: parts.parts.map((part) => ({ measure: part.measure, value: plain(part.value) })),
      total: plain(parts.total),
      use: parts.use,
    },
    inside: inside.map((one) => ({
      at: one.at,
      value: text(evaluator.existing(one, measure.id, null)),
    })),
  };
}

/** In the order in which it is looked for. */
function takenFrom(
  { unit, measure, parts }: Outcome,
  members: readonly Unit[] | null,
): Taken | null {
  if (unit.existing.has(measure.id)) return 'entered';
  if (measure.counts !== undefined && unit.scope === 'community') return 'verdicts';
  if (measure.existingFrom !== undefined) return 'figure';
  if (parts !== null) return 'parts';
  return (members ?? unit.children).length > 0 ? 'inside' : null;
}

/** With what is planned. */
export interface TracedPlanned {
  /** What is planned in this very place, beside what stands there. */
  readonly here: string | null;
  readonly value: string | null;
  readonly standsUnknown: boolean;
  readonly levels: Judged;
  /** The same by each way of a text, in the order of `ways`. */
  readonly ways: readonly Judged[];
}

type Judged = Readonly<
  Record<Yardstick, { readonly verdict: Verdict; readonly gap: string | null }>
>;

export function plannedAt({ planned, unit, measure }: Outcome): TracedPlanned | null {
  if (planned === null) return null;
  const { value, standsUnknown, levels, ways } = planned;
  return {
    here: text(unit.planned.get(measure.id) ?? null),
    value: text(value),
    standsUnknown,
    levels: judged(levels),
    ways: ways.map(judged),
  };
}

function judged(levels: AsPlanned['levels']): Judged {
  const [must, should, aim] = YARDSTICKS.map((yardstick) => {
    const { verdict, gap } = levels[yardstick];
    return { verdict, gap: gap && print(gap, 'up') };
  }) as [Judged['must'], Judged['should'], Judged['aim']];
  return { must, should, aim };
}

const text = (value: Decimal | null) => value && plain(value);
