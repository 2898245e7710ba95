// The arithmetic of one provision as text: what was multiplied, divided, added and rounded, digit for digit.
import { wholeDown, wholeUp, type Bound } from '../../quantity/bound.ts';
import { plain } from '../../quantity/decimal.ts';
import { isCut, print } from '../../quantity/ratio.ts';
import { endOf } from '../../rulebook/ends.ts';
import type { Provision } from '../../rulebook/pack.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import type { Considered, OwnBounds } from '../requirement/requirement.ts';

/** One product: base x figure x uplift / per + plus x uplift = quotient, rounded to what is required. All decimal text. */
export interface Step {
  readonly end: 'lower' | 'upper';
  /** The facts or measures multiplied; `one` for a fixed figure. */
  readonly bases: readonly string[];
  readonly base: string;
  /** The base as a fraction, where its digits go on: `base` is cut then. */
  readonly fraction: readonly [numerator: string, denominator: string] | null;
  readonly figure: string;
  readonly uplift: string | null;
  readonly per: string;
  /** The constant part, before it is raised. */
  readonly plus: string | null;
  readonly quotient: string;
  /** True when the quotient's digits go on: the fraction itself is the left side. */
  readonly cut: boolean;
  readonly strict: boolean;
  /** Null when the measure is kept exact. */
  readonly rounded: string | null;
}

/** The steps of a provision that speaks, one for each end that it bounds. */
export function arithmeticOf({ rule: { provision }, bounds }: Considered, whole: boolean): Step[] {
  if (bounds === null) return [];
  return (['lower', 'upper'] as const).flatMap((end) => {
    const bound = bounds[end];
    const written = endOf(provision, end);
    if (bound === null || written === null) return [];
    return [stepOf({ provision, written, bounds, bound, end }, whole)];
  });
}

/** One end of a provision, as it was written and as it came out. */
interface SpokenEnd {
  readonly provision: Provision;
  readonly written: NonNullable<ReturnType<typeof endOf>>;
  readonly bounds: OwnBounds;
  readonly bound: Bound;
  readonly end: 'lower' | 'upper';
}

function stepOf({ provision, written, bounds, bound, end }: SpokenEnd, whole: boolean): Step {
  const direction = end === 'lower' ? 'up' : 'down';
  const base = bounds.base.kind === 'known' ? bounds.base[end] : null;
  return {
    end,
    bases: basesOf(provision),
    base: base === null ? '' : print(base, direction),
    fraction:
      base === null || !isCut(base) ? null : [plain(base.numerator), plain(base.denominator)],
    figure: written.figure,
    uplift: bounds.uplift,
    per: written.per,
    plus: written.plus ?? null,
    quotient: print(bound.value, direction),
    cut: isCut(bound.value),
    strict: bound.strict,
    rounded: whole ? print(end === 'lower' ? wholeUp(bound) : wholeDown(bound), direction) : null,
  };
}
