// Worked by hand from the papers' sentences: who is named (street, committee, community), on whose pay, of which places.
import { describe, expect, test } from 'vitest';
import { assessmentOf, fateOf, find, outcomesOf, planOf, times, type PlanInput } from '../plans.ts';

const village = { settlement: 'rural' as const, households: 900 };
const fates = (plan: PlanInput, at: string, ids: readonly string[]) => {
  const assessment = assessmentOf(planOf(plan));
  return ids.map((id) => fateOf(assessment, at, id).kind);
};

describe('what is said of streets, committees and villages', () => {
  const town = {
    place: '445202',
    year: 2010,
    streets: [{ kind: 'township' as const, communities: [village] }],
  };

  test('a platform of streets is not asked of a township, one of streets and towns is', () => {
    expect(fates(town, 's1', ['jieyang-labour-platform-street'])).toEqual(['condition']);
    const shantou = { ...town, place: '440511' };
    expect(fates(shantou, 's1', ['shantou-labour-platform-three-levels-street'])).toEqual([
      'binds',
    ]);
    const hainan = { ...town, place: '460105' };
    expect(fates(hainan, 's1', ['hainan-labour-platform-street'])).toEqual(['condition']);
    const xilingol = { ...town, place: '152527' };
    expect(fates(xilingol, 's1', ['xilingol-employment-platform-street'])).toEqual(['condition']);
  });

  test('a committee’s plans and rooms are not asked of a village, the community’s facilities are', () => {
    const ids = [
      'jieyang-committee-plan',
      'jieyang-committee-plan-long-term',
      'jieyang-facility-list-police-room',
    ];
    expect(fates(town, 'c1', ids)).toEqual(['condition', 'condition', 'binds']);
    const rooms = [
      'shantou-family-planning-two-bases-room',
      'shantou-facility-list-family-planning-room',
    ];
    expect(fates({ ...town, place: '440511' }, 'c1', rooms)).toEqual(['condition', 'binds']);
  });

  test('Guangdong’s own long-term plan binds where Jieyang has no say', () => {
    const urban = { place: '440106', year: 2008, communities: [{ households: 900 }] };
    expect(find(outcomesOf(planOf(urban)), 'community', 'c1', 'long-term-plans')).toMatchObject({
      lower: '1',
    });
  });
});

describe('Jieyang 4(1): pay of those on the establishment', () => {
  const bill = (facts: Record<string, number>) =>
    find(
      outcomesOf(
        planOf({ place: '445202', year: 2008, communities: [{ households: 3000, facts }] }),
      ),
      'community',
      'c1',
      'community-pay-bill',
    );

  test('four of the ten required are on it: 1,800 yuan a month', () => {
    expect(bill({ 'establishment-workers': 4 }).lower).toBe('1800');
  });

  test('how many are on it is not known: the bill waits', () => {
    expect(bill({})).toMatchObject({ status: 'pending', lower: null });
  });
});

describe('Fuzhou 2(4): the plan of commercial outlets', () => {
  const plan = (place: string, horizon: number) => ({
    place,
    asOf: `${String(horizon)}-12-31`,
    horizon,
    extent: 'county' as const,
    communities: [{ households: 900 }],
  });

  test.each(['350181', '350112'])(
    'asked of the county-level city %s from the end of 2013',
    (place) => {
      expect(
        find(outcomesOf(planOf(plan(place, 2013))), 'county', place, 'commercial-outlet-plans')
          .lower,
      ).toBe('1');
    },
  );

  test('and of no district or county', () => {
    expect(fates(plan('350102', 2013), '350102', ['fuzhou-commercial-plan-2013'])).toEqual([
      'condition',
    ]);
  });
});

test('the sample’s welfare institution is one of the district, not one of each community', () => {
  const outcomes = outcomesOf(
    planOf({
      place: '440106',
      year: 2010,
      extent: 'county',
      packs: ['unnamed-district-sample'],
      communities: times(3, { households: 500 }),
    }),
  );
  const found = outcomes.filter(({ measure }) => measure === 'welfare-institutions');
  expect(found.map(({ scope, lower: one }) => [scope, one])).toEqual([['county', '1']]);
});
