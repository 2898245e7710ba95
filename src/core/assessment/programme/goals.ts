// Programme targets that count communities: which of them meet what the paper names, which do not, and why.
import { unitsWithin, type Unit } from '../../plan/unit/unit.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { ceiling } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import type { Assessment } from '../assess.ts';
import { membersOf } from '../verdict/members.ts';
import { outcomeOf, type Outcome } from '../verdict/outcome.ts';
import { verdictInCount } from '../verdict/presence.ts';
import { measureOf, type Evaluator } from '../requirement/situation.ts';

export interface CountedCommunity {
  readonly unit: Unit;
  /** Null while it can go either way. */
  readonly meets: boolean | null;
  readonly short: readonly Measure[];
  readonly unknown: readonly Measure[];
}

/** A share of communities; when `outcome.unit` is wider than the plan, the plan's own are counted and nothing is judged. */
export interface Goal {
  readonly outcome: Outcome;
  /** True when a figure was typed in for the place or a part of it, which wins over counting. */
  readonly typed: boolean;
  /** What a community has to meet; empty where the paper leaves the rating to somebody, and each community is marked. */
  readonly named: readonly Measure[];
  readonly communities: readonly CountedCommunity[];
  /** The provisions that state a share, those in force. */
  readonly shares: readonly Rule[];
  /** What no open community can change any more: met, or how many would still be missing; null while they decide. */
  readonly foregone: 'met' | Decimal | null;
}

export function goalsOf({ outcomes, notAsked, evaluator }: Assessment): Goal[] {
  return [...outcomes, ...notAsked].flatMap((outcome) => {
    const shares = sharesOf(outcome);
    return shares.length === 0 ? [] : [goalOf(outcome, shares, evaluator)];
  });
}

function goalOf(outcome: Outcome, shares: readonly Rule[], evaluator: Evaluator): Goal {
  const { unit, measure } = outcome;
  const { rulebook } = evaluator.situation;
  const communities = countedIn(outcome, evaluator, shares).map((one) =>
    counted(evaluator, one, measure),
  );
  const typed = isTyped(unit, measure.id);
  return {
    outcome,
    typed,
    named: (measure.counts ?? []).map((id) => measureOf(rulebook, id)),
    communities,
    shares,
    foregone:
      typed || !unit.asked || outcome.partial !== null ? null : foregoneOf(outcome, communities),
  };
}

/** Only while some are open; otherwise the verdict itself says it. */
function foregoneOf(
  { levels }: Outcome,
  communities: readonly CountedCommunity[],
): Goal['foregone'] {
  const { lower } = levels.aim;
  const met = communities.filter(({ meets }) => meets === true).length;
  const open = communities.filter(({ meets }) => meets === null).length;
  if (lower === null || open === 0) return null;
  const asked = ceiling(lower);
  if (asked.lte(met)) return 'met';
  const missing = asked.minus(met + open);
  return missing.gt(0) ? missing : null;
}

const LIVE = new Set(['binds', 'satisfied', 'pending']);

/** Provisions that ask for so many of a hundred communities; an average of several for each is no share. */
function sharesOf({ measure, unit, considered }: Outcome): Rule[] {
  if (unit.scope === 'community' || unit.scope === 'street' || measure.unit !== 'count') return [];
  return considered.flatMap(({ rule, fate }) => {
    const { base, least, per } = rule.provision;
    const share = least !== undefined && decimal(least).lte(decimal(per));
    return base === 'communities' && share && LIVE.has(fate.kind) ? [rule] : [];
  });
}

/** The communities that the target speaks of; of a place wider than the plan, those of the plan. */
function countedIn(
  { unit, considered }: Outcome,
  { situation }: Evaluator,
  shares: readonly Rule[],
): Unit[] {
  if (unit.asked)
    return (membersOf(considered) ?? [unit]).flatMap(
      (part) => unitsWithin(part, 'community') ?? [],
    );
  const spokenOf = ({ settlement, parent }: Unit) =>
    shares.some(
      ({ provision: { when } }) =>
        (when.settlement === undefined || when.settlement === settlement) &&
        (when.kind === undefined || when.kind === parent?.kind),
    );
  return situation.units.filter((one) => one.scope === 'community' && spokenOf(one));
}

function isTyped(unit: Unit, id: string): boolean {
  if (unit.scope === 'community') return false;
  return unit.existing.has(id) || unit.children.some((child) => isTyped(child, id));
}

/** As the count itself judges: no when one is short, unknown while one cannot be judged; a mark wins. */
function counted(evaluator: Evaluator, unit: Unit, { id, counts = [] }: Measure): CountedCommunity {
  const one = evaluator.existing(unit, id, null);
  const outcomes = unit.existing.has(id)
    ? []
    : counts.map((each) => outcomeOf(evaluator, unit, each));
  const having = (verdicts: readonly string[]) =>
    outcomes
      .filter(({ levels: { aim }, encouraged }) =>
        verdicts.includes(verdictInCount(aim.verdict, encouraged, aim)),
      )
      .map(({ measure }) => measure);
  return {
    unit,
    meets: one === null ? null : one.gt(0),
    short: having(['short', 'above']),
    unknown: having(['notAssessed', 'notComparable']),
  };
}

/** Targets of wider places and of programmes whose figure is typed in, not counted. */
export function typedGoals({ outcomes }: Assessment): Outcome[] {
  return outcomes.filter(
    (outcome) =>
      outcome.measure.existingFrom === undefined &&
      outcome.unit.scope !== 'community' &&
      outcome.unit.scope !== 'street' &&
      sharesOf(outcome).length === 0,
  );
}
