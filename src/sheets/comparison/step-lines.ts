// What is required at the least along a figure, as lines to draw: exact in the table beside them, here only as long as a line is.
import type { Run, Steps } from '../../core/assessment/outlook/steps.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { compare, multiply, print, type Ratio } from '../../core/quantity/ratio.ts';
import { groupDigits } from '../../i18n/format.ts';

/** From 0 to 1, left to right and bottom to top. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

interface StepLines {
  readonly lines: readonly {
    readonly id: string;
    readonly spots: readonly [Spot, Spot];
    readonly label: string;
  }[];
  /** Where the plan stands today, null where that is not among the values looked at. */
  readonly today: Spot | null;
}

interface Bounded {
  readonly run: Run;
  readonly first: Ratio;
  readonly final: Ratio;
}

/** Null where nothing is required anywhere. @param to the greatest value of the figure */
export function stepLinesOf(
  { runs }: Steps,
  to: Decimal,
  today: Decimal | null,
  language: 'zh' | 'en',
): StepLines | null {
  const bounded = runs.flatMap((run): Bounded[] => {
    const [first, final] = [run.first.lower, run.final.lower];
    return first === null || final === null ? [] : [{ run, first, final }];
  });
  const most = bounded
    .flatMap(({ first, final }) => [first, final])
    .reduce<Ratio | null>((a, b) => (a === null || compare(b, a) > 0 ? b : a), null);
  if (most === null || most.numerator.isZero() || to.isZero()) return null;
  const spot = (at: Decimal, value: Ratio): Spot => ({
    x: at.div(to).toNumber(),
    y: shareOf(value, most),
  });
  const here = bounded.find(({ run }) => today?.gte(run.from) === true && today.lte(run.last));
  return {
    lines: bounded.map(({ run, first, final }) => ({
      id: run.from.toFixed(),
      spots: [spot(run.from, first), spot(run.last, final)],
      label: compare(first, final) === 0 ? groupDigits(print(first, 'up'), language) : '',
    })),
    today: here === undefined || today === null ? null : standing(here, today, spot),
  };
}

/** On a line that rises the mark stands between its ends, for drawing only. */
function standing(
  { run, first, final }: Bounded,
  today: Decimal,
  spot: (at: Decimal, value: Ratio) => Spot,
): Spot {
  const [begins, ends] = [spot(run.from, first), spot(run.last, final)];
  const { x } = spot(today, first);
  const part = ends.x === begins.x ? 0 : (x - begins.x) / (ends.x - begins.x);
  return { x, y: begins.y + part * (ends.y - begins.y) };
}

function shareOf(value: Ratio, most: Ratio): number {
  const { numerator, denominator } = multiply(value, most.denominator, most.numerator);
  return numerator.div(denominator).toNumber();
}
