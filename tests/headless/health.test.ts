// Health centres and their staff in Guangdong: residents by street, both bases, and townships that have neither.
import { describe, expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { judged, required, totalOf, yardsticks } from './answers.ts';

const street = (population: number, basis?: string) =>
  planOf({
    place: '440103',
    year: 2026,
    streets: [{ population }],
    ...(basis === undefined ? {} : { choices: { 'health-centre-basis': basis } }),
  });

describe('by residents', () => {
  test.each([
    // centres: residents / 100,000 up to residents / 30,000; practitioners: 2 to 3 for every 10,000
    // physicians: 1 for every 10,000; nurses: as many as practitioners, rounded as those are
    [0, 'ok 0..0', 'ok 0..0', 'ok 0..', 'ok 0..0'],
    [1, 'noWholeFits 1..1', 'noWholeFits 1..1', 'ok 1..', 'ok 1..1'],
    [5000, 'noWholeFits 1..1', 'ok 1..1', 'ok 1..', 'ok 1..1'], // 1 to 1.5
    [25_000, 'noWholeFits 1..1', 'ok 5..7', 'ok 3..', 'ok 5..7'], // 0.25 to 0.83; 5 to 7.5
    [29_999, 'noWholeFits 1..1', 'ok 6..8', 'ok 3..', 'ok 6..8'], // 5.9998 to 8.9997
    [30_000, 'ok 1..1', 'ok 6..9', 'ok 3..', 'ok 6..9'],
    [59_999, 'ok 1..1', 'ok 12..17', 'ok 6..', 'ok 12..17'], // 1.99997; 11.9998 to 17.9997
    [60_000, 'ok 1..2', 'ok 12..18', 'ok 6..', 'ok 12..18'],
    [99_999, 'ok 1..3', 'ok 20..29', 'ok 10..', 'ok 20..29'], // 29.9997
    [100_000, 'ok 1..3', 'ok 20..30', 'ok 10..', 'ok 20..30'],
    [100_001, 'ok 2..3', 'ok 21..30', 'ok 11..', 'ok 21..30'], // 1.00001; 20.0002 to 30.0003
    [120_000, 'ok 2..4', 'ok 24..36', 'ok 12..', 'ok 24..36'],
  ])('%d residents', (population, centres, practitioners, physicians, nurses) => {
    const plan = street(population);
    expect(required(plan, 'health-centres')).toEqual([centres]);
    expect(required(plan, 'general-practitioners')).toEqual([practitioners]);
    expect(required(plan, 'public-health-physicians')).toEqual([physicians]);
    expect(required(plan, 'nurses')).toEqual([nurses]);
  });
});

describe('by street', () => {
  test.each([0, 25_000, 120_000])('exactly one, whatever the residents: %d', (population) =>
    expect(required(street(population, 'street'), 'health-centres')).toEqual(['ok 1..1']),
  );

  test('one even where nobody has counted the residents, but the staff wait for them', () => {
    const unknown = planOf({
      place: '440103',
      year: 2026,
      streets: [{}],
      choices: { 'health-centre-basis': 'street' },
    });
    expect(required(unknown, 'health-centres')).toEqual(['ok 1..1']);
    expect(required(unknown, 'tcm-physicians')).toEqual(['ok 1..']);
    expect(required(unknown, 'general-practitioners')).toEqual(['pending population']);
    expect(required(unknown, 'nurses')).toEqual(['pending population']);
  });
});

describe('whose rule it is', () => {
  const centresIn = (place: string) =>
    yardsticks(planOf({ place, year: 2026, streets: [{ population: 85_000 }] }), 'health-centres');

  test('guidance in Guangdong and Jieyang, a must in Shantou', () => {
    // 0.85 to 2.83
    expect(centresIn('440103')).toBe('open | 1..2 | 1..2');
    expect(centresIn('445202')).toBe('open | 1..2 | 1..2');
    expect(centresIn('440507')).toBe('1..2 | 1..2 | 1..2');
  });

  test('two streets of 42,500 need 18 practitioners, one of 85,000 needs 17', () => {
    const pair = [{ population: 42_500 }, { population: 42_500 }];
    const two = planOf({ place: '440507', year: 2026, streets: pair });
    // 8.5 -> 9 and 12.75 -> 12 each
    expect(totalOf(two, 'general-practitioners')).toBe('18..24, -, -, 0/0/2');
    const one = planOf({ place: '440507', year: 2026, streets: [{ population: 85_000 }] });
    expect(totalOf(one, 'general-practitioners')).toBe('17..25, -, -, 0/0/1');
  });

  test('townships have their own hospitals: nothing is asked of them', () => {
    const township = [{ kind: 'township' as const, population: 85_000 }];
    const plan = planOf({ place: '440507', year: 2026, streets: township });
    for (const measure of ['health-centres', 'general-practitioners', 'nurses', 'tcm-physicians'])
      expect(required(plan, measure)).toEqual([]);
  });
});

test('what stands is judged against both ends', () => {
  const staffed = (count: number) =>
    planOf({
      place: '445202',
      year: 2026,
      streets: [{ population: 30_000, existing: { 'general-practitioners': count } }],
    });
  // 6 to 9
  expect(judged(staffed(4), 'general-practitioners')).toEqual(['short 2']);
  expect(judged(staffed(6), 'general-practitioners')).toEqual(['met 0']);
  expect(judged(staffed(9), 'general-practitioners')).toEqual(['met 0']);
  expect(judged(staffed(10), 'general-practitioners')).toEqual(['above 0']);
});
