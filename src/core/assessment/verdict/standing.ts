// Where one place stands: its outcomes by measure, how many are short, and the sums of the places inside it.
import type { Unit } from '../../plan/unit.ts';
import { compare, type Ratio } from '../../quantity/ratio.ts';
import type { Outcome } from './outcome.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import { totalsInSteps, type Total } from './totals.ts';

export interface Standing {
  readonly unit: Unit;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly short: number;
  /** Asked, but not yet judged: something is missing or not comparable. */
  readonly open: number;
}

export interface Standings {
  /** By scope and id: see `standingKey`. */
  readonly places: ReadonlyMap<string, Standing>;
  /** Sums over the communities of each street, by street and measure. */
  readonly streetTotals: ReadonlyMap<string, ReadonlyMap<string, Total>>;
}

export function standingKey(scope: string, at: string): string {
  return `${scope} ${at}`;
}

export function standingsOf(outcomes: readonly Outcome[], yardstick: Yardstick): Standings {
  const steps = standingsInSteps(outcomes, yardstick);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same with a pause after each place. */
export function* standingsInSteps(
  outcomes: readonly Outcome[],
  yardstick: Yardstick,
): Generator<void, Standings> {
  const grouped = groupBy(outcomes, ({ unit }) => standingKey(unit.scope, unit.at));
  const inside = groupBy(
    outcomes.filter(({ unit }) => unit.scope === 'community'),
    ({ unit }) => unit.parent?.at ?? '',
  );
  yield;
  const places = new Map<string, Standing>();
  for (const [key, own] of grouped) {
    places.set(key, standingOf(own, yardstick));
    yield;
  }
  const streetTotals = new Map<string, ReadonlyMap<string, Total>>();
  for (const [street, own] of inside) {
    const totals = yield* totalsInSteps(own, yardstick);
    streetTotals.set(street, new Map(totals.map((total) => [total.measure.id, total])));
  }
  return { places, streetTotals };
}

function standingOf(own: readonly Outcome[], yardstick: Yardstick): Standing {
  const [first] = own;
  if (first === undefined) throw new Error('a standing needs at least one outcome');
  const asked = own.filter(({ levels }) => levels[yardstick].status !== 'noRule');
  const verdicts = asked.map(({ levels }) => levels[yardstick].verdict);
  return {
    unit: first.unit,
    outcomes: new Map(asked.map((outcome) => [outcome.measure.id, outcome])),
    short: verdicts.filter((verdict) => verdict === 'short').length,
    open: verdicts.filter((verdict) => verdict === 'notAssessed' || verdict === 'notComparable')
      .length,
  };
}

/** Worst first: by the gap of one measure, or by how many are short, then by how many are open. */
export function compareStandings(
  a: Standing | undefined,
  b: Standing | undefined,
  measure: string | null,
  yardstick: Yardstick,
): number {
  if (measure !== null)
    return compareGaps(
      b?.outcomes.get(measure)?.levels[yardstick].gap ?? null,
      a?.outcomes.get(measure)?.levels[yardstick].gap ?? null,
    );
  return (b?.short ?? 0) - (a?.short ?? 0) || (b?.open ?? 0) - (a?.open ?? 0);
}

/** Unknown gaps come before none at all, and after any that is known. */
function compareGaps(a: Ratio | null, b: Ratio | null): number {
  const rank = (gap: Ratio | null) => (gap === null ? 1 : gap.numerator.isZero() ? 0 : 2);
  return a !== null && b !== null ? compare(a, b) : rank(a) - rank(b);
}

function groupBy(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  return groups;
}
