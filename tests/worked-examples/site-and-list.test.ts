// What an estate does not owe by itself, and shares that are not judged on a list that may lack communities.
import { describe, expect, test } from 'vitest';
import { assessmentOf, find, outcomesOf, planOf, times, type PlanInput } from '../plans.ts';

describe('an estate of 300 households', () => {
  const estate = (place: string, extent: 'site' | 'street') =>
    planOf({
      ...{ place, year: 2015, extent, development: 'new-build' },
      streets: [
        {
          existing: { 'street-platforms': 0, 'street-platform-floor-area': 0 },
          communities: [{ households: 300, population: 900 }],
        },
      ],
    });

  test('is listed with the size of a community, and not short of it', () => {
    const size = (extent: 'site' | 'street') =>
      find(outcomesOf(estate('152502', extent)), 'community', 'c1', 'households-per-community');
    expect(size('site')).toMatchObject({
      ...{ status: 'ok', lower: '2000', existing: '300', verdict: 'notAssessed', gap: null },
      must: { verdict: 'notAssessed' },
    });
    expect(size('street')).toMatchObject({ verdict: 'short', gap: '1700' });
  });

  test.each(['street-platforms', 'street-platform-floor-area'])(
    'does not owe its street the %s',
    (measure) => {
      const platform = (extent: 'site' | 'street') =>
        find(outcomesOf(estate('440106', extent)), 'street', 's1', measure);
      expect(platform('site')).toMatchObject({ status: 'ok', verdict: 'notAssessed', gap: null });
      expect(platform('street').verdict).toBe('short');
    },
  );

  test('still owes what follows from its own people', () => {
    const outcomes = outcomesOf(estate('440106', 'site'));
    expect(find(outcomes, 'street', 's1', 'general-practitioners').lower).toBe('1');
    expect(find(outcomes, 'community', 'c1', 'indoor-service-floor-area').lower).toBe('60');
  });
});

describe('a share over a prefecture', () => {
  type Given = Partial<PlanInput> & { readonly complete?: boolean | undefined };
  const share = ({ complete, ...given }: Given) => {
    const plan = planOf({
      ...{ place: '445200', year: 2010, extent: 'prefecture' },
      communities: [{ existing: { 'green-communities': 1 } }],
      ...given,
    });
    const { outcomes } = assessmentOf({ ...plan, complete });
    const found = outcomes.find(
      ({ unit, measure }) => unit.scope === 'prefecture' && measure.id === 'green-communities',
    );
    const part = found?.partial;
    return {
      verdict: found?.levels.aim.verdict,
      part: part && [part.listed.toFixed(), part.stated?.toFixed() ?? null],
    };
  };
  const stated = (communities: number, existing: Readonly<Record<string, number>> = {}) => ({
    areas: { '445200': { facts: { communities }, existing } },
  });

  test('is not judged on a list that may lack communities', () => {
    expect(share({})).toEqual({ verdict: 'notAssessed', part: ['1', null] });
  });
  test('nor on 1 of the 35 entered elsewhere', () => {
    expect(share(stated(35))).toEqual({ verdict: 'notAssessed', part: ['1', '35'] });
  });
  test('is judged where the planner says the list is complete', () => {
    expect(share({ complete: true })).toEqual({ verdict: 'met', part: null });
    expect(share({ complete: false }).verdict).toBe('notAssessed');
  });
  test('or as many are listed as there are', () => {
    const both = times(2, { existing: { 'green-communities': 1 } });
    expect(share({ ...stated(2), communities: both })).toEqual({ verdict: 'met', part: null });
  });
  test('or both figures were entered for the place', () => {
    expect(share(stated(35, { 'green-communities': 14 }))).toEqual({ verdict: 'met', part: null });
    expect(share(stated(36, { 'green-communities': 14 })).verdict).toBe('short');
  });
});
