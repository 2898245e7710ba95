// The outcome: a requirement with its verdict, and all that an explanation prints.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { existingAt } from './existing.ts';
import { presenceOf, type Presence } from './presence.ts';
import { judge, NOT_ASSESSED, type Judgement } from './judge.ts';
import {
  type BaseValue,
  type Considered,
  type Level,
  type Requirement,
  type Status,
  type Yardstick,
} from '../requirement/requirement.ts';

export type JudgedLevel = Level & Judgement;

/** One measure in one unit: what is required, what stands, and every provision considered. */
export interface Outcome {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly status: Status;
  readonly levels: Readonly<Record<Yardstick, JudgedLevel>>;
  readonly existing: Decimal | null;
  readonly considered: readonly Considered[];
  /** Whether what is only encouraged here is there; null where nothing is. */
  readonly encouraged: Presence | null;
  readonly missing: readonly Missing[];
  /** True when what binds belongs to a planning period, or a dated target, that ended before the horizon. */
  readonly outsidePeriod: boolean;
  /** True when it rests on a population estimated from households. */
  readonly estimated: boolean;
}

export function outcomeOf(evaluator: Evaluator, unit: Unit, id: string): Outcome {
  const { measure, considered, levels } = evaluator.requirement(unit, id);
  const existing = existingAt(evaluator, unit, id, membersOf(considered));
  const stock = { measure, unit, existing, considered, evaluator };
  const judged =
    existing === null
      ? unjudged(levels)
      : judgeOnce(levels, (level) => ({ ...level, ...judge(level, stock) }));
  return {
    unit,
    measure,
    status: levels.aim.status,
    levels: judged,
    existing,
    considered,
    encouraged: presenceOf(considered, existing, measure),
    missing: levels.aim.missing,
    outsidePeriod: isOutsidePeriod(considered, levels.aim, evaluator.situation.plan.horizon),
    estimated: considered.some(({ bounds }) => bounds !== null && isEstimated(bounds.base)),
  };
}

/** Without an existing value nothing is judged, and levels that are shared stay shared. */
function unjudged(levels: Requirement['levels']): Outcome['levels'] {
  const known = withoutStock.get(levels);
  if (known !== undefined) return known;
  const judged = judgeOnce(levels, (level) => ({ ...level, ...NOT_ASSESSED }));
  withoutStock.set(levels, judged);
  return judged;
}

const withoutStock = new WeakMap<Requirement['levels'], Outcome['levels']>();

/** Yardsticks that share a level share its judgement. */
function judgeOnce(
  { must, should, aim }: Readonly<Record<Yardstick, Level>>,
  judged: (level: Level) => JudgedLevel,
): Readonly<Record<Yardstick, JudgedLevel>> {
  const ofAim = judged(aim);
  const ofShould = should === aim ? ofAim : judged(should);
  const ofMust = must === aim ? ofAim : must === should ? ofShould : judged(must);
  return { must: ofMust, should: ofShould, aim: ofAim };
}

function isEstimated(base: BaseValue): boolean {
  return base.kind === 'known' && base.estimated;
}

/** The members that the first live provision selects: one measure counts one set of things. */
export function membersOf(considered: readonly Considered[]): readonly Unit[] | null {
  return considered.find(({ bounds }) => bounds !== null)?.bounds?.members ?? null;
}

function isOutsidePeriod(
  considered: readonly Considered[],
  level: Level,
  horizon: number,
): boolean {
  const year = String(horizon);
  const binding = considered.filter(({ rule }) => level.binding.includes(rule.provision.id));
  return (
    binding.length > 0 &&
    binding.every(({ rule: { document, provision } }) => {
      if (document.period !== undefined) return document.period.to < year;
      return (
        provision.force === 'target' &&
        provision.due !== undefined &&
        provision.due.slice(0, 4) < year
      );
    })
  );
}
