// Example 5: a new urban estate that forms one community, under Guangdong's plan of 2012.
import { expect } from 'vitest';
import { builtinPacks } from '../../src/state/rules/builtin.ts';
import { assessmentOf, fateOf, find, outcomesOf, planOf, type CommunityInput } from '../plans.ts';
import { defineExample } from './rows.ts';

const planWith = (community: CommunityInput, year = 2015) =>
  planOf({
    place: '440103',
    year,
    extent: 'county',
    development: 'new-build',
    communities: [community],
  });
const estate = planWith({
  households: 1250,
  population: 3900,
  existing: { 'indoor-service-floor-area': 180, 'outdoor-activity-area': 400 },
});
const here = (measure: string, plan = estate) => find(outcomesOf(plan), 'community', 'c1', measure);
const atEdges = (measure: string) =>
  [299, 300, 301].map((households) => here(measure, planWith({ households })).lower);

const SIX_ONES = 'guangdong2012-six-ones-new-build';
const sixOnes = builtinPacks()
  .flatMap(({ provisions }) => provisions)
  .filter(({ id }) => id.startsWith(SIX_ONES));

defineExample(5, {
  'indoor area, H=1,250': (expected) =>
    expect(here('indoor-service-floor-area').lower).toBe(expected),
  'outdoor area': (expected) => expect(here('outdoor-activity-area').lower).toBe(expected),
  'shortfall indoor / outdoor': (expected) =>
    expect([here('indoor-service-floor-area').gap, here('outdoor-activity-area').gap]).toEqual(
      expected,
    ),
  'full-time staff 1:300': (expected) => expect(here('community-workers').lower).toBe(expected),
  'people needed: members count / do not count': {
    differs: 'committee members and community workers are two measures, never summed',
    check: (expected) => {
      const [members, workers] = ['committee-members', 'community-workers'].map((measure) =>
        Number(here(measure).lower),
      );
      expect([members, workers]).toEqual([7, 5]);
      expect(expected).toEqual([String(Math.max(7, 5)), String(7 + 5)]);
      const staffing = outcomesOf(estate).filter(({ unit }) => unit === 'person');
      expect(staffing.map(({ lower }) => lower)).not.toContain('12');
    },
  },
  'social workers; graduate; organisations (average); volunteers; participants': (expected) =>
    expect([
      here('social-workers').lower,
      here('graduates').lower,
      find(outcomesOf(estate), 'county', '440103', 'social-organisations').lower,
      here('registered-volunteers').lower,
      here('volunteering-residents').lower,
    ]).toEqual(expected),
  'six ones to plan with the estate': (expected) => {
    const assessment = assessmentOf(planWith({}, 2012));
    const live = sixOnes.filter(({ id }) => fateOf(assessment, 'c1', id).kind === 'binds');
    // Four steps stand in the sentence, as in 与住宅一起规划、设计、建成、交付.
    const steps = new Set(live.map(({ statement }) => statement.zh.split('一起')[1]));
    expect(steps.size).toBe(1);
    const [together = ''] = [...steps];
    expect([live.length, together.split('、').length].map(String)).toEqual(expected);
  },
  'edges H=299 / 300 / 301: staff': (expected) =>
    expect(atEdges('community-workers')).toEqual(expected),
  'edges: indoor': (expected) => expect(atEdges('indoor-service-floor-area')).toEqual(expected),
  'edges: outdoor': (expected) => expect(atEdges('outdoor-activity-area')).toEqual(expected),
});
