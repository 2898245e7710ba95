// A number set right by the planner: a sentence of the plan's own pack with its reason, shown as such, and gone when taken back.
import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/core/assessment/verdict/outcome.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { ALL_CHOSEN } from '../../../src/sheets/frame/sheet-choices.ts';
import { planningSheets } from '../../../src/sheets/planning-sheets.ts';
import { assessDraft } from '../../../src/state/assessed/assessed.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { checkPaper } from '../../../src/state/writing/check-paper.ts';
import {
  asDecided,
  CORRECTIONS,
  type Correction,
} from '../../../src/state/writing/corrected-provision.ts';
import { withCorrection, withoutCorrection } from '../../../src/state/writing/correction.ts';
import { carriedIn, withoutPaper, withPaper } from '../../../src/state/writing/in-plan.ts';
import { tablesAt, type Table } from '../../../src/state/writing/pack-data.ts';
import { ownPack, rule } from '../../headless/own-pack.ts';
import { assessmentOf, planOf } from '../../plans.ts';
import { wordsIn } from '../../sheets/sources.ts';

const rules = builtinRules();
const draft = draftOf(
  assessmentOf(
    planOf({
      place: '445202',
      year: 2026,
      communities: [{ households: 3000 }, { households: 900 }],
    }),
  ).plan,
);

function assessed(of: Draft) {
  const { assessment, problems } = assessDraft(of, rules);
  expect([...problems.values()]).toEqual([]);
  if (assessment === null) throw new Error('the plan is not worked out');
  return assessment;
}

function workers(of: Draft, at = 'c1'): Outcome {
  const found = assessed(of).outcomes.find(
    ({ unit, measure }) => unit.at === at && measure.id === 'community-workers',
  );
  if (found === undefined) throw new Error('no workers are asked');
  return found;
}

const lowerOf = (of: Draft, at = 'c1') => {
  const { lower } = workers(of, at).levels.aim;
  return lower === null ? null : print(lower, 'up');
};

const corrected = (of: Draft, changed: Partial<Correction>) => {
  const outcome = workers(of);
  const said = {
    ...{ ...asDecided(outcome), reason: '编制批复', replaces: true, isOnlyHere: false },
    ...changed,
  };
  return withCorrection(of, outcome, said, rules.rulebook);
};
const packOf = (of: Draft) => carriedIn(of, CORRECTIONS) as Table;

test('a looser number stands in place of what the papers ask, and all of them are named as overridden', () => {
  expect([lowerOf(draft), lowerOf(draft, 'c2')]).toEqual(['10', '5']);
  const after = corrected(draft, { per: '500' });
  expect(checkPaper(packOf(after), [], rules).problems).toEqual([]);
  expect([lowerOf(after), lowerOf(after, 'c2')]).toEqual(['6', '2']);
  const { considered } = workers(after);
  expect(considered.filter(({ fate }) => fate.kind === 'overridden').length).toBeGreaterThan(1);
  const [own] = tablesAt(packOf(after), ['provisions']);
  expect(own?.['reading']).toEqual({
    question: { zh: '为什么自定', en: 'Why the planner sets it' },
    chosen: { zh: '编制批复', en: '编制批复' },
  });
});

test('beside what the papers ask, the stricter counts', () => {
  expect(lowerOf(corrected(draft, { per: '500', replaces: false }))).toBe('10');
  expect(lowerOf(corrected(draft, { per: '250', replaces: false }))).toBe('12');
});

test('a correction of a correction takes its place; taken back, the papers speak again', () => {
  const twice = corrected(corrected(draft, { per: '500' }), { per: '600' });
  expect(tablesAt(packOf(twice), ['provisions'])).toHaveLength(1);
  expect(lowerOf(twice)).toBe('5');
  const id = String(tablesAt(packOf(twice), ['provisions'])[0]?.['id']);
  const back = withoutCorrection(twice, id);
  expect([back.ownPacks, back.packs]).toEqual([[], []]);
  expect(lowerOf(back)).toBe('10');
});

