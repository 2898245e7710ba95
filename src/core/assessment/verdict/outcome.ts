// The outcome: a requirement with its verdict, and all that an explanation prints.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { presenceOf, type Presence } from './presence.ts';
import { judge, NOT_ASSESSED, type Judgement } from './judge.ts';
import { partsAt, type PartsSum } from './parts.ts';
import {
  type Considered,
  type Level,
  type Requirement,
  type Status,
  type Yardstick,
} from '../requirement/requirement.ts';

export type JudgedLevel = Level & Judgement;

/** One measure in one unit: what is required, what stands, and every provision considered. */
export interface Outcome extends Omit<Requirement, 'levels'> {
  readonly unit: Unit;
  readonly status: Status;
  readonly levels: Readonly<Record<Yardstick, JudgedLevel>>;
  readonly existing: Decimal | null;
  /** What its parts come to here, where it has parts and all of them are known. */
  readonly parts: PartsSum | null;
  /** Whether what is only encouraged here is there; null where nothing is. */
  readonly encouraged: Presence | null;
  readonly missing: readonly Missing[];
}

export function outcomeOf(evaluator: Evaluator, unit: Unit, id: string): Outcome {
  const { measure, considered, levels, outsidePeriod, estimated } = evaluator.requirement(unit, id);
  const members = membersOf(considered);
  const existing = evaluator.existing(unit, id, members);
  const stock = { measure, unit, existing, considered, evaluator };
  const judged =
    existing === null
      ? unjudged(levels)
      : judgeOnce(levels, (level) => ({ ...level, ...judge(level, stock) }));
  const { status, missing } = levels.aim;
  return {
    unit,
    measure,
    status,
    levels: judged,
    existing,
    parts: members === null ? partsAt(evaluator, unit, measure) : null,
    considered,
    encouraged: presenceOf(considered, existing, measure),
    missing,
    outsidePeriod,
    estimated,
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

/** The members that the first live provision selects: one measure counts one set of things. */
export function membersOf(considered: readonly Considered[]): readonly Unit[] | null {
  return considered.find(({ bounds }) => bounds !== null)?.bounds?.members ?? null;
}
