// Which figures are asked for beside a requirement, by what kind of development the places are.
import { expect, test } from 'vitest';
import { stocksOf } from '../../../src/core/plan/stocks.ts';
import { isBuilt } from '../../../src/core/plan/terms.ts';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { planOf, type PlanInput } from '../../plans.ts';

const { withOwnPacks } = builtinRules();

function stocks(given: Omit<PlanInput, 'place'>): string {
  const read = readPlanValue(planOf({ place: '445202', year: 2026, ...given }), withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { existing, planned } = stocksOf(read.value.plan);
  return [...(existing ? ['existing'] : []), ...(planned ? ['planned'] : [])].join(' and ');
}
const of = (...kinds: readonly (string | undefined)[]) => ({
  communities: kinds.map((development) => (development === undefined ? {} : { development })),
});
const desk = { 'community-workers': 1 };

test.each([
  ['new estates', of('new-build'), 'planned'],
  ['resettled ones', of('resettlement'), 'planned'],
  ['estates that stand', of('existing'), 'existing'],
  ['rebuilt ones', of('renewal'), 'existing and planned'],
  ['new beside old', of('new-build', 'existing'), 'existing and planned'],
  ['those of which nobody has said', of(undefined), 'existing'],
  ['as the whole plan says', { ...of(undefined), development: 'new-build' }, 'planned'],
  ['but for what they say themselves', { ...of('existing'), development: 'new-build' }, 'existing'],
  ['none yet, of a new plan', { communities: [], development: 'new-build' }, 'planned'],
  ['none yet, of one that stands', { communities: [], development: 'existing' }, 'existing'],
  [
    'what was entered is shown',
    { communities: [{ development: 'new-build', existing: desk }] },
    'existing and planned',
  ],
  [
    'what is planned too',
    { communities: [{ development: 'existing', planned: desk }] },
    'existing and planned',
  ],
  [
    'in a street',
    { streets: [{ existing: desk, communities: [{ development: 'new-build' }] }] },
    'existing and planned',
  ],
  [
    'and in a wider place',
    { ...of('new-build'), areas: { '445202': { existing: desk } } },
    'existing and planned',
  ],
] as [string, Omit<PlanInput, 'place'>, string][])('%s', (_, given, wanted) => {
  expect(stocks(given)).toBe(wanted);
});

test('something stood before where estates stand or are rebuilt, and not where they are new or nobody has said', () => {
  const kinds = ['existing', 'renewal', 'new-build', 'resettlement', null];
  expect(kinds.filter(isBuilt)).toEqual(['existing', 'renewal']);
});
