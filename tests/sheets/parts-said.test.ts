// A total that is the sum of its parts is printed as that sum, and one that differs from them says so.
import { expect, test } from 'vitest';
import { flagsText } from '../../src/sheets/words/row-flags.ts';
import { planOf } from '../plans.ts';
import { sourceOf } from './sources.ts';

const OFFICE = 'office-floor-area';
const ACTIVITY = 'activity-floor-area';
const PREMISES = 'premises-floor-area';

test.each([
  [{ [OFFICE]: 90, [ACTIVITY]: 120 }, '现有＝90 ＋ 120'],
  [{ [OFFICE]: 90, [ACTIVITY]: 120, [PREMISES]: 200 }, '所填现有数与各部分之和 90 ＋ 120 不同'],
])('%o', (existing, said) => {
  const source = sourceOf(planOf({ place: '152522', year: 2010, communities: [{ existing }] }));
  const places = source.assessment.outcomes.filter(({ measure }) => measure.id === PREMISES);
  expect(flagsText(places, source)).toContain(said);
});

test('a total that agrees with its parts says nothing of them', () => {
  const existing = { [OFFICE]: 90, [ACTIVITY]: 120, [PREMISES]: 210 };
  const source = sourceOf(planOf({ place: '152522', year: 2010, communities: [{ existing }] }));
  const places = source.assessment.outcomes.filter(({ measure }) => measure.id === PREMISES);
  expect(flagsText(places, source)).not.toContain('90');
});
