// An unanswered question that changes nothing is not waited for: what others already ask stays a number.
import { expect, test } from 'vitest';
import { find, assessmentOf, fateOf, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const STATION = 'guangdong2012-six-ones-new-build-public-service-station';

/** One urban community of Tianhe after 2012, whose kind of development may be unknown. */
const tianhe = (given: Partial<PlanInput>) =>
  planOf({
    place: '440106',
    year: 2015,
    communities: [{ households: 1200, existing: { 'public-service-stations': 0 } }],
    ...given,
  });

test.each([{}, { development: 'new-build' }, { development: 'existing' }])(
  'a community needs one service station, short 1: %o',
  (given) => {
    expect(
      find(outcomesOf(tianhe(given)), 'community', 'c1', 'public-service-stations'),
    ).toMatchObject({
      status: 'ok',
      lower: '1',
      verdict: 'short',
      gap: '1',
      aim: { lower: '1', gap: '1' },
    });
  },
);

test('the clause on new estates still says what it would need to know', () => {
  expect(fateOf(assessmentOf(tianhe({})), 'c1', STATION)).toMatchObject({
    kind: 'pending',
    missing: [{ input: 'development' }],
  });
});

test('where nothing else asks as much, the number waits', () => {
  const centres = find(outcomesOf(tianhe({})), 'community', 'c1', 'culture-sports-centres');
  expect(centres).toMatchObject({ status: 'pending', missing: ['development'], lower: null });
});
