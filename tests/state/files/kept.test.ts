// What a register adds to a plan survives the plan file.
import { expect, test } from 'vitest';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';

const rules = builtinRules();

test('unit costs and what is said of shortages survive plan file and draft', () => {
  const data = {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-11-21',
    horizon: 2026,
    unitCosts: { 'office-floor-area': '3200.5' },
    areas: { '445202': { remarks: { nurses: { remedy: '借调', year: 2028 } } } },
    streets: [
      {
        id: 's1',
        remarks: { 'health-centres': { remedy: 'build', year: 2027 } },
        communities: [
          {
            id: 'c1',
            remarks: { 'office-floor-area': { reason: '没有用地', who: '街道办' } },
          },
        ],
      },
    ],
  };
  const read = readPlanValue(data, rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(JSON.parse(JSON.stringify(planData(draftOf(read.value.plan))))).toMatchObject({
    unitCosts: data.unitCosts,
    areas: data.areas,
    streets: data.streets,
  });
  const wrong = readPlanValue({ ...data, unitCosts: { nothing: '1' } }, rules.withOwnPacks);
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code }) => [path, code])).toEqual([
    ['unitCosts.nothing', 'unknown-measure'],
  ]);
});

test('what earlier plans said of closing a gap is read as a remark, and no word of it is lost', () => {
  const closing = (one: Record<string, string>) => ({ 'office-floor-area': one });
  const data = {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-11-21',
    horizon: 2026,
    streets: [
      {
        id: 's1',
        closing: closing({ way: '新建', deadline: '2027-06-30', unit: '区民政局', note: '已选址' }),
        communities: [{ id: 'c1', closing: closing({ way: 'lease', deadline: '2028-12-31' }) }],
      },
    ],
  };
  const read = readPlanValue(data, rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const kept = JSON.parse(JSON.stringify(planData(draftOf(read.value.plan)))) as typeof data;
  expect(kept.streets).toMatchObject([
    {
      remarks: closingOf({
        reason: '已选址 2027-06-30',
        remedy: '新建',
        year: 2027,
        who: '区民政局',
      }),
      communities: [{ remarks: closingOf({ remedy: 'lease', year: 2028 }) }],
    },
  ]);
  expect(JSON.stringify(kept)).not.toContain('closing');
});

const closingOf = (remark: object) => ({ 'office-floor-area': remark });

test.each([
  [{ 'no-such-measure': {} }, 'streets[0].remarks.no-such-measure', 'unknown-measure'],
  [{ nurses: { year: '27' } }, 'streets[0].remarks.nurses.year', 'impossible-year'],
  [{ nurses: { why: 'x' } }, 'streets[0].remarks.nurses.why', 'unknown-key'],
])('a remark that cannot be is refused where it stands: %j', (remarks, path, code) => {
  const read = readPlanValue(
    {
      format: 'community-facility-plan',
      version: 1,
      place: '445202',
      asOf: '2026-11-21',
      horizon: 2026,
      streets: [{ id: 's1', remarks, communities: [] }],
    },
    rules.withOwnPacks,
  );
  expect(read.ok ? [] : read.problems.map((one) => [one.path, one.code])).toEqual([[path, code]]);
});
