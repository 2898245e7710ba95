// The next threshold, computed in closed form, is the one found by counting the fact up and down one by one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { nextFits } from '../../src/core/assessment/outlook/fit.ts';
import { nextThresholds, type Threshold } from '../../src/core/assessment/outlook/threshold.ts';
import { plain } from '../../src/core/quantity/decimal.ts';
import type { Ratio } from '../../src/core/quantity/ratio.ts';
import { assessed, smallCases, TURNED_FAMILIES, type Case } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import { alongWays, isMoving, knownFigures, supposing, valueOf, type Figure } from './counting.ts';
import { fractionOf, wholeOrLess } from './fraction.ts';

/** Past every range of the small rules, so that no condition goes unvisited. */
const COUNTED_UP = 120;
/** Where nothing is said to change, every fourth value is looked at. */
const SKIPPED = 4;
const ENDS = ['lower', 'upper'] as const;
const DIRECTIONS = ['more', 'fewer'] as const;

type End = (typeof ENDS)[number];
type EndAt = (value: string) => string | null;

const text = (bound: Ratio | null) => bound && String(wholeOrLess(fractionOf(bound)));

/** One end of what is required, by the value of a fact. */
function endOf(assessment: Assessment, outcome: Outcome, figure: Figure): (end: End) => EndAt {
  const suppose = supposing(assessment, outcome, figure);
  return (end) => (value) => text(suppose(value).requirement.levels.aim[end]);
}

/** The nearest value at which the end is another; one said to be too far to count to is tried with its neighbour. */
function counted(endAt: EndAt, today: number, step: number, said: Threshold | undefined) {
  const distant = said !== undefined && said.by.gt(COUNTED_UP) ? said.at.toNumber() : null;
  const stride = said === undefined ? SKIPPED : 1;
  const near = Array.from(
    { length: COUNTED_UP / stride },
    (_, index) => today + step * (index * stride + 1),
  );
  const values = distant === null ? near : [...near, distant - step, distant];
  const now = endAt(String(today));
  const at = values.find((value) => value >= 0 && endAt(String(value)) !== now);
  if (at === undefined) return [];
  return [{ at: String(at), by: String(Math.abs(at - today)), to: endAt(String(at)) }];
}

function compareWithCounting(open: Assessment, outcome: Outcome) {
  const thresholds = nextThresholds(open.evaluator, outcome);
  const assessment = alongWays(open, outcome);
  for (const figure of knownFigures(assessment, outcome, true)) {
    const { unit, fact } = figure;
    if (unit !== outcome.unit && !thresholds.some((one) => one.unit === unit)) continue;
    const today = valueOf(assessment, figure);
    const endAt = endOf(assessment, outcome, figure);
    for (const end of ENDS.filter((one) => outcome.levels.aim[one] !== null))
      for (const direction of DIRECTIONS) {
        const found = thresholds.filter(
          (one) =>
            one.unit === unit &&
            one.fact === fact &&
            one.end === end &&
            one.direction === direction,
        );
        const said = found.map(({ at, by, to }) => ({
          at: plain(at),
          by: plain(by),
          to: text(to),
        }));
        const step = direction === 'more' ? 1 : -1;
        const where = { measure: outcome.measure.id, of: unit.at, fact, today, end, direction };
        expect({ ...where, said }).toEqual({
          ...where,
          said: counted(endAt(end), today, step, found[0]),
        });
      }
  }
}

/** No value between today's and the threshold of an area requires anything else: its nearest neighbour does not. */
function checkArea(open: Assessment, outcome: Outcome, threshold: Threshold) {
  const assessment = alongWays(open, outcome);
  const { fact, end, direction, at } = threshold;
  const endAt = endOf(assessment, outcome, threshold)(end);
  const nearer = direction === 'more' ? at.minus('0.000001') : at.plus('0.000001');
  const today = text(outcome.levels.aim[end]);
  const where = { measure: outcome.measure.id, fact, end, direction, at: plain(at) };
  expect({ ...where, nearer: endAt(plain(nearer)), changes: endAt(plain(at)) !== today }).toEqual({
    ...{ ...where, nearer: today, changes: true },
  });
}

