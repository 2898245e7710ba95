// What a plan asks once its period is over: counted and flagged, or only listed.
import { describe, expect, test } from 'vitest';
import { assessmentOf, fateOf, find, outcomesOf, planOf } from '../plans.ts';

const community = { households: 1250, existing: { 'social-workers': 0, 'committee-members': 6 } };

/** Guangzhou, under the province's plan for 2011 to 2015. */
function plan(horizon: number, lapsed: 'counted' | 'listed' | undefined) {
  const given = { place: '440106', asOf: '2026-11-21', horizon, communities: [community] };
  return { ...planOf(given), ...(lapsed === undefined ? {} : { lapsed }) };
}

const of = (horizon: number, lapsed: 'counted' | 'listed' | undefined, measure: string) =>
  find(outcomesOf(plan(horizon, lapsed)), 'community', 'c1', measure);

describe('the plan for 2011 to 2015', () => {
  test.each([undefined, 'counted'] as const)('counts in 2026 when lapsed is %s', (lapsed) => {
    expect(of(2026, lapsed, 'committee-members')).toMatchObject({
      ...{ lower: '7', upper: '9', verdict: 'short', gap: '1' },
      must: { lower: '7', verdict: 'short' },
    });
    expect(of(2026, lapsed, 'community-workers').must.lower).toBe('5');
  });

  test('is only listed in 2026 where the planner lists what has lapsed', () => {
    for (const measure of ['committee-members', 'community-workers', 'social-workers'])
      expect(of(2026, 'listed', measure)).toMatchObject({ status: 'noRule', lower: null });
    const fate = fateOf(assessmentOf(plan(2026, 'listed')), 'c1', 'guangdong2012-committee-7-9');
    expect(fate).toEqual({ kind: 'lapsed', to: '2015' });
  });

  test('counts either way in its last year', () => {
    expect(of(2015, 'listed', 'committee-members').lower).toBe('7');
    expect(of(2016, 'listed', 'committee-members').status).toBe('noRule');
  });

  test('lapses alone: papers without a period go on', () => {
    const jieyang = { ...plan(2026, 'listed'), place: '445202' };
    const workers = find(outcomesOf(jieyang), 'community', 'c1', 'community-workers');
    expect(workers).toMatchObject({ lower: '5', must: { lower: '5' } });
    expect(workers.binding).not.toContain('guangdong2012-staff-1to300');
  });
});
