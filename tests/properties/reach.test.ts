// How far existing stock reaches, computed in closed form, is what trying one value after another finds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { judge } from '../../src/core/assessment/verdict/judge.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { firstLimits, reachesOf, type Reach } from '../../src/core/assessment/outlook/reach.ts';
import { plain } from '../../src/core/quantity/decimal.ts';
import { assessed, smallCases, TURNED_FAMILIES } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import { alongWays, isMoving, knownFigures, supposing, type Figure } from './counting.ts';

const TRIED = 160;
/** Where a fact is said to change nothing, every fourth value is tried. */
const SKIPPED = 4;
const FAR = [1_000, 5_000, 1_000_000, 999_999_999];

/** Whether what exists today is known to be no shortage once the fact has another value. */
function suffices(assessment: Assessment, outcome: Outcome, figure: Figure) {
  const { unit, measure, existing } = outcome;
  const suppose = supposing(assessment, outcome, figure);
  return (value: string): boolean => {
    const { requirement, evaluator } = suppose(value);
    const { levels, considered } = requirement;
    const stock = { measure, unit, existing, considered, evaluator };
    return levels.aim.status !== 'pending' && judge(levels.aim, stock).verdict !== 'short';
  };
}

/** The greatest whole value that suffices, as far as was tried: text, `none`, or `unlimited` when the farthest does. */
function tried(isEnough: (value: string) => boolean, values: readonly number[]): string {
  const enough = values.filter((value) => isEnough(String(value)));
  const most = enough.at(-1);
  if (most === undefined) return 'none';
  return most === values.at(-1) ? 'unlimited' : String(most);
}

const said = (reach: Reach | undefined) =>
  typeof reach?.most === 'object' ? plain(reach.most) : reach?.most;

/** Values to try: all small ones, some far off, and those around what is said. */
function valuesFor(reach: Reach | undefined): number[] {
  const near = typeof reach?.most === 'object' ? reach.most.toNumber() : 0;
  const around = Array.from({ length: 21 }, (_, index) => near - 10 + index);
  const stride = reach === undefined ? SKIPPED : 1;
  const small = Array.from({ length: TRIED / stride }, (_, index) => index * stride);
  const all = [...small, ...around, ...FAR];
  return [...new Set(all)].filter((value) => value >= 0).sort((a, b) => a - b);
}

function compareWithTrying(open: Assessment, outcome: Outcome) {
  const reaches = reachesOf(open.evaluator, outcome);
  const assessment = alongWays(open, outcome);
  for (const figure of knownFigures(assessment, outcome, true)) {
    const { unit, fact } = figure;
    const reach = reaches.find((one) => one.unit === unit && one.fact === fact);
    if (reach === undefined && unit !== outcome.unit) continue;
    const isEnough = suffices(assessment, outcome, figure);
    const where = { measure: outcome.measure.id, of: unit.at, fact };
    const values = valuesFor(reach);
    if (reach === undefined) {
      const answers = new Set(values.map((value) => isEnough(String(value))));
      expect({ ...where, answers: answers.size }).toEqual({ ...where, answers: 1 });
    } else
      expect({ ...where, most: said(reach) }).toEqual({ ...where, most: tried(isEnough, values) });
  }
  for (const figure of knownFigures(assessment, outcome, false)) {
    const { fact } = figure;
    const most = reaches.find((one) => one.fact === fact)?.most;
    if (typeof most !== 'object') continue;
    const isEnough = suffices(assessment, outcome, figure);
    const [at, past] = [plain(most), plain(most.plus('0.000001'))].map(isEnough);
    expect({ fact, at, past }).toEqual({ fact, at: true, past: false });
  }
}

/** Outcomes with a lower bound that what exists can be held against; where ways are open, that of the one taken. */
function stocked({ outcomes }: Assessment): Outcome[] {
  return outcomes.filter(
    ({ levels: { aim } }) =>
      aim.lower !== null && !['notAssessed', 'notComparable'].includes(aim.verdict),
  );
}

describe('the reach of what exists', () => {
  test.each(TURNED_FAMILIES)('is what trying finds for %s', (_, cases, numRuns) => {
    forAll(
      fc.property(cases, fc.nat(999), (given, at) => {
        const assessment = assessed(given);
        const asked = stocked(assessment).filter(isMoving);
        const outcome = asked[at % (asked.length || 1)];
        fc.pre(outcome !== undefined);
        compareWithTrying(assessment, outcome);
      }),
      numRuns,
    );
  });

  test('names the measures that give out first', () => {
    forAll(
      fc.property(smallCases(), fc.nat(999), (given, at) => {
        const assessment = assessed(given);
        const asked = stocked(assessment);
        const unit = asked[at % (asked.length || 1)]?.unit;
        fc.pre(unit !== undefined);
        const limits = asked
          .filter((outcome) => outcome.unit === unit)
          .flatMap((outcome) => {
            const reaches = reachesOf(assessment.evaluator, outcome);
            const reach = reaches.find((one) => one.unit === unit && one.fact === 'population');
            const figure = { unit, fact: 'population' };
            const isEnough = suffices(alongWays(assessment, outcome), outcome, figure);
            const found = tried(isEnough, valuesFor(reach));
            const limited = reach !== undefined && found !== 'unlimited';
            return limited ? [{ id: outcome.measure.id, found }] : [];
          });
        const rank = (found: string) => (found === 'none' ? -1 : Number(found));
        const least = Math.min(...limits.map(({ found }) => rank(found)));
        const named = firstLimits(assessment.evaluator, assessment.outcomes, unit, {
          ...{ unit, fact: 'population' },
        });
        expect(named.map((one) => [one.measure, said(one)])).toEqual(
          limits.filter(({ found }) => rank(found) === least).map(({ id, found }) => [id, found]),
        );
      }),
      60,
    );
  });
});
