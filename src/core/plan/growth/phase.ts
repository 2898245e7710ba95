// Land of a community released in phases, and the plan as it is at the end of a year of them.
import { z } from 'zod/mini';
import { sum, type Decimal } from '../../quantity/decimal.ts';
import { each } from '../file/each.ts';
import { figure } from '../file/figure.ts';
import { yearIfNamed } from '../file/year.ts';

/** The year, and the households and people that it adds. */
export const phases = each(
  z.strictObject({ year: yearIfNamed, households: figure(true), population: figure(true) }),
);
type Phase = z.infer<typeof phases>[number];

/**
 * What has been released by the end of a year.
 * @returns null while a phase of then does not say it
 */
export function releasedBy(
  year: number,
  list: readonly Phase[],
  of: 'households' | 'population',
): Decimal | null {
  const then = list.filter((phase) => phase.year !== null && phase.year <= year);
  const known = then.flatMap((phase) => phase[of] ?? []);
  if (known.length < then.length) return null;
  return sum(known);
}

/** Whether any of them is of a year. */
export function isPhased(list: readonly Phase[]): boolean {
  return list.some(({ year }) => year !== null);
}
