// A requirement along a figure as points to draw: exact in the table beside it, here only as long as a line is.
import type { Decimal } from '../../core/quantity/decimal.ts';
import { compare, multiply, type Ratio } from '../../core/quantity/ratio.ts';
import type { Steps } from '../../core/assessment/outlook/steps.ts';

/** From 0 to 1 in both directions; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Staircase {
  /** One line for each stretch over which there is such an end. */
  readonly lower: readonly (readonly Point[])[];
  readonly upper: readonly (readonly Point[])[];
  readonly today: number | null;
  /** The greatest that is required anywhere along it. */
  readonly most: Ratio;
}

/** Null where nothing is required anywhere. @param to the greatest value of the figure */
export function staircaseOf({ runs }: Steps, to: Decimal, today: Decimal | null): Staircase | null {
  const values = runs.flatMap(({ first, final }) =>
    [first.lower, final.lower, first.upper, final.upper].flatMap((one) => one ?? []),
  );
  const [any, ...others] = values;
  if (any === undefined || to.isZero()) return null;
  const most = others.reduce((greatest, one) => (compare(one, greatest) > 0 ? one : greatest), any);
  if (most.numerator.isZero()) return null;
  const x = (value: Decimal) => value.div(to).toNumber();
  const line = (end: 'lower' | 'upper') => stretches(runs, end, x, most);
  return {
    lower: line('lower'),
    upper: line('upper'),
    today: today === null || today.gt(to) ? null : x(today),
    most,
  };
}

function stretches(
  runs: Steps['runs'],
  end: 'lower' | 'upper',
  x: (value: Decimal) => number,
  most: Ratio,
): Point[][] {
  const y = (value: Ratio) => {
    const { numerator, denominator } = multiply(value, most.denominator, most.numerator);
    return numerator.div(denominator).toNumber();
  };
  const lines: Point[][] = [];
  let open: Point[] | null = null;
  for (const { from, last, first, final } of runs) {
    const [begins, ends] = [first[end], final[end]];
    if (begins === null || ends === null) {
      open = null;
      continue;
    }
    if (open === null) lines.push((open = []));
    open.push({ x: x(from), y: y(begins) }, { x: x(last), y: y(ends) });
  }
  return lines;
}
