// Equal shares of a total: whole things differ by at most one, areas by at most a hundredth.
import { Decimal, ZERO } from './decimal.ts';

/**
 * `parts` shares of `total`, as equal as the grain allows and larger ones first; they add up to the total exactly.
 * @param places decimal places of the grain: 0 for people and households, 2 for areas in m2
 * @throws when `parts` is no positive whole number
 */
export function splitEqually(total: Decimal, parts: number, places: 0 | 2): Decimal[] {
  if (!Number.isInteger(parts) || parts < 1) throw new Error('a split needs at least one part');
  const grain = new Decimal(10).pow(-places);
  const grains = total.div(grain);
  const wholeGrains = grains.floor();
  const each = wholeGrains.divToInt(parts);
  const larger = wholeGrains.minus(each.times(parts)).toNumber();
  const crumb = grains.minus(wholeGrains);
  return Array.from({ length: parts }, (_, index) =>
    each
      .plus(index < larger ? 1 : 0)
      .plus(index === larger ? crumb : ZERO)
      .times(grain),
  );
}
