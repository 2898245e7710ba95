// The steps of a whole requirement around today's value of a figure: each step from the first value at which it holds.
import { ONE, ZERO, decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import type { Along, Point, Run, Shown } from './along.ts';
import { isNear } from './near.ts';
import { fewer, more, type Threshold } from './threshold.ts';
import type { Search } from './turning-points.ts';

/** So many steps on either side of today's are looked at. */
const MOST_STEPS = 6;
const TWICE = decimal('2');
const BEYOND = decimal('1.1');

/** From a value on, this is required; null where nothing is, or it is not known. */
interface Step {
  readonly from: Decimal;
  readonly lower: Ratio | null;
}

/** Null where the requirement stays the same however the figure is turned. */
export function stairsAlong(along: Along): Shown | null {
  const { today } = along;
  const up = changes(along, more);
  const near = up.filter((one, index) => isShown(one, index, today));
  const down = changes(along, fewer);
  if (near.length + down.length === 0) return null;
  const steps: Step[] = [
    { from: ZERO, lower: down.at(-1)?.to ?? (down.length > 0 ? null : today.lower) },
    ...down.map(({ at, from }) => ({ from: at.plus(ONE), lower: from })).reverse(),
    ...near.map(({ at, to }) => ({ from: at, lower: to })),
  ];
  const from = down.length < MOST_STEPS ? ZERO : (steps[1]?.from ?? ZERO);
  const to = endOf(near, today.at);
  return { from, to, runs: runsOf(steps, from, to) };
}

/** The next step up is shown however far it is, if anybody may mean it; those after it while the figure is not doubled. */
function isShown(change: Threshold, index: number, today: Point): boolean {
  return change.at.lte(today.at.times(TWICE)) || (index === 0 && isNear(change));
}

function endOf(near: readonly Threshold[], today: Decimal): Decimal {
  const last = near.at(-1);
  if (near.length === MOST_STEPS && last !== undefined) return last.at.minus(ONE);
  const doubled = today.times(TWICE);
  return last?.at.gte(doubled) === true ? last.at.times(BEYOND).ceil() : doubled;
}

/** The changes one after another in one direction, as long as something is required. */
function changes(
  { evaluator, outcome, turned, pieces, today }: Along,
  next: typeof more,
): Threshold[] {
  const found: Threshold[] = [];
  let [at, from]: [Decimal, Ratio | null] = [today.at, today.lower];
  while (found.length < MOST_STEPS && from !== null) {
    const search: Search = { evaluator, outcome, turned, end: 'lower', from };
    const [change] = next(search, at, pieces);
    if (change === undefined) break;
    found.push(change);
    [at, from] = [change.at, change.to];
  }
  return found;
}

/** Each step level from its first value to the one before the next step's. */
function runsOf(steps: readonly Step[], start: Decimal, end: Decimal): Run[] {
  return steps.flatMap(({ from, lower }, index): Run[] => {
    const next = steps[index + 1];
    const first = from.lt(start) ? start : from;
    const last = next === undefined || next.from.gt(end) ? end : next.from.minus(ONE);
    if (lower === null || last.lt(first)) return [];
    return [
      [
        { at: first, lower },
        { at: last, lower },
      ],
    ];
  });
}
