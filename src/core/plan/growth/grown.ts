// How a place grows by the target year: by what is typed for it, else by the nearest yearly rate.
import type { Decimal } from '../../quantity/decimal.ts';
import { compounded, yearsAhead, type Compounded, type Rated } from './growth-rate.ts';
import type { Community, Plan, Street } from '../plan.ts';

export const GROWING = ['households', 'population'] as const;
export type Growing = (typeof GROWING)[number];

/** The rate that counts in a community, or for what a street adds of its own: the nearest one. */
export function nearestRate(plan: Plan, street: Street, community?: Community): Decimal | null {
  return community?.growth?.rate ?? street.growth?.rate ?? plan.growth?.rate ?? null;
}

/** A figure at the target year by a rate; null where the figure, the rate or the year is not known. */
export function byRate(
  figure: Decimal | null,
  rate: Decimal | null,
  plan: Rated,
): Compounded | null {
  const years = yearsAhead(plan);
  if (figure === null || rate === null || years === null) return null;
  return compounded(figure, rate, years);
}

/** A community's figure to come: typed, else by its rate; null where neither says anything. */
export function figureToCome(
  plan: Plan,
  street: Street,
  community: Community,
  figure: Growing,
): Decimal | null {
  const typed = community.future?.[figure] ?? null;
  return (
    typed ?? byRate(community[figure], nearestRate(plan, street, community), plan)?.value ?? null
  );
}
