// From an empty form to a paper that is sound, cited and acts: ten sentences, tried on a plan after each, without a line of code.
import { expect, test } from 'vitest';
import { print } from '../../../src/core/quantity/ratio.ts';
import { problemSentence } from '../../../src/i18n/problems.ts';
import { ALL_CHOSEN } from '../../../src/sheets/frame/sheet-choices.ts';
import { planningSheets } from '../../../src/sheets/planning-sheets.ts';
import { assessDraft } from '../../../src/state/assessed/assessed.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { withoutEntryOf } from '../../../src/state/writing/fresh-entries.ts';
import { checkPaper } from '../../../src/state/writing/check-paper.ts';
import {
  tablesAt,
  withEntryMoved,
  withValue,
  type Table,
} from '../../../src/state/writing/pack-data.ts';
import { forTrial } from '../../../src/state/writing/prove-all.ts';
import { wordsWith } from '../../../src/state/writing/read-entry.ts';
import { besideBands } from '../../../src/state/writing/series-problems.ts';
import { paperInPlan, tryInSteps, type Tried } from '../../../src/state/writing/try-paper.ts';
import { assessmentOf, planOf } from '../../plans.ts';
import { wordsIn } from '../../sheets/sources.ts';
import { placeOf, proved, tenSentences, withSentence } from './ten-provisions.ts';

const rules = builtinRules();
const draft = draftOf(
  assessmentOf(
    planOf({
      ...{ place: '445202', year: 2026, extent: 'street', development: 'new-build' },
      communities: [
        {
          households: 3000,
          population: 9000,
          floorArea: 300000,
          existing: { 'community-workers': 9 },
        },
        { households: 1000, population: 3000, floorArea: 40000 },
      ],
    }),
  ).plan,
);

function tried(paper: Table): Tried {
  const known = { draft, assessment: null };
  const steps = tryInSteps({ ...paperInPlan(paper, draft), rules, known, yardstick: 'aim' });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done !== true) continue;
    if (step.value === null) throw new Error('nothing was tried');
    return step.value;
  }
}

test('ten sentences make a sound paper that changes the plan as it says', () => {
  const paper = proved(tenSentences(), rules.rulebook);
  expect(checkPaper(paper, [], rules).problems).toEqual([]);
  expect(tablesAt(paper, ['provisions'])).toHaveLength(13);
  const { changes, heard } = tried(paper);
  const now = (at: string, measure: string) => {
    const found = changes.find(
      ({ after }) => after?.unit.at === at && after.measure.id === measure,
    );
    const lower = found?.after?.levels.aim.lower ?? null;
    return lower === null ? null : print(lower, 'up');
  };
  // 25 m2 for 100 households, where the papers of above ask 20.
  expect(now('c1', 'indoor-service-floor-area')).toBe('750');
  expect(now('c1', 'elderly-care-floor-area')).toBe('1000');
  expect(now('c2', 'elderly-care-floor-area')).toBe('300');
  // Both stages are due: 3,000 x 2 / 400 = 15.
  expect(now('c1', 'community-workers')).toBe('15');
  expect(heard.size).toBe(13);
});

test('every sentence that is added is tried at once, and what it would change is named', () => {
  const empty = { ...tenSentences(), provisions: [] };
  const one = proved(
    withSentence(empty, { measure: 'office-floor-area', figure: '90' }),
    rules.rulebook,
  );
  const offices = tried(one).changes.filter(
    ({ after }) => after?.measure.id === 'office-floor-area',
  );
  expect(offices.map(({ after }) => after?.unit.at)).toEqual(['c1', 'c2']);
});

