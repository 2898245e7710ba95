// How many communities a place's rule on community size allows for a number of households.
import type { Unit } from '../../plan/unit/unit.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { floor, multiply, ratio } from '../../quantity/ratio.ts';
import type { Evaluator } from '../requirement/situation.ts';

const SIZE = 'households-per-community';

/**
 * The greatest number of communities so that each reaches the size required of `community`.
 * @returns null where no paper speaks of community size; zero when the households are too few for even one
 */
export function mostCommunities(
  evaluator: Evaluator,
  community: Unit,
  households: Decimal,
): Decimal | null {
  const { lower } = evaluator.requirement(community, SIZE).levels.aim;
  if (lower === null || lower.numerator.isZero()) return null;
  return floor(multiply(ratio(households), lower.denominator, lower.numerator));
}
