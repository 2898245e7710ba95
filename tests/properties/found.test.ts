// Cases that random search once found wrong, each kept by name with its right answer.
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { reachesOf } from '../../src/core/assessment/outlook/reach.ts';
import { planSchema } from '../../src/core/plan/plan.ts';
import { createRulebook, planVocabulary } from '../../src/core/rulebook/rulebook.ts';
import { assess } from '../../src/core/assessment/assess.ts';
import { plain } from '../../src/core/quantity/decimal.ts';
import { packOf } from './small-rulebooks.ts';
import { DOCUMENTS, PLACES, SHARED, WORDS } from './small-vocabulary.ts';

/** A plan of the made-up county under a few rules, each of them mandatory and of one unit per one unit of its base. */
function assessedBy(rules: readonly object[], plan: object): Assessment {
  const provisions = rules.map((rule, at) => ({
    ...{ id: `rule-${String(at)}`, section: '1', statement: WORDS, force: 'mandatory' },
    ...{ least: '1', per: '1', strict: false, examples: [{ given: {}, expect: {} }], ...rule },
  }));
  const rulebook = createRulebook(SHARED, [packOf(DOCUMENTS[0], provisions)], PLACES);
  const head = {
    ...{ format: 'community-facility-plan', version: 1, name: '', place: '990101' },
    ...{ asOf: '2026-11-21', horizon: 2026, extent: 'county' },
  };
  return assess(planSchema(planVocabulary(rulebook)).parse({ ...head, ...plan }), rulebook);
}

const outcomeOf = ({ outcomes }: Assessment, id: string) => {
  const found = outcomes.find(({ measure }) => measure.id === id);
  if (found === undefined) throw new Error(`nothing is asked of ${id}`);
  return found;
};

test('parts entered for a street count as its total, whether its communities are known or not', () => {
  const rules = [{ measure: 'nurses', scope: 'street', base: 'existing:area-in-all' }];
  const parts = { 'room-area': '3', 'yard-area': '4' };
  const known = { id: 'c1', existing: { 'area-in-all': '100' } };
  for (const communities of [[], [{ id: 'c1' }], [known]]) {
    const streets = [{ id: 's1', existing: parts, communities }];
    const { status, levels } = outcomeOf(assessedBy(rules, { streets }), 'nurses');
    expect([status, levels.aim.lower && plain(levels.aim.lower.numerator)]).toEqual(['ok', '7']);
  }
});

test('what was entered for a street is its total before its parts are', () => {
  const rules = [{ measure: 'nurses', scope: 'street', base: 'existing:area-in-all' }];
  const existing = { 'room-area': '3', 'yard-area': '4', 'area-in-all': '9' };
  const streets = [{ id: 's1', existing, communities: [] }];
  const { levels } = outcomeOf(assessedBy(rules, { streets }), 'nurses');
  expect(levels.aim.lower && plain(levels.aim.lower.numerator)).toBe('9');
});

test('what is not judged, because its list may lack communities, is said to reach nowhere', () => {
  const rules = [{ measure: 'desks', scope: 'county', base: 'population' }];
  const streets = [{ id: 's1', communities: [{ id: 'c1', population: 5 }] }];
  const areas = { '990101': { existing: { desks: '7' } } };
  const reachWith = (complete: boolean) => {
    const assessment = assessedBy(rules, { streets, areas, complete });
    return reachesOf(assessment.evaluator, outcomeOf(assessment, 'desks')).map(({ most }) =>
      typeof most === 'string' ? most : plain(most),
    );
  };
  expect(reachWith(false)).toEqual([]);
  expect(reachWith(true)).toEqual(['7']);
});
