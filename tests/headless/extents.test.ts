// What a plan covers decides what it is asked: a site has its share of street measures, a city those of its counties.
import { describe, expect, test } from 'vitest';
import { planOf, type PlanInput } from '../plans.ts';
import { askedAt, required } from './answers.ts';

const two = [{}, {}];
const widest = (place: string, extent: PlanInput['extent'], more: Partial<PlanInput> = {}) =>
  planOf({ place, year: 2026, ...(extent === undefined ? {} : { extent }), ...more });

describe('county, city and province', () => {
  const streets = [
    { place: '445202', communities: two },
    { place: '445203', communities: two },
    { place: '440507', communities: two },
  ];
  const asked = (extent: PlanInput['extent'], measure: string) =>
    askedAt(widest('440000', extent, { streets }), measure);

  test.each([
    ['site', []],
    ['street', []],
    ['county', ['county 445202', 'county 445203', 'county 440507']],
    ['province', ['county 445202', 'county 445203', 'county 440507']],
  ] as const)('a plan of a %s', (extent, places) =>
    expect(asked(extent, 'social-organisations')).toEqual(places),
  );

  test('shares of the whole province are asked of the province alone', () => {
    // 85 % in the province, 85 % in Jieyang, 90 % in Shantou
    expect(asked('prefecture', 'full-employment-communities')).toEqual([
      'prefecture 445200',
      'prefecture 440500',
    ]);
    expect(asked('province', 'full-employment-communities').at(-1)).toBe('province 440000');
    const plan = widest('440000', 'province', { streets });
    // 85 % of 4 = 3.4, 90 % of 2 = 1.8, 85 % of 6 = 5.1
    expect(required(plan, 'full-employment-communities')).toEqual(['ok 4..', 'ok 2..', 'ok 6..']);
  });
});

describe('a site', () => {
  const site = widest('445202', 'site', {
    communities: [{ households: 301, population: 30_000 }],
  });

  test('has community and street measures, on its own people', () => {
    expect(required(site, 'community-workers')).toEqual(['ok 5..']);
    expect(required(site, 'health-centres')).toEqual(['ok 1..1']);
    expect(askedAt(site, 'general-practitioners')).toEqual(['street s1']);
  });

  test('and nothing wider', () => expect(askedAt(site, 'social-organisations')).toEqual([]));
});

describe('places', () => {
  test('a street takes the rules of its own county under a wider plan', () => {
    const communities = [{ households: 301 }];
    const streets = ['445202', '440507', '440103'].map((place) => ({ place, communities }));
    const plan = widest('440000', 'street', { streets });
    // 5 in Jieyang alone; 301 / 300 -> 2 by the provincial plan
    expect(required(plan, 'community-workers')).toEqual(['ok 5..', 'ok 2..', 'ok 2..']);
    // the office of 80 m2 is Shantou's
    expect(askedAt(plan, 'office-floor-area')).toEqual(['community c2']);
  });

  test('a city without counties is asked what counties are asked', () => {
    const plan = widest('441900', 'prefecture', { communities: two });
    expect(askedAt(plan, 'social-organisations')).toEqual(['county 441900']);
    expect(required(plan, 'social-organisations')).toEqual(['ok 10..']);
  });

  test('half of urban and a fifth of rural communities inside the delta, a tenth of all outside', () => {
    const communities = [...Array(9).fill({}), ...Array(6).fill({ settlement: 'rural' })];
    const within = (place: string) =>
      widest('440000', 'province', { streets: [{ place, communities }] });
    const inside = within('440103');
    expect(required(inside, 'demonstration-communities-prd-urban')).toEqual(['ok 5..']); // 4.5
    expect(required(inside, 'demonstration-communities-prd-rural')).toEqual(['ok 2..']); // 1.2
    expect(required(inside, 'demonstration-communities-other')).toEqual([]);
    // Huizhou is counted with the others for this share: 15 x 10 % = 1.5
    const outside = within('441302');
    expect(required(outside, 'demonstration-communities-other')).toEqual(['ok 2..']);
    expect(required(outside, 'demonstration-communities-prd-urban')).toEqual([]);
  });

  test('Jiangmen is divided: Taishan counts with the others', () => {
    const streets = [
      { place: '440704', communities: [{}, {}, {}] },
      { place: '440781', communities: [{}, {}, {}, {}] },
    ];
    const plan = widest('440000', 'province', { streets });
    expect(required(plan, 'demonstration-communities-prd-urban')).toEqual(['ok 2..']); // 1.5 of 3
    expect(required(plan, 'demonstration-communities-other')).toEqual(['ok 1..']); // 0.4 of 4
  });

  test.each(['110101', '310101', '659001', '810000'])('%s: the papers are silent', (place) => {
    const plan = widest(place, 'street', { communities: [{ households: 900, population: 2700 }] });
    for (const measure of ['community-workers', 'health-centres', 'indoor-service-floor-area'])
      expect(askedAt(plan, measure)).toEqual([]);
  });
});
