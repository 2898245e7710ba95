// The rules that a page fetches: of one place what its numbers need, of all places everything that ships but the examples.
import { expect, test } from 'vitest';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { loadRules } from '../../../src/state/rules/lazy-rules.ts';
import { planOf } from '../../plans.ts';

test('all rules are those that ship, word for word, what is only stated included', async () => {
  const [lazy, shipped] = [await loadRules(null, 'with English'), builtinRules()];
  const bare = ({ packs }: typeof shipped.rulebook) =>
    packs.map((pack) => ({
      ...pack,
      provisions: pack.provisions.map((one) => ({ ...one, examples: [] })),
    }));
  expect(bare(lazy.rulebook)).toEqual(bare(shipped.rulebook));
  expect(lazy.rulebook.stated).toEqual(shipped.rulebook.stated);
});

test('the rules of one place know nothing of duties, and take a plan that answers some', async () => {
  const { rulebook, withOwnPacks } = await loadRules('445202', 'in Chinese');
  expect(rulebook.stated).toBeNull();
  expect(rulebook.packs.flatMap(({ stated }) => stated)).toEqual([]);
  const plan = planOf({
    place: '445202',
    year: 2010,
    communities: [{ duties: { 'jieyang-democratic-review': true } }],
  });
  const read = readPlanValue(plan, withOwnPacks);
  expect(read.ok && [...(read.value.plan.streets[0]?.communities[0]?.duties ?? [])]).toEqual([
    ['jieyang-democratic-review', true],
  ]);
});
