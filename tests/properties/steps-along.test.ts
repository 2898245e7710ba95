// The steps of a requirement along a figure are those found by counting it up one by one, and each run is what it says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { stepsOf, type Run } from '../../src/core/assessment/outlook/steps.ts';
import { turnedBehind } from '../../src/core/assessment/outlook/turned.ts';
import type { Level } from '../../src/core/assessment/requirement/requirement.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { decimal, plain } from '../../src/core/quantity/decimal.ts';
import { compare, print, type Ratio } from '../../src/core/quantity/ratio.ts';
import { assessed, smallCases, TURNED_FAMILIES } from './arbitraries.ts';
import { alongWays, supposing } from './counting.ts';
import { forAll } from './for-all.ts';

const UP_TO = 90;

const text = (bound: Ratio | null) => bound && print(bound, 'up');
/** The numbers that are reported, or why there are none. */
const said = ({ status, lower, upper }: Level) =>
  ['pending', 'noRule'].includes(status) ? status : `${text(lower)} ${text(upper)}`;

/** Runs of equal requirements, counted value by value. */
function counted(levelAt: (value: string) => Level): string[] {
  const runs: { from: number; last: number; said: string }[] = [];
  for (let value = 0; value <= UP_TO; value += 1) {
    const now = said(levelAt(String(value)));
    const open = runs.at(-1);
    if (open?.said === now) open.last = value;
    else runs.push({ from: value, last: value, said: now });
  }
  return runs.map(({ from, last, said: now }) => `${from}-${last}: ${now}`);
}

const written = (run: Run) => `${plain(run.from)}-${plain(run.last)}: ${said(run.first)}`;

function compareWithCounting(open: Assessment, outcome: Outcome): number {
  const assessment = alongWays(open, outcome);
  const { evaluator } = assessment;
  let followed = 0;
  for (const turned of turnedBehind(evaluator, outcome.unit, outcome.measure.id)) {
    const { runs, isCut } = stepsOf(open.evaluator, outcome, turned, {
      from: decimal('0'),
      to: decimal(String(UP_TO)),
    });
    if (runs.length === 0) continue;
    followed += 1;
    expect(isCut).toBe(false);
    const suppose = supposing(assessment, outcome, turned);
    const levelAt = (value: string) => suppose(value).requirement.levels.aim;
    if (outcome.measure.whole) expect(runs.map(written)).toEqual(counted(levelAt));
    else runs.forEach((run) => expectEven(run, levelAt));
  }
  return followed;
}

/** What is required half way along a run of a measured quantity lies half way between its ends. */
function expectEven(run: Run, levelAt: (value: string) => Level) {
  for (const [value, level] of [
    [run.from, run.first],
    [run.last, run.final],
  ] as const)
    expect(said(levelAt(plain(value)))).toBe(said(level));
  const middle = run.from.plus(run.last).div(2);
  const half = levelAt(plain(middle.toDecimalPlaces(6)));
  for (const end of ['lower', 'upper'] as const) {
    const [first, final, between] = [run.first[end], run.final[end], half[end]];
    if (first === null || final === null || between === null) continue;
    const [low, high] = compare(first, final) <= 0 ? [first, final] : [final, first];
    expect(compare(between, low) >= 0 && compare(between, high) <= 0).toBe(true);
  }
}

describe('steps along a figure', () => {
  test.each(TURNED_FAMILIES)('%s', (_, cases, runs) => {
    forAll(
      fc.property(cases, (one) => {
        const assessment = assessed(one);
        assessment.outcomes.forEach((outcome) => compareWithCounting(assessment, outcome));
      }),
      Math.max(3, Math.floor(runs / 12)),
    );
  });

  test('the check follows figures at all', () => {
    const followed = fc.sample(smallCases(), { numRuns: 40, seed: 7 }).map((one) => {
      const assessment = assessed(one);
      return assessment.outcomes.reduce(
        (sum, outcome) => sum + compareWithCounting(assessment, outcome),
        0,
      );
    });
    expect(followed.filter((count) => count > 0).length).toBeGreaterThan(5);
  });
});
