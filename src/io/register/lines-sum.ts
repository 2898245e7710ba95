// What several lines of one community come to, where a table has a line for each of its facilities: offered, never taken by itself.
import { decimalFrom, plain, sum } from '../../core/quantity/decimal.ts';
import { typedNumber } from '../tables/typed.ts';

/**
 * @param text the figures as they stand in the lines, with " + " between them
 * @returns their sum in the unit of their column; null where one of them is no plain figure
 */
export function sumOfLines(text: string): string | null {
  const values = text.split(' + ').flatMap((part) => decimalFrom(typedNumber(part)) ?? []);
  return values.length === text.split(' + ').length ? plain(sum(values)) : null;
}
