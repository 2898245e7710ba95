// The outcome: a requirement with its verdict, and all that an explanation prints.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { plannedOf, type AsPlanned } from './as-planned.ts';
import { inPostOf, type InPost } from './in-post.ts';
import { partialOf, type Incomplete } from './partial.ts';
import { membersOf } from './members.ts';
import { isOfWholePlace } from './whole-place.ts';
import { presenceOf, type Presence } from './presence.ts';
import {
  judgedBy,
  judgedWay,
  unjudged,
  type JudgedLevels,
  type JudgedWay,
} from './judged-levels.ts';
import type { Stock } from './judge.ts';
import { partsAt, type PartsSum } from './parts.ts';
import { type Considered, type Requirement, type Status } from '../requirement/requirement.ts';

/** One measure in one unit: what is required, what stands, and every provision considered. */
export interface Outcome extends Omit<Requirement, 'levels' | 'isAlike' | 'ways'> {
  readonly unit: Unit;
  readonly status: Status;
  readonly levels: JudgedLevels;
  readonly existing: Decimal | null;
  /** How it will stand with what is planned; null where nothing of it is planned. */
  readonly planned: AsPlanned | null;
  /** What its parts come to here, where it has parts and all of them are known. */
  readonly parts: PartsSum | null;
  /** What each way asks where a text offers several and none was chosen, the one taken first. */
  readonly ways: readonly JudgedWay[];
  /** True at a site of what its street or community owes as a whole: listed, not judged. */
  readonly ofWholePlace: boolean;
  /** Where it is added up from a list that may lack communities: not judged then. */
  readonly partial: Incomplete | null;
  /** Where it goes one to one with others: how it compares with those in post. */
  readonly inPost: InPost | null;
  /** Whether what is only encouraged here is there; null where nothing is. */
  readonly encouraged: Presence | null;
  readonly missing: readonly Missing[];
}

export function outcomeOf(evaluator: Evaluator, unit: Unit, id: string): Outcome {
  const requirement = evaluator.requirement(unit, id);
  const { measure, considered, levels, outsidePeriod, estimated } = requirement;
  const members = membersOf(considered);
  const existing = evaluator.existing(unit, id, members);
  const { extent } = evaluator.situation.plan;
  const ofWholePlace = isOfWholePlace(extent, unit, measure, considered);
  const partial = partialOf(evaluator, unit, measure, considered);
  const stock = { measure, unit, existing, considered, evaluator };
  const isJudged = !ofWholePlace && partial === null;
  const judged = existing === null || !isJudged ? unjudged(requirement) : judgedBy(stock, levels);
  const { status, missing } = levels.aim;
  return {
    unit,
    measure,
    status,
    levels: judged,
    existing,
    planned: plannedOf(stock, requirement, members, (asked) => isJudgedBy(asked, stock)),
    parts: members === null ? partsAt(evaluator, unit, measure) : null,
    considered,
    ways: requirement.ways.map((way) => judgedWay(way, stock)),
    ofWholePlace,
    partial,
    inPost: inPostOf(evaluator, unit, existing, considered),
    encouraged: presenceOf(considered, existing, measure),
    missing,
    outsidePeriod,
    estimated,
  };
}

/** False of what one way of a text lists and does not judge. */
function isJudgedBy(
  asked: readonly Considered[],
  { evaluator, unit, measure }: Pick<Stock, 'evaluator' | 'unit' | 'measure'>,
): boolean {
  const { extent } = evaluator.situation.plan;
  return (
    !isOfWholePlace(extent, unit, measure, asked) &&
    partialOf(evaluator, unit, measure, asked) === null
  );
}

/** The same outcome in the same place as another plan holds it; written out, for it is done for every place unchanged. */
export function outcomeAt(unit: Unit, of: Outcome): Outcome {
  const { measure, status, levels, existing, planned, parts } = of;
  const { ways, ofWholePlace, partial, inPost } = of;
  const { considered, encouraged, missing, outsidePeriod, estimated } = of;
  return {
    unit,
    measure,
    status,
    levels,
    existing,
    planned,
    parts,
    considered,
    ways,
    ofWholePlace,
    partial,
    inPost,
    encouraged,
    missing,
    outsidePeriod,
    estimated,
  };
}
