// Totals: every place is counted once, and a surplus in one never pays for a gap in another.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { YARDSTICKS } from '../../src/core/assessment/requirement/requirement.ts';
import { totalsOf, type Total } from '../../src/core/assessment/verdict/totals.ts';
import type { Ratio } from '../../src/core/quantity/ratio.ts';
import { plain } from '../../src/core/quantity/decimal.ts';
import { assessed, FAMILIES, type Case } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import { fraction, fractionOf, order, total, type Fraction } from './fraction.ts';

const partsOf = (outcomes: readonly Outcome[], { scope, measure }: Total) =>
  outcomes.filter((one) => one.unit.scope === scope && one.measure.id === measure.id);

/** The sum of all parts, or null when one part has none. */
function sumOrNull(parts: readonly (Ratio | null)[]): Fraction | null {
  const known = parts.flatMap((part) => (part === null ? [] : [fractionOf(part)]));
  return known.length === parts.length ? total(known) : null;
}

function expectSame(sum: Fraction | null, found: Ratio | null) {
  expect(found === null).toBe(sum === null);
  if (sum !== null && found !== null) expect(order(fractionOf(found), sum)).toBe(0);
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('add up bounds, gaps and places, under each yardstick', () => {
    forAll(
      fc.property(cases, fc.constantFrom(...YARDSTICKS), (given, yardstick) => {
        const { outcomes } = assessed(given);
        const totals = totalsOf(outcomes, yardstick);
        for (const one of totals) {
          const parts = partsOf(outcomes, one).filter(
            ({ levels }) => levels[yardstick].status !== 'noRule',
          );
          const levels = parts.map((part) => part.levels[yardstick]);
          const gaps = levels.flatMap(({ gap }) => (gap === null ? [] : [gap]));
          expectSame(sumOrNull(levels.map(({ lower }) => lower)), one.lower);
          expectSame(sumOrNull(levels.map(({ upper }) => upper)), one.upper);
          expectSame(gaps.length === 0 ? null : sumOrNull(gaps), one.gap);
          expect(one.places).toBe(parts.length);
          expect(one.assessed).toBe(gaps.length);
          expect(one.pending).toBe(levels.filter(({ status }) => status === 'pending').length);
          expect(one.assessed + one.pending).toBeLessThanOrEqual(one.places);
          if (one.pending > 0) expect([one.lower, one.upper]).toEqual([null, null]);
        }
        const adding = outcomes.filter(
          ({ measure, levels }) => measure.adds && levels[yardstick].status !== 'noRule',
        );
        const counted = totals.reduce((sum, { places }) => sum + places, 0);
        expect(counted).toBe(adding.length);
      }),
      numRuns,
    );
  });

  test('add up what was entered, and say nothing where nothing was', () => {
    forAll(
      fc.property(cases, (given) => {
        const { outcomes, totals } = assessed(given);
        for (const one of totals) {
          const entered = partsOf(outcomes, one).flatMap(({ existing }) =>
            existing === null ? [] : [fraction(plain(existing))],
          );
          expect(one.existing === null).toBe(entered.length === 0);
          if (one.existing !== null)
            expect(order(fraction(plain(one.existing)), total(entered))).toBe(0);
        }
      }),
      numRuns,
    );
  });

  test('let no surplus in one community pay for a gap in another', () => {
    forAll(
      fc.property(cases, fc.nat(999), (given, at) => {
        const { outcomes } = assessed(given);
        const judged = outcomes.filter(
          ({ unit, measure, levels: { aim } }) =>
            unit.scope === 'community' && measure.adds && aim.lower !== null && aim.gap !== null,
        );
        const rich = judged[at % (judged.length || 1)];
        fc.pre(rich !== undefined);
        const others = outcomes.filter(
          ({ unit, measure, levels: { aim } }) =>
            unit.scope === 'community' &&
            measure === rich.measure &&
            unit !== rich.unit &&
            aim.gap !== null,
        );
        const { totals } = assessed(withStock(given, rich, '100000000'));
        const found = totals.find(
          ({ scope, measure }) => scope === 'community' && measure.id === rich.measure.id,
        );
        expectSame(sumOrNull(others.map(({ levels }) => levels.aim.gap)), found?.gap ?? null);
      }),
      numRuns,
    );
  });
});

/** The case with more than enough of one thing in one community. */
function withStock({ rules, plan }: Case, { unit, measure }: Outcome, stock: string): Case {
  const streets = plan.streets.map((street) => ({
    ...street,
    communities: street.communities.map((community) =>
      community.id === unit.at
        ? { ...community, existing: { ...community.existing, [measure.id]: stock } }
        : community,
    ),
  }));
  return { rules, plan: { ...plan, streets } };
}
