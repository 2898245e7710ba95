// A sum that the planner answers for: with the assumption it stands for the measure, without it nothing is known.
import { expect, test } from 'vitest';
import { usedAt } from '../../../../src/core/rulebook/used.ts';
import { builtinRules } from '../../../../src/state/rules/builtin.ts';
import { find, outcomesOf, planOf } from '../../../plans.ts';

const PREMISES = { 'office-floor-area': '120', 'activity-floor-area': '60' };

function indoor(existing: Record<string, string>, assumptions: Record<string, string>) {
  const plan = planOf({
    place: '350102',
    year: 2026,
    assumptions,
    communities: [{ id: 'c1', households: '1000', population: '3000', existing }],
  });
  const {
    existing: found,
    verdict,
    gap,
  } = find(outcomesOf(plan), 'community', 'c1', 'indoor-service-floor-area');
  return { found, verdict, gap };
}

test.each([
  [PREMISES, {}, { found: null, verdict: 'notAssessed', gap: null }],
  [
    PREMISES,
    { 'premises-as-service-area': '0' },
    { found: null, verdict: 'notAssessed', gap: null },
  ],
  [PREMISES, { 'premises-as-service-area': '1' }, { found: '180', verdict: 'short', gap: '20' }],
  [
    { ...PREMISES, 'indoor-service-floor-area': '210' },
    { 'premises-as-service-area': '1' },
    { found: '210', verdict: 'met', gap: '0' },
  ],
  [
    { 'office-floor-area': '120' },
    { 'premises-as-service-area': '1' },
    { found: null, verdict: 'notAssessed', gap: null },
  ],
])('%j with %j', (existing, assumptions, expected) => {
  expect(indoor(existing, assumptions)).toEqual(expected);
});

test('what the papers of a place use is known by measure', () => {
  const { rulebook } = builtinRules();
  const fuzhou = usedAt(rulebook, ['350102'], []);
  expect(fuzhou.has('indoor-service-floor-area')).toBe(true);
  expect(fuzhou.has('office-floor-area')).toBe(false);
  expect(usedAt(rulebook, ['440000'], []).has('community-workers')).toBe(true);
});
