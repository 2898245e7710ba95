// The steps of a requirement along a figure are those found by counting it up one by one, and each run is what it says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { stepsOf, type Run } from '../../src/core/assessment/outlook/steps.ts';
import {
  isEstimated,
  isWholeFact,
  turnedBehind,
} from '../../src/core/assessment/outlook/turned.ts';
import type { Level } from '../../src/core/assessment/requirement/requirement.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { decimal, plain } from '../../src/core/quantity/decimal.ts';
import { print, type Ratio } from '../../src/core/quantity/ratio.ts';
import { assessed, smallCases, TURNED_FAMILIES } from './arbitraries.ts';
import { alongWays, supposing } from './counting.ts';
import { forAll } from './for-all.ts';
import { fraction, over, times, total, type Fraction } from './fraction.ts';

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
    expect(runs.length).toBeGreaterThan(0);
    if (isCut) continue;
    followed += 1;
    const suppose = supposing(assessment, outcome, turned);
    const levelAt = (value: string) => suppose(value).requirement.levels.aim;
    const isCounted = isWholeFact(assessment.rulebook, turned.fact);
    if (outcome.measure.whole && isCounted) expect(runs.map(written)).toEqual(counted(levelAt));
    else if (outcome.measure.whole)
      runs.forEach((run, at) => expectLevel(run, runs[at - 1], levelAt));
    else if (!isEstimated(evaluator, turned.unit))
      runs.forEach((run) => expectEven(run, levelAt, isCounted));
  }
  return followed;
}

/** Along what is measured: one requirement from end to end and in between, and another just before. */
function expectLevel(run: Run, before: Run | undefined, levelAt: (value: string) => Level) {
  const parts = ['0', '0.25', '0.5', '0.75', '1'].map((part) =>
    run.from.plus(run.last.minus(run.from).times(part)).toDecimalPlaces(6),
  );
  const found = parts.map((value) => said(levelAt(plain(value))));
  expect(found).toEqual(parts.map(() => said(run.first)));
  if (before === undefined) return;
  expect(plain(run.from.minus(before.last))).toBe('0.000001');
  expect(said(before.final)).not.toBe(said(run.first));
}

/** Of a measured quantity each value along a run lies on the line between its ends, to the last digit. */
function expectEven(run: Run, levelAt: (value: string) => Level, isWhole: boolean) {
  for (const [value, level] of [
    [run.from, run.first],
    [run.last, run.final],
  ] as const)
    expect(said(levelAt(plain(value)))).toBe(said(level));
  const length = run.last.minus(run.from);
  const part = length.times('0.37').toDecimalPlaces(isWhole ? 0 : 6);
  const between = levelAt(plain(run.from.plus(part)));
  for (const end of ['lower', 'upper'] as const) {
    const [first, final, inside] = [run.first[end], run.final[end], between[end]].map(exactly);
    if (first === null || final === null || inside === null) {
      expect([first, final]).toEqual([inside, inside]);
      continue;
    }
    const [all, some] = [length, part].map((one) => fraction(plain(one)));
    if (!first || !final || !inside || !all || !some) continue;
    const onLine = total([times(first, all), times(final, some)]);
    const found = total([times(inside, all), times(first, some)]);
    expect({ run: written(run), at: plain(part), line: inLowest(found) }).toEqual({
      ...{ run: written(run), at: plain(part), line: inLowest(onLine) },
    });
  }
}

const exactly = (bound: Ratio | null | undefined) =>
  bound && over(fraction(plain(bound.numerator)), fraction(plain(bound.denominator)));

const inLowest = ({ top, bottom }: Fraction) => {
  const divisor = common(top, bottom);
  return `${top / divisor}/${bottom / divisor}`;
};

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

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
    const followed = fc.sample(smallCases(), { numRuns: 12, seed: 7 }).map((one) => {
      const assessment = assessed(one);
      return assessment.outcomes.reduce(
        (sum, outcome) => sum + compareWithCounting(assessment, outcome),
        0,
      );
    });
    expect(followed.filter((count) => count > 0).length).toBeGreaterThan(2);
  });
});
