// What is entered wins over what is counted below it; what is absent stays unknown and is never taken for zero.
import { describe, expect, test } from 'vitest';
import { planOf, type PlanInput } from '../plans.ts';
import { answersOf, judged, required, totalOf } from './answers.ts';
import { ownPack, rule } from './own-pack.ts';

const jieyang = (given: Partial<PlanInput>) => planOf({ place: '445202', year: 2026, ...given });

describe('inputs', () => {
  test('each absence has its name', () => {
    const plan = jieyang({ communities: [{ settlement: null }] });
    expect(required(plan, 'committee-members')).toEqual(['pending settlement']);
    expect(required(jieyang({ communities: [{}] }), 'community-workers')).toEqual([
      'pending households',
    ]);
    const streets = [{ kind: null, communities: [{ population: 30_000 }] }];
    expect(required(jieyang({ streets }), 'health-centres')).toEqual(['pending kind']);
  });

  test('a pending requirement has no number, a known part of it is still a must', () => {
    const [found] = answersOf(
      jieyang({ asOf: '2011-01-01', horizon: 2011, communities: [{}] }),
      'community-workers',
    );
    // 5 are mandatory; one for every 300 households is guidance, and the households are missing
    expect(found).toMatchObject({ status: 'pending', lower: null, upper: null, gap: null });
    expect(found?.must.lower).toBe('5');
    expect(found?.should.lower).toBeNull();
  });

  test('zero households are a legal zero', () => {
    const plan = jieyang({ communities: [{ households: 0, existing: {} }] });
    expect(required(plan, 'indoor-service-floor-area')).toEqual(['ok 0..']);
  });

  test('a total is unknown while one place is pending, what is known still adds up', () => {
    const workers = { 'community-workers': 3 };
    const communities = [{ households: 300, existing: workers }, { existing: workers }];
    // 5 required, 3 in post, 2 short; the second community is pending
    expect(totalOf(jieyang({ communities }), 'community-workers')).toBe('open, 6, 2, 1/1/2');
  });
});

describe('residents of a street', () => {
  const centres = (street: object) => required(jieyang({ streets: [street] }), 'health-centres');

  test('the sum of its communities, unless one is unknown or there are none', () => {
    const two = [{ population: 30_000 }, { population: 30_000 }];
    expect(centres({ communities: two })).toEqual(['ok 1..2']);
    expect(centres({ communities: [...two, {}] })).toEqual(['pending population']);
    expect(centres({ communities: [] })).toEqual(['pending population']);
  });

  test('the figure of the street wins, even over communities that are not known', () => {
    expect(centres({ population: 100_001, communities: [{ population: 1 }] })).toEqual(['ok 2..3']);
    expect(centres({ population: 30_000, communities: [{}] })).toEqual(['ok 1..1']);
  });
});

describe('communities of a place', () => {
  const shareOf = (given: Partial<PlanInput>) =>
    required(
      planOf({ place: '445202', year: 2010, extent: 'county', ...given }),
      'six-good-communities',
    );
  const streets = [{ communities: [{}, {}] }, { communities: [{}] }];

  test('counted where they are listed, and taken from the area where it says', () => {
    expect(shareOf({ streets })).toEqual(['ok 3..']); // 80 % of 3 = 2.4
    const areas = { '445202': { facts: { communities: 22 } } };
    expect(shareOf({ streets, areas })).toEqual(['ok 18..']); // 17.6
    expect(shareOf({ areas })).toEqual(['ok 18..']);
  });

  test('a street without a list leaves them unknown', () => {
    expect(shareOf({ streets: [...streets, { communities: [] }] })).toEqual([
      'pending communities',
    ]);
    expect(shareOf({})).toEqual(['pending communities']);
  });
});

describe('what stands', () => {
  const good = (count: number) => ({ 'six-good-communities': count });
  const plan = (given: Partial<PlanInput>) =>
    planOf({ place: '445202', year: 2010, extent: 'county', ...given });
  const existing = (given: Partial<PlanInput>) =>
    answersOf(plan(given), 'six-good-communities').map((one) => one.existing);

  test('the area before the streets, a street before its communities', () => {
    const inside = [{ existing: good(1) }, { existing: good(1) }];
    const streets = [{ communities: inside }, { existing: good(5), communities: inside }];
    expect(existing({ streets })).toEqual(['7']);
    expect(existing({ streets, areas: { '445202': { existing: good(4) } } })).toEqual(['4']);
  });

  test('unknown while one part is, and then nothing is judged', () => {
    const streets = [{ communities: [{ existing: good(1) }, {}] }];
    expect(existing({ streets })).toEqual([null]);
    expect(judged(plan({ streets }), 'six-good-communities')).toEqual(['notAssessed -']);
  });

  test('nought in post is known, and short', () => {
    const streets = [{ communities: [{ existing: good(0) }] }];
    expect(judged(plan({ streets }), 'six-good-communities')).toEqual(['short 1']);
  });
});

test('a street without an urban community is asked nothing of urban ones, whatever else is not known of it', () => {
  const urban = { settlement: 'urban', population: { from: '1000' } };
  const hall = { id: 'hall', unit: 'count', whole: true, scope: 'street' };
  const rules = [rule({ id: 'hall', measure: 'hall', least: '1', when: urban })];
  const plan = (settlement: 'urban' | 'rural') =>
    planOf({
      ...{ place: '410105', year: 2026, packs: ['own'], ownPacks: [ownPack(rules, {}, [hall])] },
      streets: [{ communities: [{ settlement }, { settlement }] }],
    });
  expect(required(plan('urban'), 'hall')).toEqual(['pending population']);
  expect(required(plan('rural'), 'hall')).toEqual([]);
});