/** Outcomes that a threshold can be asked of; where ways are open, along the one that is taken. */
function turnable({ outcomes }: Assessment): Outcome[] {
  return outcomes.filter(
    ({ measure, status }) => measure.whole && ['ok', 'noWholeFits'].includes(status),
  );
}

/** The nearest value at which some whole number fits, as far as is counted. */
function countedFit(
  assessment: Assessment,
  outcome: Outcome,
  figure: Figure,
  step: number,
): string | null {
  const today = valueOf(assessment, figure);
  const suppose = supposing(assessment, outcome, figure);
  for (let value = today; value >= 0 && Math.abs(value - today) <= COUNTED_UP; value += step)
    if (suppose(String(value)).requirement.levels.aim.status === 'ok') return String(value);
  return null;
}

function compareFits(open: Assessment, outcome: Outcome) {
  const fits = nextFits(open.evaluator, outcome);
  const assessment = alongWays(open, outcome);
  const figures = knownFigures(assessment, outcome, true).filter(
    ({ unit }) => unit === outcome.unit || fits.some((one) => one.unit === unit),
  );
  for (const figure of figures)
    for (const direction of DIRECTIONS) {
      const said = fits.find(
        (one) =>
          one.unit === figure.unit && one.fact === figure.fact && one.direction === direction,
      );
      const near = said?.by.lte(COUNTED_UP) === true ? plain(said.at) : null;
      const step = direction === 'more' ? 1 : -1;
      const where = { measure: outcome.measure.id, of: figure.unit.at, fact: figure.fact };
      expect({ ...where, direction, near }).toEqual({
        ...{ ...where, direction, near: countedFit(assessment, outcome, figure, step) },
      });
      if (said === undefined) continue;
      const suppose = supposing(assessment, outcome, figure);
      const { status, lower, upper } = suppose(plain(said.at)).requirement.levels.aim;
      expect([status, text(lower), text(upper)]).toEqual([
        'ok',
        text(said.lower),
        text(said.upper),
      ]);
    }
}

const unfitting = (given: Case) =>
  assessed(given).outcomes.filter(({ status }) => status === 'noWholeFits');

describe('where no whole number fits', () => {
  test('the nearest fits are those that counting finds', () => {
    const cases = smallCases().filter((given) => unfitting(given).length > 0);
    forAll(
      fc.property(cases, (given) => {
        const assessment = assessed(given);
        for (const outcome of assessment.outcomes)
          if (outcome.status === 'noWholeFits') compareFits(assessment, outcome);
      }),
      25,
    );
  });
});

describe('the next threshold', () => {
  test.each(TURNED_FAMILIES)('is what counting finds for %s', (_, cases, numRuns) => {
    forAll(
      fc.property(cases, fc.nat(999), (given, at) => {
        const assessment = assessed(given);
        const asked = turnable(assessment).filter(isMoving);
        const outcome = asked[at % (asked.length || 1)];
        fc.pre(outcome !== undefined);
        compareWithCounting(assessment, outcome);
      }),
      numRuns,
    );
  });

  test('is the nearest one of an area too', () => {
    forAll(
      fc.property(smallCases(), (given) => {
        const assessment = assessed(given);
        for (const outcome of turnable(assessment)) {
          const areas = knownFigures(assessment, outcome, false).map(({ fact }) => fact);
          for (const threshold of nextThresholds(assessment.evaluator, outcome))
            if (areas.includes(threshold.fact)) checkArea(assessment, outcome, threshold);
        }
      }),
      100,
    );
  });

  test('is asked of whole measures that are settled, and of no other', () => {
    forAll(
      fc.property(smallCases(), (given) => {
        const assessment = assessed(given);
        const settled = new Set(turnable(assessment));
        const others = assessment.outcomes.filter((outcome) => !settled.has(outcome));
        for (const outcome of others)
          expect(nextThresholds(assessment.evaluator, outcome)).toEqual([]);
      }),
      40,
    );
  });
});
