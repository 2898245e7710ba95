// What a register adds to a plan survives the plan file.
import { expect, test } from 'vitest';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';

const rules = builtinRules();

test('unit costs and how gaps are closed survive plan file and draft', () => {
  const data = {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-11-21',
    horizon: 2026,
    unitCosts: { 'office-floor-area': '3200.5' },
    streets: [
      {
        id: 's1',
        closing: { 'health-centres': { way: '新建', deadline: '2027-06-30' } },
        communities: [
          {
            id: 'c1',
            closing: { 'office-floor-area': { unit: '街道办', note: '租用' } },
          },
        ],
      },
    ],
  };
  const read = readPlanValue(data, rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(JSON.parse(JSON.stringify(planData(draftOf(read.value.plan))))).toMatchObject({
    unitCosts: data.unitCosts,
    streets: data.streets,
  });
  const wrong = readPlanValue({ ...data, unitCosts: { nothing: '1' } }, rules.withOwnPacks);
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code }) => [path, code])).toEqual([
    ['unitCosts.nothing', 'unknown-measure'],
  ]);
});
