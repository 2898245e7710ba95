// Columns that hold something entered are told apart from empty ones, so that an imported figure is not hidden.
import { expect, test } from 'vitest';
import { heldColumns } from '../../../src/state/register/column-held.ts';
import { offeredColumns } from '../../../src/features/grid/use-columns.ts';
import { assess } from '../../../src/core/assessment/assess.ts';
import { standingsOf } from '../../../src/core/assessment/verdict/standing.ts';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { i18next, speakOfPages } from '../../../src/i18n/i18n.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';

await speakOfPages();

const rules = builtinRules();
const words = {
  t: i18next.getFixedT('zh'),
  say: ({ zh }: { readonly zh: string }) => zh,
  language: 'zh' as const,
};

function planOf(existing: object) {
  const community = { id: 'c1', settlement: 'urban', households: 700, existing };
  const read = readPlanValue(
    {
      format: 'community-facility-plan',
      version: 1,
      place: '445202',
      asOf: '2026-11-21',
      horizon: 2026,
      streets: [{ id: 's1', kind: 'street', communities: [community] }],
    },
    rules.withOwnPacks,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function shownUnlessHidden(existing: object): string[] {
  const { plan, rulebook } = planOf(existing);
  const assessment = assess(plan, rulebook);
  const yardstick = 'aim' as const;
  const standings = standingsOf(assessment.outcomes, yardstick);
  const register = { assessment, rules, problems: new Map(), yardstick, standings };
  const held = heldColumns(draftOf(plan));
  return offeredColumns(register, held, false, words).flatMap(({ column, asked }) =>
    asked ? [column.id] : [],
  );
}

test('a figure that no rule of the place asks for has its column shown once it is there', () => {
  expect(shownUnlessHidden({})).not.toContain('office-floor-area');
  expect(shownUnlessHidden({ 'office-floor-area': '40' })).toContain('office-floor-area');
});

test('an emptied cell holds nothing, and zero is something', () => {
  const draft = draftOf(planOf({ 'office-floor-area': '0' }).plan);
  expect(heldColumns(draft).has('office-floor-area')).toBe(true);
  const streets = draft.streets.map((street) => ({
    ...street,
    communities: street.communities.map((one) => ({
      ...one,
      existing: { 'office-floor-area': '' },
    })),
  }));
  expect([...heldColumns({ ...draft, streets })]).toEqual([]);
});
