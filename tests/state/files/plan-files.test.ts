// A plan file opens again as it was saved, also while some of its cells are wrong; what would be lost is refused.
import { expect, test } from 'vitest';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { openPlanFile } from '../../../src/state/files/open-plan-file.ts';
import { planFileText } from '../../../src/state/files/plan-files.ts';
import { setIn } from '../../../src/state/draft/draft-path.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';

const rules = builtinRules();
const fileOf = (text: string) => new File([text], 'plan.json');

function sample(): Draft {
  const [first] = SAMPLES;
  if (first === undefined) throw new Error('no sample');
  return first.make('zh');
}

const community = (...path: (string | number)[]) => ['streets', 0, 'communities', 0, ...path];

test('wrong cells are named, and the plan can be opened with each of them as it was typed', async () => {
  const wrong = [
    [community('households'), '-5'],
    [community('existing', 'office-floor-area'), 'abc'],
    [['asOf'], '2026-02-30'],
  ] as const;
  const draft = wrong.reduce((made, [path, value]) => setIn(made, [...path], value), sample());
  const text = planFileText(draft);
  const read = await openPlanFile(fileOf(text), rules);
  if (read.ok) throw new Error('three cells are wrong');
  expect(read.problems.map(({ path }) => path).sort()).toEqual([
    'asOf',
    'streets[0].communities[0].existing.office-floor-area',
    'streets[0].communities[0].households',
  ]);
  if (read.asTyped === null) throw new Error('nothing would be lost');
  expect(JSON.parse(planFileText(read.asTyped))).toEqual(JSON.parse(text));
});

test('a plan with something no field could show is not opened in part', async () => {
  const data = JSON.parse(planFileText(sample())) as Record<string, unknown>;
  const read = await openPlanFile(fileOf(JSON.stringify({ ...data, surprise: 1 })), rules);
  expect(read).toMatchObject({ ok: false, asTyped: null });
});
