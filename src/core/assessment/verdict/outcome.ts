// The outcome: a requirement with its verdict, and all that an explanation prints.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { presenceOf, type Presence } from './presence.ts';
import { judge, NOT_ASSESSED, type Judgement, type Stock } from './judge.ts';
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
export interface Outcome extends Omit<Requirement, 'levels' | 'isAlike'> {
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
  const requirement = evaluator.requirement(unit, id);
  const { measure, considered, levels, outsidePeriod, estimated } = requirement;
  const members = membersOf(considered);
  const existing = evaluator.existing(unit, id, members);
  const judged =
    existing === null
      ? unjudged(requirement)
      : judgedBy({ measure, unit, existing, considered, evaluator }, levels);
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

/** The same outcome in the same place as another plan holds it; written out, for it is done for every place unchanged. */
export function outcomeAt(unit: Unit, of: Outcome): Outcome {
  const { measure, status, levels, existing, parts } = of;
  const { considered, encouraged, missing, outsidePeriod, estimated } = of;
  return {
    unit,
    measure,
    status,
    levels,
    existing,
    parts,
    considered,
    encouraged,
    missing,
    outsidePeriod,
    estimated,
  };
}

function judgedBy(stock: Stock, levels: Requirement['levels']): Outcome['levels'] {
  return judgeOnce(levels, (level) => judgedLevel(level, judge(level, stock)));
}

/** Without an existing value nothing is judged; what a sort of place shares, it shares unjudged too. */
function unjudged({ levels, isAlike }: Requirement): Outcome['levels'] {
  const known = isAlike ? withoutStock.get(levels) : undefined;
  if (known !== undefined) return known;
  const judged = judgeOnce(levels, (level) => judgedLevel(level, NOT_ASSESSED));
  if (isAlike) withoutStock.set(levels, judged);
  return judged;
}

const withoutStock = new WeakMap<Requirement['levels'], Outcome['levels']>();

/** Written out field by field: it is done for every yardstick of every outcome. */
function judgedLevel(level: Level, { verdict, gap }: Judgement): JudgedLevel {
  const { status, exact, lower, upper, binding, missing, estimated } = level;
  return { status, exact, lower, upper, binding, missing, estimated, verdict, gap };
}

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
