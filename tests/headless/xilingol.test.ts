// Xilingol 2008: community size by place and kind, health records year by year, green land by kind of development.
import { describe, expect, test } from 'vitest';
import { planOf, type PlanInput } from '../plans.ts';
import { judged, required, yardsticks } from './answers.ts';

const XILINHOT = '152502';
const ERENHOT = '152501';
const ABAG = '152522';
const in2010 = (given: Partial<PlanInput>) => planOf({ place: XILINHOT, year: 2010, ...given });

describe('households of a community', () => {
  const size = (place: string, kind: 'street' | 'township', households: number, seat?: boolean) =>
    in2010({ place, streets: [{ kind, seat: seat ?? null, communities: [{ households }] }] });

  test.each([
    [XILINHOT, 'street', 1999, 'ok 2000..', 'short 1'],
    [XILINHOT, 'street', 2000, 'ok 2000..', 'met 0'],
    [ERENHOT, 'street', 2001, 'ok 2000..', 'met 0'],
    [ABAG, 'street', 999, 'ok 1000..', 'short 1'],
    [ABAG, 'street', 1000, 'ok 1000..', 'met 0'],
    // a street is the seat; of a town it is said, and what was said of a street counts too
    [ABAG, 'township', 99, 'ok 100..', 'short 1', false],
    [XILINHOT, 'township', 100, 'ok 100..', 'met 0', false],
    [ABAG, 'township', 800, 'ok 1000..', 'short 200', true],
    [ABAG, 'township', 800, 'pending seat', 'notAssessed -'],
  ] as const)('%s %s %d', (place, kind, households, needed, verdict, seat?: boolean) => {
    const plan = size(place, kind, households, seat);
    expect(required(plan, 'households-per-community')).toEqual([needed]);
    expect(judged(plan, 'households-per-community')).toEqual([verdict]);
  });

  test('while only the league is known the county decides: nothing is said but of townships', () => {
    expect(required(size('152500', 'street', 10), 'households-per-community')).toEqual([]);
    expect(required(size('152500', 'township', 10, false), 'households-per-community')).toEqual([
      'ok 100..',
    ]);
  });

  test('a street may name its own banner under the league', () => {
    const streets = [XILINHOT, ABAG].map((place) => ({ place, communities: [{ households: 1 }] }));
    const plan = in2010({ place: '152500', extent: 'prefecture', streets });
    expect(required(plan, 'households-per-community')).toEqual(['ok 2000..', 'ok 1000..']);
  });
});

describe('year by year', () => {
  const records = (horizon: number) =>
    required(
      planOf({ place: ABAG, asOf: '2008-02-22', horizon, communities: [{ households: 5001 }] }),
      'households-with-health-records',
    );

  test('20, 50, then 80 % of 5,001 households have a health record, and 80 % ever after', () => {
    expect(records(2007)).toEqual([]);
    expect(records(2008)).toEqual(['ok 1001..']); // 1,000.2
    expect(records(2009)).toEqual(['ok 2501..']); // 2,500.5
    expect(records(2010)).toEqual(['ok 4001..']); // 4,000.8
    expect(records(2035)).toEqual(['ok 4001..']);
  });

  test('registered and active volunteers are two measures', () => {
    const people = (year: number, measure: string) =>
      required(planOf({ place: ABAG, year, communities: [{ population: 13_333 }] }), measure);
    // 133.33 and 1,333.3
    expect(people(2008, 'registered-volunteers')).toEqual(['ok 134..']);
    expect(people(2009, 'active-volunteers')).toEqual([]);
    expect(people(2010, 'registered-volunteers')).toEqual(['ok 134..']);
    expect(people(2010, 'active-volunteers')).toEqual(['ok 1334..']);
  });

  test('the day before the paper nothing is asked, whatever the horizon', () => {
    const plan = { place: ABAG, horizon: 2010, communities: [{ households: 5001 }] };
    const measure = 'households-with-health-records';
    expect(required(planOf({ ...plan, asOf: '2008-02-21' }), measure)).toEqual([]);
  });
});

test.each([
  // 45,600 m2 of site: 30 % = 13,680, 25 % = 11,400
  ['new-build', ['ok 13680..']],
  ['renewal', ['ok 11400..']],
  ['resettlement', []],
  ['existing', []],
])('green land of %s estates', (development, needed) => {
  const plan = in2010({ development, communities: [{ siteArea: '45600' }] });
  expect(required(plan, 'green-area')).toEqual(needed);
});

describe('the seat town of a banner', () => {
  const town = (seat: boolean | null) =>
    in2010({
      ...{ place: ABAG, extent: 'county' },
      streets: [
        { kind: 'township', seat, communities: [{ households: 800 }, { households: 1200 }] },
        { kind: 'township', seat: false, communities: [{ households: 90 }] },
      ],
    });

  test('has a seat’s community size and safety targets, the other towns have neither', () => {
    expect(required(town(true), 'households-per-community')).toEqual([
      'ok 1000..',
      'ok 1000..',
      'ok 100..',
    ]);
    // 30 per cent of the two communities at the seat
    expect(required(town(true), 'safety-demonstration-communities')).toEqual(['ok 1..']);
    expect(required(town(false), 'safety-demonstration-communities')).toEqual([]);
  });

  test('until it is said, what holds at a seat waits', () => {
    expect(required(town(null), 'safety-demonstration-communities')).toEqual(['pending seat']);
  });
});

test('80 and 120 m2 are guidance, 200 in all the target: neither is added to the other', () => {
  const plan = in2010({
    place: ABAG,
    communities: [
      {
        existing: {
          'office-floor-area': '90',
          'activity-floor-area': '110',
          'premises-floor-area': '200',
        },
      },
    ],
  });
  expect(yardsticks(plan, 'office-floor-area')).toBe('open | 80.. | 80..');
  expect(yardsticks(plan, 'premises-floor-area')).toBe('open | open | 200..');
  expect(judged(plan, 'office-floor-area')).toEqual(['met 0']);
  expect(judged(plan, 'activity-floor-area')).toEqual(['short 10']);
  expect(judged(plan, 'premises-floor-area')).toEqual(['met 0']);
});

test('one or two employment workers in each community', () => {
  const staffed = [0, 1, 2, 3].map((count) => ({ existing: { 'employment-staff': count } }));
  const plan = in2010({ communities: staffed });
  expect(required(plan, 'employment-staff')).toEqual(Array(4).fill('ok 1..2'));
  expect(judged(plan, 'employment-staff')).toEqual(['short 1', 'met 0', 'met 0', 'above 0']);
});
