// Another reading of a sentence comes to another number in a plan, worked out by hand from the sentence.
import { expect, test } from 'vitest';
import { switchedBy, type Switched } from '../../../src/core/catalogue/switched.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf, times } from '../../plans.ts';

type Input = Parameters<typeof planOf>[0];

const ends = (outcome: Switched['before']) => {
  const { lower = null, upper = null } = outcome?.levels.aim ?? {};
  return [lower && print(lower, 'up'), upper && print(upper, 'down')];
};

/** A measure and scope with its lower and upper end as they are and as they would be. */
function switched(plan: Input, group: string, choice: string) {
  return switchedBy(assessmentOf(planOf(plan)), group, choice).map(({ before, after }) => {
    const one = before ?? after;
    return [one?.measure.id, one?.unit.scope, ends(before), ends(after)];
  });
}

/** A street with one urban community, its figures given. */
const estate = (figures: object) => ({ communities: [figures] });

test('Luoyang, renewal: 30% less five points is 25%, less a twentieth of itself 28.5%', () => {
  const plan: Input = {
    place: '410302',
    year: 2026,
    development: 'renewal',
    ...estate({ siteArea: '10000' }),
  };
  const found = switched(plan, 'luoyang-renewal-reduction', 'share');
  expect(found).toContainEqual(['green-area', 'community', ['2500', null], ['2850', null]]);
  expect(found).toContainEqual([
    'concentrated-green-area',
    'community',
    ['500', null],
    ['950', null],
  ]);
});

test('Liaocheng: 3 per mille of 100,000 m2 are 300, and 5 per mille a ceiling of 500; in renewal none may be asked', () => {
  const plan = (development: 'new-build' | 'renewal'): Input => ({
    ...{ place: '371502', year: 2026, development },
    ...estate({ floorArea: '100000' }),
  });
  const rooms = 'property-management-floor-area';
  expect(switched(plan('new-build'), 'property-rooms-ceiling', 'ceiling')).toEqual([
    [rooms, 'community', ['300', null], ['300', '500']],
  ]);
  expect(switched(plan('new-build'), 'property-rooms-in-renewal', 'new-only')).toEqual([]);
  expect(switched(plan('renewal'), 'property-rooms-in-renewal', 'new-only')).toContainEqual([
    ...[rooms, 'community', ['300', null], [null, null]],
  ]);
});

test('Jieyang: 40,000 residents ask for 8 to 12 practitioners and as many nurses; 5 in post ask for 5', () => {
  const existing = { 'general-practitioners': '5' };
  const plan: Input = {
    ...{ place: '445202', year: 2010 },
    streets: [{ existing, communities: [{ population: '40000' }] }],
  };
  expect(switched(plan, 'nurses-to-practitioners', 'in-post')).toContainEqual([
    ...['nurses', 'street', ['8', '12'], ['5', '5']],
  ]);
});

test('18 for every 10,000: ten communities of 600 need 2 each, their county 11 in all', () => {
  const plan: Input = {
    ...{ place: '620102', extent: 'county', year: 2026, packs: ['gansu-workers-2023'] },
    communities: times(10, { population: '600' }),
  };
  const found = switched(plan, 'community-workers-basis', 'county');
  expect(found).toContainEqual(['community-workers', 'county', [null, null], ['11', null]]);
});
