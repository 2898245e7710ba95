// Every target over communities against a counter of its own, on made-up registers of 5 to 300 communities.
import { describe, expect, test } from 'vitest';
import { goalsOf, type Goal } from '../../../../src/core/assessment/programme/goals.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf } from '../../../plans.ts';
import { madeRegister, planOfRegister, type MadeCommunity } from './counted-registers.ts';
import {
  guangdong,
  GUANGDONG_COUNTIES,
  jieyang,
  JIEYANG_COUNTIES,
  PREMISES,
  shantou,
  SHANTOU_COUNTIES,
  SIX_ONES,
  TEN_KINDS,
  xilingol,
  XILINGOL_COUNTIES,
  type PaperTarget,
} from './paper-targets.ts';

const PLACES = [
  { name: 'Guangdong', place: '440000', counties: GUANGDONG_COUNTIES, targets: guangdong },
  { name: 'Jieyang', place: '445200', counties: JIEYANG_COUNTIES, targets: jieyang },
  { name: 'Shantou', place: '440500', counties: SHANTOU_COUNTIES, targets: shantou },
  { name: 'Xilingol', place: '152500', counties: XILINGOL_COUNTIES, targets: xilingol },
];
const SIZES = [5, 6, 11, 37, 100, 300];

const byAnswer = (target: PaperTarget, spokenOf: readonly MadeCommunity[]) => {
  const names = { yes: [] as string[], no: [] as string[], unsaid: [] as string[] };
  for (const one of spokenOf) names[target.meets(one)].push(one.id);
  return { yes: names.yes.sort(), no: names.no.sort(), unsaid: names.unsaid.sort() };
};

const listed = ({ communities }: Goal) => {
  const those = (meets: boolean | null) =>
    communities.flatMap((one) => (one.meets === meets ? [one.unit.at] : [])).sort();
  return { yes: those(true), no: those(false), unsaid: those(null) };
};

function expectedVerdict(met: number, open: number, asked: number) {
  if (open > 0) return { verdict: 'notAssessed', gap: null };
  return met >= asked
    ? { verdict: 'met', gap: '0' }
    : { verdict: 'short', gap: String(asked - met) };
}

function expectedForegone(met: number, open: number, asked: number): string | null {
  if (open === 0) return null;
  if (met >= asked) return 'met';
  return met + open < asked ? String(asked - met - open) : null;
}

describe.each(PLACES)('$name', ({ place, counties, targets }) => {
  test.each(SIZES.flatMap((size) => [[size, 0] as const, [size, 25] as const]))(
    '%i communities, one in %i answers missing',
    (size, unsaid) => {
      const asked = [
        ...new Set([...TEN_KINDS, ...SIX_ONES, ...targets.map(({ measure }) => measure)]),
      ].filter(
        (id) =>
          ![
            'complete-premises-communities',
            'six-ones-communities',
            'standard-premises-communities',
          ].includes(id),
      );
      const made = madeRegister({
        seed: size * 7 + unsaid,
        size,
        counties,
        asked,
        areas: PREMISES,
        unsaid,
      });
      const goals = goalsOf(
        assessmentOf(
          planOfRegister(made, place, place === '440000' ? 'province' : 'prefecture') as never,
        ),
      ).filter(({ outcome }) => outcome.unit.asked);
      const found = new Map(
        goals.map((goal) => [`${goal.outcome.unit.at} ${goal.outcome.measure.id}`, goal]),
      );
      const live = targets.filter((target) => made.some((one) => target.speaksOf(one)));
      expect([...found.keys()].sort()).toEqual(
        live.map(({ at, measure }) => `${at} ${measure}`).sort(),
      );
      for (const target of live) {
        const goal = found.get(`${target.at} ${target.measure}`);
        if (goal === undefined) throw new Error('listed above');
        const spokenOf = made.filter((one) => target.speaksOf(one));
        const answers = byAnswer(target, spokenOf);
        const needed = target.howMany(spokenOf.length);
        const { lower, verdict, gap } = goal.outcome.levels.aim;
        expect(listed(goal)).toEqual(answers);
        expect(lower && print(lower, 'up')).toBe(String(needed));
        expect({ verdict, gap: gap && print(gap, 'up') }).toEqual(
          expectedVerdict(answers.yes.length, answers.unsaid.length, needed),
        );
        expect(goal.foregone === null ? null : String(goal.foregone)).toBe(
          expectedForegone(answers.yes.length, answers.unsaid.length, needed),
        );
      }
    },
  );
});

test('papers that count no communities give no such target', () => {
  for (const [place, county] of [
    ['350100', '350102'],
    ['460100', '460105'],
  ] as const) {
    const made = madeRegister({ seed: 3, size: 20, counties: [county], asked: [], unsaid: 0 });
    expect(goalsOf(assessmentOf(planOfRegister(made, place, 'prefecture') as never))).toEqual([]);
  }
});

test('a target wider than the plan counts the communities of the plan and judges nothing', () => {
  const made = madeRegister({
    seed: 9,
    size: 12,
    counties: ['445202'],
    asked: [...TEN_KINDS],
    unsaid: 0,
  });
  const goals = goalsOf(assessmentOf(planOfRegister(made, '445202', 'street') as never));
  const complete = goals.find(
    ({ outcome }) =>
      outcome.measure.id === 'complete-premises-communities' && outcome.unit.at === '445200',
  );
  const target = jieyang.find(({ measure }) => measure === 'complete-premises-communities');
  if (complete === undefined || target === undefined) throw new Error('Jieyang has this target');
  expect(complete.outcome.unit.asked).toBe(false);
  expect(complete.outcome.levels.aim.verdict).toBe('notAssessed');
  expect(listed(complete)).toEqual(byAnswer(target, made));
});
