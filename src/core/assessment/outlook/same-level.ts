// Whether what is required at two values of a figure is the same.
import { compare, type Ratio } from '../../quantity/ratio.ts';
import type { Level } from '../requirement/requirement.ts';

/** The same numbers, whether or not a whole one fits between the ends before they are reported. */
export function isSameEnds(a: Level, b: Level): boolean {
  const same = (one: Ratio | null, other: Ratio | null) =>
    one === null || other === null ? one === other : compare(one, other) === 0;
  const isAsked = ({ status }: Level) => status !== 'pending' && status !== 'noRule';
  const isAlike = a.status === b.status || (isAsked(a) && isAsked(b));
  return isAlike && same(a.lower, b.lower) && same(a.upper, b.upper);
}
