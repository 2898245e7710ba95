// A plan that carries an older version of a paper than this machine keeps: which, what changes by which provision, and nothing of strangers.
import { expect, test } from 'vitest';
import { print } from '../../../src/core/quantity/ratio.ts';
import { assessDraft } from '../../../src/state/assessed/assessed.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { newerInSteps, newerPacks, withNewer } from '../../../src/state/looked/newer-packs.ts';
import { versionOf, type OwnPack } from '../../../src/state/own-packs/own-pack.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { ownPack, rule } from '../../headless/own-pack.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const rules = builtinRules();
const data = (least: string) => {
  const examples = [{ given: {}, expect: { least } }];
  return { ...ownPack([rule({ id: 'desks', measure: 'desks', least, examples })]) };
};
const [older, newer, broken] = [data('2'), data('5'), { ...data('9'), provisions: [{}] }];
const kept = [older, newer].reduce<OwnPack[]>(
  (all, one) => [...all, versionOf(all, one, '2026-11-27T00:00:00Z')],
  [],
);
const { plan } = assessmentOf(
  planOf({ place: '445202', year: 2026, communities: [{ households: 900 }] }),
);
const { document } = older as unknown as { document: { id: string } };
const draft = { ...draftOf(plan), ownPacks: [older], packs: [document.id] };

function whatNewerChanges(of: readonly OwnPack[]) {
  const { assessment } = assessDraft(draft, rules);
  if (assessment === null) throw new Error('the plan is not worked out');
  const steps = newerInSteps(newerPacks(draft.ownPacks, of), draft, rules, assessment);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

test('the newest version of a paper that the plan carries, and never one that nobody kept', () => {
  const [found, ...more] = newerPacks([older, data('7')], kept);
  expect([found?.carried.version, found?.newest.version, more]).toEqual([1, 2, []]);
  expect(newerPacks([newer], kept)).toEqual([]);
  expect(withNewer(draft, newerPacks(draft.ownPacks, kept)).ownPacks).toEqual([newer]);
});

test('what it changes, by provision', () => {
  const found = whatNewerChanges(kept);
  expect(found?.provisions.map(({ how }) => how)).toEqual(['changed']);
  const asked = found?.results.map(({ before, after }) =>
    [before, after].map((one) => {
      const lower = one?.levels.aim.lower ?? null;
      return lower === null ? '-' : print(lower, 'up');
    }),
  );
  expect(asked).toEqual([['2', '5']]);
});

test('a newer version that cannot be used is not offered', () => {
  expect(whatNewerChanges([...kept, versionOf(kept, broken, '')])).toBeNull();
});