test('what is missing is told at its field, in words', () => {
  const paper = tenSentences();
  const at = placeOf(paper, 'nurses');
  const path = `provisions[${String(at)}]`;
  const told = (changed: Table) =>
    checkPaper(changed, [], rules).problems.map(
      (one) => `${one.path}: ${problemSentence(one, 'zh')}`,
    );
  expect(told(paper)).toContain(`${path}.examples: 缺少算例`);
  const whole = proved(paper, rules.rulebook);
  expect(told(withValue(whole, ['provisions', at, 'section'], ''))).toEqual([
    `${path}.section: 缺少这一项`,
  ]);
  expect(told(withValue(whole, ['provisions', at, 'measure'], 'nothing'))).toContain(
    `${path}.measure: “nothing”没有定义`,
  );
  expect(told(withValue(whole, ['provisions', at, 'least'], '2'))).toContain(
    `${path}.examples[0]: 算例写的是1，算出来是2`,
  );
  const twin = withSentence(whole, { measure: 'nurses', figure: '3' });
  expect(told(proved(twin, rules.rulebook))).toEqual([
    expect.stringMatching(/^provisions\[\d+\]\.beside: 与“/),
  ]);
});

test('a sentence that goes is no longer named by those that stand beside it', () => {
  const paper = tenSentences();
  const stages = tablesAt(paper, ['provisions']).filter((one) => 'due' in one);
  expect(stages.map(({ beside }) => beside)).toEqual([...stages].reverse().map(({ id }) => [id]));
  const last = tablesAt(paper, ['provisions']).length - 1;
  const [left] = tablesAt(withoutEntryOf(paper, 'provisions', last), ['provisions']).filter(
    (one) => 'due' in one,
  );
  expect(left).not.toHaveProperty('beside');
});

test('a paper put into a plan is cited on its sheets', () => {
  const { after } = paperInPlan(proved(tenSentences(), rules.rulebook), draft);
  const { assessment } = assessDraft(after, rules);
  expect(assessment?.plan.packs).toContain('own-445202-1');
  if (assessment === null) throw new Error('the plan is not worked out');
  const source = {
    assessment,
    yardstick: 'aim' as const,
    choices: ALL_CHOSEN,
    words: wordsIn('zh'),
  };
  for (const sheet of planningSheets(source)) {
    const cited = JSON.stringify(sheet.papers.rows);
    expect(cited).toContain('榕城区社区设施暂行规定');
    expect(cited).toContain('使用者录入');
    expect(cited).not.toContain('样本文件');
  }
});

test('bands that were written one by one are looked at together: a gap or an overlap is told at the upper one', () => {
  const paper = proved(tenSentences(), rules.rulebook);
  const at = placeOf(paper, 'elderly-care-floor-area');
  const told = (of: Table) =>
    tablesAt(of, ['provisions'])
      .map((one) => besideBands(of, one))
      .flatMap((one) => (one === null ? [] : [[one.code, one.values]]));
  expect(told(paper)).toEqual([]);
  const band = ['provisions', at + 1, 'when', 'floorArea'];
  const gap = withValue(paper, [...band, 'from'], '60000');
  expect(told(gap)).toEqual([['gap', { from: '50000', to: '60000' }]]);
  const twice = withEntryMoved(withValue(paper, [...band, 'from'], '40000'), ['provisions'], at, 1);
  expect(told(twice)).toEqual([['overlap', { from: '40000', to: '50000' }]]);
});

test('a figure that is changed is tried before its examples are set right, and nothing else that is wrong', () => {
  const paper = proved(tenSentences(), rules.rulebook);
  const words = wordsWith(paper, rules.rulebook);
  const at = placeOf(paper, 'indoor-service-floor-area');
  const forPlan = (document: Table) =>
    forTrial(document, checkPaper(document, [], rules).problems, words);
  expect(forPlan(paper)).toBe(paper);
  const changed = withValue(paper, ['provisions', at, 'least'], '40');
  const trial = forPlan(changed);
  if (trial === null) throw new Error('not tried');
  const asked = tried(trial).changes.find(
    ({ after }) => after?.unit.at === 'c2' && after.measure.id === 'indoor-service-floor-area',
  );
  const lower = asked?.after?.levels.aim.lower ?? null;
  expect(lower === null ? null : print(lower, 'up')).toBe('400');
  expect(forPlan(withValue(changed, ['provisions', at, 'section'], ''))).toBeNull();
});
