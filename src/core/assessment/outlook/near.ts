// Which of the changes that would turn a requirement lie near enough to be meant by anybody.
import type { Threshold } from './threshold.ts';

/** A plan may grow to twice its size or shrink to half; who asks for "38,000 people fewer" of 38,000 plans something else. */
export function isNear({ direction, by, at }: Pick<Threshold, 'direction' | 'by' | 'at'>): boolean {
  return direction === 'more' ? by.times(2).lte(at) : by.lte(at);
}
