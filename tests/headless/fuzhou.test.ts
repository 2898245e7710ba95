// Fuzhou 2013: a tenth of the floor area in new estates, 20 m2 for every 100 households by 2019, teams and centres.
import { describe, expect, test } from 'vitest';
import { planOf, type PlanInput } from '../plans.ts';
import { required, totalOf, yardsticks } from './answers.ts';

const SHARE = 'commercial-and-service-floor-area';
const estate = (given: Partial<PlanInput>) =>
  planOf({
    place: '350102',
    year: 2026,
    communities: [{ floorArea: '86500', facts: { 'floor-area-without-facilities': '86500' } }],
    ...given,
  });

describe('a tenth of the floor area', () => {
  test.each([
    ['new-build', ['ok 8650..']],
    ['resettlement', ['ok 8650..']],
    ['renewal', []],
    ['existing', []],
    [null, ['pending development']],
  ])('%s', (development, needed) =>
    expect(required(estate(development === null ? {} : { development }), SHARE)).toEqual(needed),
  );

  test('a community keeps its own kind of development', () => {
    const communities = [
      { development: 'renewal', floorArea: '1000' },
      { floorArea: '254000.5' },
      {},
    ];
    const plan = estate({ development: 'new-build', communities });
    expect(required(plan, SHARE)).toEqual(['ok 25400.05..', 'pending floorArea']);
    expect(totalOf(plan, SHARE)).toBe('open, -, -, 0/1/2');
  });

  test('a ninth of the housing alone does not end: six places, upwards, and sums stay exact', () => {
    const choices = { 'fuzhou-floor-area': 'without-facilities' };
    const housing = (area: string) => ({ facts: { 'floor-area-without-facilities': area } });
    const plan = estate({
      development: 'new-build',
      choices,
      communities: [housing('86500'), housing('1'), housing('77778')],
    });
    // 9,611.111..., 0.111..., 8,642; together 164,279 / 9 = 18,253.222...
    expect(required(plan, SHARE)).toEqual(['ok 9611.111112..', 'ok 0.111112..', 'ok 8642..']);
    expect(totalOf(plan, SHARE)).toBe('18253.222223.., -, -, 0/0/3');
  });
});

describe('20 m2 for every 100 households', () => {
  const indoor = (horizon: number) =>
    required(
      planOf({ place: '350102', asOf: '2013-05-28', horizon, communities: [{ households: 781 }] }),
      'indoor-service-floor-area',
    );

  test('before 2020 means by the end of 2019', () => {
    expect(indoor(2018)).toEqual([]);
    expect(indoor(2019)).toEqual(['ok 156.2..']);
    expect(indoor(2026)).toEqual(['ok 156.2..']);
  });

  test('a must, unlike the targets for graduates and teams', () => {
    const plan = estate({ communities: [{ households: 100 }] });
    expect(yardsticks(plan, 'indoor-service-floor-area')).toBe('20.. | 20.. | 20..');
    expect(yardsticks(plan, 'graduates')).toBe('open | open | 2..');
    expect(yardsticks(plan, 'volunteer-teams')).toBe('open | open | 5..');
  });
});

test('a health centre in each street and township, whatever the residents', () => {
  const streets = [{ population: 200_000 }, { population: 10 }, { kind: 'township' as const }];
  const plan = estate({ streets });
  expect(required(plan, 'health-centres')).toEqual(Array(3).fill('ok 1..'));
  expect(required(plan, 'general-practitioners')).toEqual([]);
});

test('80 % of 121 party members are 96.8, 30 % and 10 % of 2,341 residents 702.3 and 234.1', () => {
  const plan = estate({ communities: [{ population: 2341, facts: { 'party-members': 121 } }] });
  expect(required(plan, 'volunteering-party-members')).toEqual(['ok 97..']);
  expect(required(plan, 'volunteering-residents')).toEqual(['ok 703..']);
  expect(required(plan, 'registered-volunteers')).toEqual(['ok 235..']);
});

test('what Guangdong or Xilingol asks is not asked here', () => {
  const plan = estate({ development: 'new-build', communities: [{ households: 900 }] });
  for (const measure of ['community-workers', 'office-floor-area', 'green-area', 'social-workers'])
    expect(required(plan, measure)).toEqual([]);
});
