// Example 6: service platforms of streets and townships in 2015, unit by unit and never netted.
import { expect } from 'vitest';
import { findTotal, find, outcomesOf, planOf, totalsOf, type StreetInput } from '../plans.ts';
import { defineExample } from './rows.ts';

const AREA = 'street-platform-floor-area';
const unit = (kind: 'street' | 'township', area: number): StreetInput => ({
  kind,
  existing: { [AREA]: area },
});
const plan = planOf({
  place: '440103',
  year: 2015,
  extent: 'county',
  streets: [
    ...[320, 280, 310].map((area) => unit('street', area)),
    ...[500, 450].map((area) => unit('township', area)),
  ],
});
const total = (measure: string) => findTotal(totalsOf(plan), 'street', measure);
const gapOver = (ids: readonly string[]) =>
  String(
    ids
      .map((id) => Number(find(outcomesOf(plan), 'street', id, AREA).gap))
      .reduce((sum, gap) => sum + gap),
  );

defineExample(6, {
  'platforms required': (expected) => expect(total('street-platforms').lower).toBe(expected),
  'area required': (expected) => expect(total(AREA).lower).toBe(expected),
  'shortfall streets': (expected) => expect(gapOver(['s1', 's2', 's3'])).toBe(expected),
  'shortfall townships': (expected) => expect(gapOver(['s4', 's5'])).toBe(expected),
  'total shortfall': (expected) => expect(total(AREA).gap).toBe(expected),
});
