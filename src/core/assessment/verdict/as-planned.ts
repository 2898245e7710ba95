// What will stand once what is planned is there, and how it is judged: the same judge as for what stands today.
import { isBuilt } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { sum, type Decimal } from '../../quantity/decimal.ts';
import { compare, type Ratio } from '../../quantity/ratio.ts';
import {
  YARDSTICKS,
  type Considered,
  type Requirement,
  type Yardstick,
} from '../requirement/requirement.ts';
import { measureOf, type Evaluator } from '../requirement/situation.ts';
import { judge, NOT_ASSESSED, type Judgement, type Stock, type Verdict } from './judge.ts';
import { addsParts } from './parts.ts';

/** One measure in one place as planned; only where something of it is planned. */
export interface AsPlanned {
  /** What is planned and what is known to stand, together; null while a part of it is unknown. */
  readonly value: Decimal | null;
  /** True where what stands is not known and was not counted. */
  readonly standsUnknown: boolean;
  readonly levels: Judged;
  /** The same by each way that a text leaves open, in the order of the requirement's ways. */
  readonly ways: readonly Judged[];
}

type Judged = Readonly<Record<Yardstick, Judgement>>;

/**
 * What is planned here counts with what stands; what was entered for a whole place counts for it, else its parts or
 * the places inside add up.
 * @param members the part of the unit that the provisions speak of, null for all of it
 */
export function asPlannedAt(
  evaluator: Evaluator,
  unit: Unit,
  id: string,
  members: readonly Unit[] | null,
): Decimal | null {
  const stands = evaluator.existing(unit, id, members);
  if (measureOf(evaluator.situation.rulebook, id).existingFrom !== undefined) return stands;
  const planned = unit.planned.get(id);
  if (planned !== undefined) return stands === null ? planned : planned.plus(stands);
  const within = partsWithin(evaluator, unit, id, members);
  if (!within.some((one) => isPlanned(evaluator, ...one))) return stands;
  const values = within.map(([place, part]) => asPlannedAt(evaluator, place, part, null));
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  return known.length === values.length ? sum(known) : null;
}

/** Whether something is planned of the measure in the place, in its parts or in the places inside. */
export function isPlanned(evaluator: Evaluator, unit: Unit, id: string): boolean {
  return (
    unit.planned.has(id) ||
    partsWithin(evaluator, unit, id, null).some((one) => isPlanned(evaluator, ...one))
  );
}

/** What adds up to a measure here where nothing was entered for the whole. */
function partsWithin(
  { situation }: Evaluator,
  unit: Unit,
  id: string,
  members: readonly Unit[] | null,
): (readonly [Unit, string])[] {
  const measure = measureOf(situation.rulebook, id);
  if (unit.existing.has(id) || measure.existingFrom !== undefined) return [];
  if (members === null && addsParts(measure, unit))
    return (measure.parts ?? []).map((part) => [unit, part] as const);
  return (members ?? unit.children).map((place) => [place, id] as const);
}

/** Null where nothing is planned. @param isJudged false of what is listed and not judged, by what speaks of it */
export function plannedOf(
  { evaluator, unit, measure, considered, existing }: Stock,
  { levels, ways }: Pick<Requirement, 'levels' | 'ways'>,
  members: readonly Unit[] | null,
  isJudged: (considered: readonly Considered[]) => boolean,
): AsPlanned | null {
  const { id, existingFrom } = measure;
  if (!evaluator.situation.hasPlanned || existingFrom !== undefined) return null;
  const within = partsWithin(evaluator, unit, id, members);
  if (!unit.planned.has(id) && !within.some((one) => isPlanned(evaluator, ...one))) return null;
  const value = asPlannedAt(evaluator, unit, id, members);
  const standsUnknown = existing === null && unit.planned.has(id);
  const maySuffice = standsUnknown && isBuilt(unit.development);
  const judged = (way: Asked) =>
    underEach((yardstick) => {
      if (!isJudged(way.considered)) return NOT_ASSESSED;
      const stock = { evaluator, unit, measure, existing: value, considered: way.considered };
      const found = judge(way.levels[yardstick], stock);
      return maySuffice && found.verdict === 'short' ? NOT_ASSESSED : found;
    });
  const taken = judged({ considered, levels });
  const each = ways.map(judged);
  const best = (yardstick: Yardstick) =>
    [taken, ...each].map((way) => way[yardstick]).reduce(better);
  return { value, standsUnknown, levels: each.length === 0 ? taken : underEach(best), ways: each };
}

type Asked = Pick<Requirement, 'considered' | 'levels'>;

function underEach(judged: (yardstick: Yardstick) => Judgement): Judged {
  const [must, should, aim] = YARDSTICKS.map(judged) as [Judgement, Judgement, Judgement];
  return { must, should, aim };
}

/** Where a text leaves several ways open, the one that is met as planned counts, else the one that lacks least. */
const PREFERENCE: readonly Verdict[] = ['met', 'above', 'short', 'notComparable', 'notAssessed'];

function better(a: Judgement, b: Judgement): Judgement {
  const rank = PREFERENCE.indexOf(a.verdict) - PREFERENCE.indexOf(b.verdict);
  return rank < 0 || (rank === 0 && order(a.gap, b.gap) <= 0) ? a : b;
}

function order(a: Ratio | null, b: Ratio | null): number {
  return a === null || b === null ? 0 : compare(a, b);
}
