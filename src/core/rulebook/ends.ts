// One end of a provision, read forwards and backwards: figure x base / per + plus, and the base at which it comes to a value.
import { decimal, ONE, type Decimal } from '../quantity/decimal.ts';
import { add, excess, multiply, ratio, type Ratio } from '../quantity/ratio.ts';
import type { Provision } from './pack.ts';

export type EndName = 'lower' | 'upper';

/** The figures of one end as the pack writes them. */
export interface End {
  readonly figure: string;
  readonly per: string;
  /** The constant part: what the bands below it have come to. */
  readonly plus: string | undefined;
}

/** The end's figures; null where the provision is open at that end. */
export function endOf({ least, per, most, perMost, plus }: Provision, end: EndName): End | null {
  const figure = end === 'lower' ? least : most;
  if (figure === undefined) return null;
  return { figure, per: end === 'lower' ? per : (perMost ?? per), plus };
}

/** True where the bound itself is not enough: by the text, or because "somewhat more" was raised by nothing yet. */
export function isExclusive({ strict, uplift }: Provision, end: EndName, raised: Decimal): boolean {
  return strict || (end === 'lower' && uplift !== undefined && raised.eq(ONE));
}

/** What the end comes to on a base; `raised` is the planner's own 1 + k, which raises the constant part too. */
export function valueAt({ figure, per, plus }: End, base: Ratio, raised: Decimal = ONE): Ratio {
  const rate = raised === ONE ? decimal(figure) : decimal(figure).times(raised);
  const product = multiply(base, rate, decimal(per));
  return plus === undefined ? product : add(product, ratio(decimal(plus).times(raised)));
}

/**
 * The base on which the end comes to a value: one subtraction, one multiplication, one division.
 * @returns zero where the constant part alone is as much; null where no base changes the end
 */
export function baseFor({ figure, per, plus }: End, value: Ratio, raised: Decimal): Ratio | null {
  const rate = decimal(figure).times(raised);
  if (rate.isZero()) return null;
  const rest = plus === undefined ? value : excess(value, ratio(decimal(plus).times(raised)));
  return multiply(rest, decimal(per), rate);
}
