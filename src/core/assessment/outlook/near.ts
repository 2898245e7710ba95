// Which of the changes that would turn a requirement lie near enough to be meant by anybody.
import type { Threshold } from './threshold.ts';

const MOST_GROWTH = 10;

/**
 * A plan may grow to ten times its size, as a first estate of a new town does, or shrink to half; who asks for
 * "38,000 people fewer" of 38,000 plans something else.
 */
export function isNear({ direction, by, at }: Pick<Threshold, 'direction' | 'by' | 'at'>): boolean {
  return direction === 'more' ? by.times(MOST_GROWTH).lte(at.times(MOST_GROWTH - 1)) : by.lte(at);
}