const idsIn = (of: Draft) => tablesAt(packOf(of), ['provisions']).map((one) => String(one['id']));
const marks = (of: Draft) =>
  of.streets.flatMap((street) => [street, ...street.communities].map(({ facts }) => facts));

test('a number of one community alone leaves the others as they are, in place of one for all, in whichever order they come', () => {
  const only = { per: '600', isOnlyHere: true };
  const alone = corrected(draft, only);
  expect(checkPaper(packOf(alone), [], rules).problems).toEqual([]);
  expect([lowerOf(alone), lowerOf(alone, 'c2')]).toEqual(['5', '5']);
  expect(tablesAt(packOf(alone), ['provisions'])[0]?.['statement']).toEqual({
    zh: '编制人自定的数，只用于c1',
    en: 'A number of the planner’s own, for c1 alone',
  });
  for (const both of [
    corrected(alone, { per: '300' }),
    corrected(corrected(draft, { per: '300' }), only),
  ]) {
    expect(checkPaper(packOf(both), [], rules).problems).toEqual([]);
    expect([lowerOf(both), lowerOf(both, 'c2')]).toEqual(['5', '3']);
  }
  const again = corrected(alone, { ...only, per: '1000' });
  expect([lowerOf(again), idsIn(again).length]).toEqual(['3', 1]);
  expect(marks(again)).toEqual([{ 'own-place-1': '0' }, { 'own-place-1': '1' }, {}]);
  const back = withoutCorrection(again, idsIn(again)[0] ?? '');
  expect([lowerOf(back), marks(back)]).toEqual(['10', [{}, {}, {}]]);
});

test('a correction outlives the paper whose sentence it replaced, and the plan is worked out all the same', () => {
  const paper = ownPack([
    rule({
      id: 'own-staff',
      measure: 'community-workers',
      least: '20',
      examples: [{ given: {}, expect: { least: '20' } }],
    }),
  ]) as Table;
  const carried = withPaper(draft, { ...paper, measures: [] });
  expect(lowerOf(carried)).toBe('20');
  const after = corrected(carried, { figure: '4', base: 'one' });
  expect(lowerOf(after)).toBe('4');
  const { document } = paper as unknown as { document: { id: string } };
  expect(lowerOf(withoutPaper(after, document.id))).toBe('4');
});

/** All words of some tables; what a cell was read from is left out. */
const said = (tables: unknown) =>
  JSON.stringify(tables, (key, value: unknown) => (key === 'from' ? undefined : value));

test('the paper says that it is the planner’s own, and why', () => {
  const assessment = assessed(corrected(draft, { base: 'one', figure: '4', per: '1' }));
  const source = {
    assessment,
    yardstick: 'aim' as const,
    choices: ALL_CHOSEN,
    words: wordsIn('zh'),
  };
  const sheets = planningSheets({ ...source, choices: { ...ALL_CHOSEN, sheet: 'statement' } });
  expect(said(sheets.map(({ papers }) => papers))).toContain('编制人自定');
  expect(said(sheets.map(({ tables }) => tables))).toContain('编制批复');
});

test('an area is measured as in the sentence that decides: correcting it does not change what it is compared with', () => {
  const built = draftOf(
    assessmentOf(
      planOf({
        ...{ place: '371502', year: 2026, development: 'new-build' },
        communities: [{ households: 2000, floorArea: 200000 }],
      }),
    ).plan,
  );
  const outcome = assessed(built).outcomes.find(
    ({ measure }) => measure.id === 'public-administration-floor-area',
  );
  if (outcome === undefined) throw new Error('no rooms of public administration are asked');
  const said = {
    ...asDecided(outcome),
    figure: '80',
    reason: '批复',
    replaces: true,
    isOnlyHere: false,
  };
  const after = withCorrection(built, outcome, said, rules.rulebook);
  expect(tablesAt(carriedIn(after, CORRECTIONS), ['provisions']).map(({ basis }) => basis)).toEqual(
    ['built'],
  );
});
