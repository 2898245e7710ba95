// What is short today and what growth adds, apart and together: the plan once as it is, once as it will be.
import { futurePlan } from '../../plan/growth/future-plan.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { sum, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { add, excess, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import { assessInSteps, type Assessment } from '../assess.ts';
import type { JudgedLevel } from '../verdict/judged-levels.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { readAsPlanned, readsAsPlanned } from '../verdict/read-as-planned.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import { standingKey } from '../verdict/standing.ts';

/** One measure in one place; null is not known. */
export interface PlaceGrowth {
  readonly unit: Unit;
  /** Today's requirement against what stands. */
  readonly today: Ratio | null;
  /** What the requirement of the future exceeds today's by. */
  readonly added: Ratio | null;
  readonly planned: Decimal | null;
  /** The requirement of the future against what stands and what is planned. */
  readonly together: Ratio | null;
}

/** The same over all places where it is asked, each by itself: a surplus pays for no gap. */
export interface Growth {
  readonly measure: Measure;
  readonly places: readonly PlaceGrowth[];
  /** Sums over the places where they are known; null where none is. */
  readonly today: Ratio | null;
  readonly added: Ratio | null;
  readonly planned: Decimal | null;
  readonly together: Ratio | null;
  /** Places that could not be judged today, and of which the future could not. */
  readonly openToday: number;
  readonly openTogether: number;
}

/** The plan assessed as it will be, with a pause after each place. */
export function* futureInSteps({ plan, rulebook }: Assessment): Generator<void, Assessment> {
  return yield* assessInSteps(futurePlan(plan), rulebook);
}

/** Of a new district, where nothing stands, what is to come is read against what is planned; what others owe is left to them. */
export function growthOf(now: Assessment, later: Assessment, yardstick: Yardstick): Growth[] {
  const toCome = readsAsPlanned(now) ? later.outcomes.map(readAsPlanned) : later.outcomes;
  const future = new Map(toCome.map((outcome) => [keyOf(outcome), outcome]));
  const pairs = now.outcomes.map((outcome) => [outcome, future.get(keyOf(outcome))] as const);
  const today = new Set(now.outcomes.map(keyOf));
  const onlyLater = toCome.filter((outcome) => !today.has(keyOf(outcome)));
  const measures = new Map<string, { measure: Measure; places: PlaceGrowth[] }>();
  const note = (outcome: Outcome, was: JudgedLevel | null, will: JudgedLevel | null) => {
    const { measure, unit, ofWholePlace } = outcome;
    if (!measure.adds || measure.existingFrom !== undefined || ofWholePlace) return;
    const asked = [was, will].some((level) => level !== null && level.status !== 'noRule');
    if (!asked) return;
    const entry = measures.get(measure.id) ?? { measure, places: [] };
    measures.set(measure.id, entry);
    entry.places.push(placeGrowth(unit, measure.id, was, will));
  };
  for (const [outcome, then] of pairs)
    note(outcome, outcome.levels[yardstick], then?.levels[yardstick] ?? null);
  for (const outcome of onlyLater) note(outcome, null, outcome.levels[yardstick]);
  return [...measures.values()].map(({ measure, places }) => growthOver(measure, places));
}

function keyOf({ unit, measure }: Outcome): string {
  return `${standingKey(unit.scope, unit.at)} ${measure.id}`;
}

const NOTHING = ratio(ZERO);

/** Where nothing is asked nothing is short; a requirement that waits for an input stays unknown. */
function placeGrowth(
  unit: Unit,
  id: string,
  was: JudgedLevel | null,
  will: JudgedLevel | null,
): PlaceGrowth {
  const [before, after] = [lowerOf(was), lowerOf(will)];
  return {
    unit,
    today: gapOf(was),
    added: before && after && excess(after, before),
    planned: unit.planned.get(id) ?? null,
    together: gapOf(will),
  };
}

function gapOf(level: JudgedLevel | null): Ratio | null {
  return level === null || level.status === 'noRule' ? NOTHING : level.gap;
}

/** A requirement known to have no lower end asks for nothing from below. */
function lowerOf(level: JudgedLevel | null): Ratio | null {
  if (level?.status === 'pending') return null;
  return level?.lower ?? NOTHING;
}

function growthOver(measure: Measure, places: readonly PlaceGrowth[]): Growth {
  const over = (figure: 'today' | 'added' | 'together') => {
    const known = places.flatMap((place) => place[figure] ?? []);
    return known.length === 0 ? null : known.reduce(add);
  };
  const planned = places.flatMap((place) => place.planned ?? []);
  return {
    measure,
    places,
    today: over('today'),
    added: over('added'),
    planned: planned.length === 0 ? null : sum(planned),
    together: over('together'),
    openToday: places.filter(({ today }) => today === null).length,
    openTogether: places.filter(({ together }) => together === null).length,
  };
}
