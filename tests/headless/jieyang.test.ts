// Jieyang 2007 under Guangdong: plans worked by hand around 300 households, the dates of both papers, and shares of counties.
import { describe, expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { askedAt, judged, required, totalOf, yardsticks } from './answers.ts';

const workers = (households: number, year = 2026) =>
  required(planOf({ place: '445202', year, communities: [{ households }] }), 'community-workers');

describe('community workers', () => {
  test.each([
    // the greater of 5 and households / 300 rounded up
    [0, '5'],
    [1, '5'],
    [299, '5'],
    [300, '5'],
    [301, '5'],
    [1500, '5'], // 1,500 / 300 = 5: both bind
    [1501, '6'], // 5.0033
    [1800, '6'],
    [2100, '7'], // 7
    [2101, '8'], // 7.0033
    [1_000_000_000, '3333334'], // 3,333,333.33
  ])('%d households: %s', (households, lower) =>
    expect(workers(households)).toEqual([`ok ${lower}..`]),
  );

  test('before 30 May 2007 nothing asks for them, from that day 5 do', () => {
    const asOf = (day: string) =>
      required(
        planOf({ place: '445202', asOf: day, horizon: 2007, communities: [{ households: 10 }] }),
        'community-workers',
      );
    expect(asOf('2007-05-29')).toEqual([]);
    expect(asOf('2007-05-30')).toEqual(['ok 5..']);
  });

  test('the ratio of 2012 is a must from its first day: until then only 5 are', () => {
    const on = (asOf: string) =>
      yardsticks(
        planOf({
          place: '445202',
          asOf,
          horizon: 2012,
          communities: [{ households: 2101 }],
        }),
        'community-workers',
      );
    expect(on('2012-10-10')).toBe('5.. | 8.. | 8..');
    expect(on('2012-10-11')).toBe('8.. | 8.. | 8..');
  });

  test('villages have none', () => {
    const village = planOf({
      place: '445202',
      year: 2026,
      communities: [{ settlement: 'rural', households: 900 }],
    });
    expect(required(village, 'community-workers')).toEqual([]);
  });

  test('a surplus in one community pays for no gap in another', () => {
    const communities = [
      { households: 250, existing: { 'community-workers': 9 } }, // 5: met
      { households: 1500, existing: { 'community-workers': 3 } }, // 5: short 2
      { households: 2101, existing: { 'community-workers': 0 } }, // 8: short 8
      { households: 301 }, // 5, not known
    ];
    const plan = planOf({ place: '445202', year: 2026, communities });
    expect(judged(plan, 'community-workers')).toEqual([
      'met 0',
      'short 2',
      'short 8',
      'notAssessed -',
    ]);
    // 5 + 5 + 8 + 5 = 23 required, 12 in post, 2 + 8 missing
    expect(totalOf(plan, 'community-workers')).toBe('23.., 12, 10, 3/0/4');
  });
});

describe('shares', () => {
  const streets = [
    { place: '445202', communities: [{}, {}, {}] },
    { place: '445203', communities: [{}, {}, {}, {}] },
  ];

  test('Rongcheng has 80 % of its own, the city 60 % of all, and no other county a share', () => {
    const plan = planOf({ place: '445200', year: 2010, extent: 'prefecture', streets });
    // 3 x 80 % = 2.4 -> 3; 7 x 60 % = 4.2 -> 5
    expect(askedAt(plan, 'six-good-communities')).toEqual(['county 445202', 'prefecture 445200']);
    expect(required(plan, 'six-good-communities')).toEqual(['ok 3..', 'ok 5..']);
    // 80 % of 7 = 5.6; 85 % = 5.95; 40 % = 2.8
    expect(required(plan, 'complete-premises-communities')).toEqual(['ok 6..']);
    expect(required(plan, 'full-employment-communities')).toEqual(['ok 6..']);
    expect(required(plan, 'green-communities')).toEqual(['ok 3..']);
  });

  test('due at the end of 2010: not in a plan up to 2009', () => {
    const plan = planOf({ place: '445200', year: 2009, extent: 'prefecture', streets });
    expect(required(plan, 'six-good-communities')).toEqual([]);
  });

  test('a county is not asked for the share of its city, nor a street for that of its county', () => {
    const county = { place: '445202', year: 2010, streets: [{ communities: [{}, {}, {}] }] };
    expect(askedAt(planOf({ ...county, extent: 'county' }), 'six-good-communities')).toEqual([
      'county 445202',
    ]);
    expect(askedAt(planOf({ ...county, extent: 'street' }), 'six-good-communities')).toEqual([]);
  });

  test('retirees: 99 % and 80 % of 1,234 are 1,221.66 and 987.2', () => {
    const areas = { '445200': { facts: { 'enterprise-retirees': 1234 } } };
    const plan = planOf({ place: '445200', year: 2010, extent: 'prefecture', areas });
    expect(required(plan, 'retirees-socialised')).toEqual(['ok 1222..']);
    expect(required(plan, 'retirees-in-community')).toEqual(['ok 988..']);
  });
});
