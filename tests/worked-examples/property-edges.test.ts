// Rooms of property management at the edges of the four provinces' sentences: rates, floors, bands and bases.
import { expect, test } from 'vitest';
import { find, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const inCommunity = (plan: PlanInput, measure: string) =>
  find(outcomesOf(planOf(plan)), 'community', 'c1', measure);
const rooms = (plan: PlanInput) => inCommunity(plan, 'property-management-floor-area');

/** A new community of a place whose city has no rule of its own beside the province's. */
const builds = (place: string, floorArea: string, more: Partial<PlanInput> = {}): PlanInput => ({
  place,
  year: 2026,
  development: 'new-build',
  communities: [{ floorArea }],
  ...more,
});

const HENAN = '410102';
const SHANDONG = '370602';
const SHANGHAI = '310101';
const ZHEJIANG = '330402';

test.each([
  ['0', '80'],
  ['20000', '80'],
  ['20000.01', '80.00004'],
  ['200000', '800'],
  ['200000.01', '800.00003'],
  ['300000', '1100'],
  ['300000.01', '1100.00002'],
])('Henan: %s m2 of floor area bring %s m2 of rooms, band upon band', (floorArea, expected) => {
  expect(rooms(builds(HENAN, floorArea)).lower).toBe(expected);
});

test('Henan speaks of new property alone', () => {
  expect(rooms(builds(HENAN, '100000', { development: 'renewal' })).status).toBe('noRule');
});

test.each([
  ['19999', '100', null],
  ['20000', '100', '100'],
  ['33333', '100', '166.665'],
  ['33334', '100.002', '166.67'],
  ['100000', '300', '500'],
])(
  'Shandong: of %s m2 at least %s, by the stricter reading at most %s',
  (floorArea, least, most) => {
    const choices = { 'property-rooms-ceiling': 'ceiling' };
    const plain = rooms(builds(SHANDONG, floorArea));
    const capped = rooms(builds(SHANDONG, floorArea, { choices }));
    expect([plain.lower, plain.upper]).toEqual([least, null]);
    expect([capped.lower, capped.upper]).toEqual([least, most]);
  },
);

test.each([
  ['10000', '100', '3'],
  ['10000.01', '100', '5'],
  ['50000', '100', '5'],
  ['50001', '100.002', '5'],
])(
  'Shanghai: %s m2 bring %s m2 for the company and a committee of %s',
  (floorArea, area, members) => {
    const plan = builds(SHANGHAI, floorArea);
    expect(inCommunity(plan, 'property-company-floor-area').lower).toBe(area);
    expect(inCommunity(plan, 'owners-committee-floor-area').lower).toBe('30');
    expect(inCommunity(plan, 'owners-committee-members').lower).toBe(members);
  },
);

test('Zhejiang counts floor area above ground, and waits for it where only the total is known', () => {
  expect(rooms(builds(ZHEJIANG, '120000'))).toMatchObject({
    status: 'pending',
    missing: ['above-ground-floor-area'],
  });
  const communities = [{ floorArea: '120000', facts: { 'above-ground-floor-area': '100000.1' } }];
  expect(rooms(builds(ZHEJIANG, '120000', { communities })).lower).toBe('700.0007');
});

test.each([
  ['2857', '20'],
  ['2858', '20.006'],
])('Lishui: one place of 20 m2 at least, up to 7 per mille of %s m2', (area, expected) => {
  const facts = { 'above-ground-floor-area': area, 'basement-commercial-floor-area': '0' };
  expect(rooms(builds('331102', area, { communities: [{ floorArea: area, facts }] })).lower).toBe(
    expected,
  );
});

test('Hangzhou asks rural communities for nothing of its own, and the province for its rooms', () => {
  const facts = { 'above-ground-floor-area': '100000', 'basement-commercial-floor-area': '0' };
  const communities = (settlement: 'urban' | 'rural') => [
    { settlement, households: 500, floorArea: '120000', facts },
  ];
  const asked = (settlement: 'urban' | 'rural') =>
    [
      'property-office-floor-area',
      'owners-committee-members',
      'property-management-floor-area',
    ].map(
      (measure) =>
        inCommunity(builds('330106', '0', { communities: communities(settlement) }), measure).lower,
    );
  expect(asked('urban')).toEqual(['300', '5', '700']);
  expect(asked('rural')).toEqual([null, null, '700']);
});

test('a village of Shaoxing owes one place of home care, a built estate 20 m2 per 100 households', () => {
  const built = (settlement: 'urban' | 'rural', development: string): PlanInput => ({
    place: '330602',
    year: 2026,
    development,
    communities: [{ settlement, households: 300, facts: { 'residential-floor-area': '30000' } }],
  });
  const premises = (plan: PlanInput) => inCommunity(plan, 'elderly-care-floor-area').lower;
  expect(premises(built('urban', 'existing'))).toBe('60');
  expect(premises(built('rural', 'existing'))).toBe(null);
  expect(premises(built('rural', 'new-build'))).toBe('60');
  expect(inCommunity(built('rural', 'existing'), 'elderly-care-stations').lower).toBe('1');
});
