// What must be, what should be and what is aimed at: each asks for at least as much as the one before.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedLevel } from '../../src/core/assessment/verdict/judged-levels.ts';
import { assessed, FAMILIES } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import { fractionOf, order } from './fraction.ts';

function asksAtLeast(firmer: JudgedLevel, weaker: JudgedLevel): boolean {
  // What waits has no number yet; a weaker sentence may already ask for all that it could.
  if (weaker.status === 'pending' || firmer.status === 'pending') return true;
  if (firmer.lower === null) return true;
  return weaker.lower !== null && order(fractionOf(weaker.lower), fractionOf(firmer.lower)) >= 0;
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('ask must <= should <= aim of every lower bound', () => {
    forAll(
      fc.property(cases, (given) => {
        const { outcomes, notAsked } = assessed(given);
        const reversed = [...outcomes, ...notAsked].filter(
          ({ levels: { must, should, aim } }) =>
            !asksAtLeast(must, should) || !asksAtLeast(should, aim),
        );
        expect(reversed.map(({ unit, measure }) => [unit.at, measure.id])).toEqual([]);
      }),
      numRuns,
    );
  });

  test('judge a yardstick without a provision as not assessed', () => {
    forAll(
      fc.property(cases, (given) => {
        for (const { levels, considered } of assessed(given).outcomes) {
          const forces = considered.map(({ rule }) => rule.provision.force);
          if (forces.includes('mandatory')) continue;
          expect(levels.must).toMatchObject({ lower: null, upper: null, verdict: 'notAssessed' });
        }
      }),
      numRuns,
    );
  });
});
