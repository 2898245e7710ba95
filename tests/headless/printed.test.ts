// The JSON of the headless run: which keys it has, in which order, and that every number is a plain decimal string.
import { describe, expect, test } from 'vitest';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { assessmentOf, find, planOf } from '../plans.ts';

const plan = {
  ...planOf({
    place: '445202',
    asOf: '2026-11-21',
    horizon: 2026,
    streets: [
      {
        existing: { 'health-centres': '1', 'general-practitioners': '4' },
        communities: [
          {
            households: 1820,
            population: 5600,
            siteArea: '212000',
            floorArea: '254000.5',
            existing: { 'office-floor-area': '72', 'community-workers': '5' },
          },
          {},
        ],
      },
    ],
  }),
  name: '东湖片区',
};
const printed = assessmentJson(assessmentOf(plan));
const ENDS = ['lower', 'upper'];
const LEVEL = [...ENDS, 'verdict', 'gap'];
const OUTCOME = [
  ...['scope', 'at', 'measure', 'unit', 'status', ...ENDS, 'must', 'should', 'aim'],
  ...['binding', 'existing', 'verdict', 'gap'],
];
const TOTAL = ['scope', 'measure', ...ENDS, 'existing', 'gap', 'places', 'pending', 'assessed'];

test('the head repeats what was asked', () => {
  expect(Object.keys(printed)).toEqual(['name', 'place', 'asOf', 'horizon', 'outcomes', 'totals']);
  expect(printed).toMatchObject({ name: '东湖片区', asOf: '2026-11-21', horizon: 2026 });
});

describe('outcomes', () => {
  test('have these keys; a pending one names what is missing besides', () => {
    for (const outcome of printed.outcomes) {
      const pending = outcome.status === 'pending';
      expect(Object.keys(outcome)).toEqual(pending ? [...OUTCOME, 'missing'] : OUTCOME);
      for (const level of [outcome.must, outcome.should, outcome.aim])
        expect(Object.keys(level)).toEqual(LEVEL);
    }
  });

  test('community workers of 1,820 households with 5 in post', () => {
    // 1,820 / 300 = 6.07 -> 7; 7 - 5 = 2
    const level = { lower: '7', upper: null, verdict: 'short', gap: '2' };
    const found = find(printed.outcomes, 'community', 'c1', 'community-workers');
    expect({ ...found, binding: [...found.binding].sort() }).toEqual({
      scope: 'community',
      at: 'c1',
      measure: 'community-workers',
      unit: 'person',
      status: 'ok',
      ...level,
      must: level,
      should: level,
      aim: level,
      binding: ['guangdong2012-staff-1to300', 'jieyang-staff-per-300-households'],
      existing: '5',
    });
  });

  test('a pending one is null throughout', () => {
    const found = find(printed.outcomes, 'community', 'c2', 'indoor-service-floor-area');
    const level = { lower: null, upper: null, verdict: 'notAssessed', gap: null };
    expect(found).toMatchObject({ status: 'pending', ...level, must: level, aim: level });
    expect(found).toMatchObject({ binding: [], missing: ['households'], existing: null });
  });

  test('the figures of aim are repeated on top', () => {
    for (const { aim, lower, upper, verdict, gap } of printed.outcomes)
      expect({ lower, upper, verdict, gap }).toEqual(aim);
  });

  test('narrow scopes come first, and no measure stands twice in one place', () => {
    const scopes = printed.outcomes.map(({ scope }) => scope);
    expect([...new Set(scopes)]).toEqual(['community', 'street']);
    expect(scopes.lastIndexOf('community')).toBeLessThan(scopes.indexOf('street'));
    const places = printed.outcomes.map(({ scope, at, measure }) => `${scope} ${at} ${measure}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('totals', () => {
  test('have these keys, and none for pay or minutes', () => {
    for (const total of printed.totals) expect(Object.keys(total)).toEqual(TOTAL);
    const measures = printed.totals.map(({ measure }) => measure);
    expect(measures).toContain('community-workers');
    for (const senseless of ['community-worker-monthly-pay', 'service-circle-minutes'])
      expect(measures).not.toContain(senseless);
  });

  test('counts are numbers, quantities strings', () => {
    const found = printed.totals.find(({ measure }) => measure === 'community-workers');
    expect(found).toEqual({
      ...{ scope: 'community', measure: 'community-workers', lower: null, upper: null },
      ...{ existing: '5', gap: '2', places: 2, pending: 1, assessed: 1 },
    });
  });
});

test('no number has an exponent, a sign or a trailing zero', () => {
  const numbers = JSON.stringify([printed.outcomes, printed.totals]).match(
    /(?<="(lower|upper|gap|existing)":)"[^"]*"/g,
  );
  expect(numbers?.length).toBeGreaterThan(50);
  for (const number of numbers ?? []) expect(number).toMatch(/^"(0|[1-9]\d*)(\.\d*[1-9])?"$/);
});
