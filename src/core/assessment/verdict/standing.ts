// Where one place stands: its outcomes by measure, how many are short, and the sums of the places inside it.
import type { Unit } from '../../plan/unit/unit.ts';
import type { Outcome } from './outcome.ts';
import type { ListedOutcome } from './read-as-planned.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import { standingCounts, type StandingCounts } from './standing-counts.ts';
import { totalsInSteps, type Total } from './totals.ts';

export interface Standing extends StandingCounts {
  readonly unit: Unit;
  /** Every outcome of the place, also where the yardstick asks nothing. */
  readonly all: readonly Outcome[];
  /** Those asked under the yardstick, by measure. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** The communities of a street as they stand, and their sums by measure. */
interface StreetStanding {
  readonly communities: readonly Standing[];
  readonly totals: ReadonlyMap<string, Total>;
}

export interface Standings {
  /** By scope and id: see `standingKey`. */
  readonly places: ReadonlyMap<string, Standing>;
  /** By street. */
  readonly streets: ReadonlyMap<string, StreetStanding>;
}

export const NO_STANDINGS: Standings = { places: new Map(), streets: new Map() };

export function standingKey(scope: string, at: string): string {
  return `${scope} ${at}`;
}

export function standingsOf(outcomes: readonly Outcome[], yardstick: Yardstick): Standings {
  const steps = standingsInSteps(outcomes, yardstick);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * The same with a pause after each place.
 * @param before earlier standings under the same yardstick: what still holds is taken over, the very same objects
 */
export function* standingsInSteps(
  outcomes: readonly Outcome[],
  yardstick: Yardstick,
  before: Standings = NO_STANDINGS,
): Generator<void, Standings> {
  const places = new Map<string, Standing>();
  const inside = new Map<string, Standing[]>();
  for (const own of runs(outcomes)) {
    const { scope, at, parent } = own[0].unit;
    const key = standingKey(scope, at);
    const known = before.places.get(key);
    const standing = known !== undefined && holds(known, own) ? known : standingOf(own, yardstick);
    places.set(key, standing);
    if (scope === 'community') pushTo(inside, parent?.at ?? '', standing);
    yield;
  }
  const streets = new Map<string, StreetStanding>();
  for (const [street, communities] of inside) {
    const known = before.streets.get(street);
    const totals =
      known !== undefined && isSameList(known.communities, communities)
        ? known.totals
        : yield* totalsByMeasure(communities, yardstick);
    streets.set(street, { communities, totals });
  }
  return { places, streets };
}

/** Outcomes stand place by place: those of one place together. */
function* runs(outcomes: readonly Outcome[]): Generator<readonly [Outcome, ...Outcome[]]> {
  let run: [Outcome, ...Outcome[]] | null = null;
  for (const outcome of outcomes) {
    if (run !== null && run[0].unit === outcome.unit) {
      run.push(outcome);
      continue;
    }
    if (run !== null) yield run;
    run = [outcome];
  }
  if (run !== null) yield run;
}

function* totalsByMeasure(
  communities: readonly Standing[],
  yardstick: Yardstick,
): Generator<void, ReadonlyMap<string, Total>> {
  const outcomes = communities.flatMap((one) => [...one.outcomes.values()]);
  const totals = yield* totalsInSteps(outcomes, yardstick);
  return new Map(totals.map((total) => [total.measure.id, total]));
}

/** Whether a community is as it was: the same names, and each outcome the one of before but for the unit that carries it. */
function holds({ unit, all }: Standing, own: readonly [Outcome, ...Outcome[]]): boolean {
  const { scope, name, parent } = own[0].unit;
  return (
    scope === 'community' &&
    name === unit.name &&
    parent?.name === unit.parent?.name &&
    all.length === own.length &&
    all.every(({ levels, existing, planned, considered }, at) => {
      const now = own[at];
      return (
        levels === now?.levels &&
        existing === now.existing &&
        planned === now.planned &&
        considered === now.considered
      );
    })
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

function pushTo<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}

function standingOf(
  own: readonly [ListedOutcome, ...ListedOutcome[]],
  yardstick: Yardstick,
): Standing {
  const asked = own.filter(({ levels }) => levels[yardstick].status !== 'noRule');
  return {
    unit: own[0].unit,
    all: own,
    outcomes: new Map(asked.map((outcome) => [outcome.measure.id, outcome])),
    ...standingCounts(asked, yardstick),
  };
}
