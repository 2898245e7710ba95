// Shares of a total in the proportions of others: to the grain, and together exactly the total.
import { Decimal, sum, ZERO } from './decimal.ts';

interface Share {
  readonly at: number;
  readonly whole: Decimal;
  /** What the whole grains leave over, over the sum of the weights. */
  readonly rest: Decimal;
}

/**
 * Each part gets its whole grains; those left over go to the parts that miss most, the first of equals first.
 * @param weights what the parts have today; where one is not known, or all are zero, every part weighs the same
 * @param places decimal places of the grain: 0 for people and households, 2 for areas in m2
 */
export function splitLike(
  total: Decimal,
  weights: readonly (Decimal | null)[],
  places: 0 | 2,
): Decimal[] {
  const known = weights.flatMap((weight) => weight ?? []);
  const isEven = known.length < weights.length || sum(known).isZero();
  const parts = isEven ? weights.map(() => new Decimal(1)) : known;
  const grain = new Decimal(10).pow(-places);
  const grains = total.div(grain);
  const whole = grains.floor();
  const of = sum(parts);
  const shares = parts.map((part, at): Share => {
    const product = whole.times(part);
    const own = product.divToInt(of);
    return { at, whole: own, rest: product.minus(own.times(of)) };
  });
  let left = whole.minus(sum(shares.map((share) => share.whole)));
  const found = shares.map((share) => share.whole);
  for (const { at } of [...shares].sort((a, b) => b.rest.cmp(a.rest))) {
    if (left.isZero()) break;
    found[at] = (found[at] ?? ZERO).plus(1);
    left = left.minus(1);
  }
  const crumb = grains.minus(whole);
  return found.map((one, at) => (at === 0 ? one.plus(crumb) : one).times(grain));
}
