// Which thresholds are told: what a plan may grow or shrink to, and not the end of the plan.
import { expect, test } from 'vitest';
import { isNear } from '../../../../src/core/assessment/outlook/near.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';

test.each([
  // 1,000 households and the second doctor at 3,334
  ['more', '2334', '3334', true],
  ['more', '900', '1000', true],
  ['more', '901', '1001', false],
  // 38,000 people, half of them, and none
  ['fewer', '19000', '19000', true],
  ['fewer', '19001', '18999', false],
  ['fewer', '38000', '0', false],
] as const)('%s by %s, to %s: %s', (direction, by, at, told) => {
  expect(isNear({ direction, by: decimal(by), at: decimal(at) })).toBe(told);
});
