// Whoever recalculates the printed steps arrives at the printed number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { print } from '../../src/core/quantity/ratio.ts';
import type { Step } from '../../src/core/assessment/trace/step.ts';
import { explain, type Speaker } from '../../src/sheets/words/explanation.ts';
import { assessed, FAMILIES } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import {
  ends,
  fraction,
  inFull,
  over,
  sixPlaces,
  times,
  total,
  wholeOrLess,
  wholeOrMore,
  type Fraction,
} from './fraction.ts';

/** base x figure x uplift / per + plus x uplift, from the printed text alone. */
function recalculated({ base, fraction: parts, figure, uplift, per, plus }: Step): Fraction {
  const multiplied = parts === null ? fraction(base) : over(fraction(parts[0]), fraction(parts[1]));
  const product = times(times(multiplied, fraction(figure)), fraction(uplift ?? '1'));
  const constant = times(fraction(plus ?? '0'), fraction(uplift ?? '1'));
  return total([over(product, fraction(per)), constant]);
}

/** The whole number that a step's exact value leads to; an exclusive bound moves on to the next one. */
function roundedByHand({ end, strict }: Step, value: Fraction): string {
  const isWhole = value.top % value.bottom === 0n;
  const moved = strict && isWhole ? 1n : 0n;
  if (end === 'lower') return String(wholeOrMore(value) + moved);
  const down = wholeOrLess(value) - moved;
  return String(down < 0n ? 0n : down);
}

/** A value whose digits end is printed in full, any other to six places. */
function printed(value: Fraction, end: Step['end']): string {
  return ends(value) ? inFull(value) : sixPlaces(value, end === 'lower' ? 'up' : 'down');
}

function recheck(step: Step) {
  const value = recalculated(step);
  const where = { of: step.bases, end: step.end, base: step.base, figure: step.figure };
  expect({ ...where, quotient: step.quotient, rounded: step.rounded }).toEqual({
    ...where,
    quotient: printed(value, step.end),
    rounded: step.rounded === null ? null : roundedByHand(step, value),
  });
}

const printedEnd = (step: Step) => step.rounded ?? step.quotient;

/** The steps of the provisions that decide an end all print the number required. */
function recheckDecision({ levels: { aim }, measure }: Outcome, speakers: readonly Speaker[]) {
  for (const end of ['lower', 'upper'] as const) {
    const bound = aim[end];
    const deciding = speakers
      .filter(({ decides }) => decides.includes(end))
      .flatMap(({ steps }) => steps.filter((step) => step.end === end).map(printedEnd));
    if (bound === null || (end === 'upper' && aim.status === 'noWholeFits')) continue;
    const required = print(bound, end === 'lower' ? 'up' : 'down');
    expect({ measure: measure.id, end, deciding: [...new Set(deciding)] }).toEqual({
      ...{ measure: measure.id, end, deciding: [required] },
    });
  }
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('print steps that recalculate to the number required', () => {
    forAll(
      fc.property(cases, (given) => {
        for (const outcome of assessed(given).outcomes) {
          const { speakers } = explain(outcome);
          speakers.flatMap(({ steps }) => steps).forEach(recheck);
          recheckDecision(outcome, speakers);
        }
      }),
      numRuns,
    );
  });

  test('keep beside a number that does not fit the upper bound that was not met', () => {
    forAll(
      fc.property(cases, (given) => {
        const unfitting = assessed(given).outcomes.filter(({ status }) => status === 'noWholeFits');
        for (const outcome of unfitting) {
          const { lower, upper } = outcome.levels.aim;
          expect(upper).toEqual(lower);
          const kept = explain(outcome).speakers.flatMap(({ decides, steps }) =>
            decides.includes('upper') ? steps.filter(({ end }) => end === 'upper') : [],
          );
          expect(kept.length).toBeGreaterThan(0);
          for (const step of kept)
            expect(Number(step.rounded)).toBeLessThan(Number(lower && print(lower, 'up')));
        }
      }),
      numRuns,
    );
  });
});
