// Rounding happens in each community, so many small communities never need less than one as large as all of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { YARDSTICKS } from '../../src/core/assessment/requirement/requirement.ts';
import type { Ratio } from '../../src/core/quantity/ratio.ts';
import { assessed, STEADY_FAMILIES, type Case } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import { fraction, fractionOf, inFull, order, total, type Fraction } from './fraction.ts';

type Street = Case['plan']['streets'][number];
type Community = Street['communities'][number];
const FIGURES = ['households', 'population', 'floorArea', 'siteArea'] as const;

/** One community in the place of several alike: figures added up, unknown while one is unknown. */
function merged(communities: readonly Community[]): Community[] {
  const [first] = communities;
  if (first === undefined) return [];
  const added = (values: readonly (string | null | undefined)[]) =>
    values.every((one) => typeof one === 'string')
      ? inFull(total(values.map((one) => fraction(one))))
      : null;
  const table = (key: 'facts' | 'existing') =>
    Object.fromEntries(
      Object.keys(first[key]).map((id) => [id, added(communities.map((one) => one[key][id]))]),
    );
  const figures = FIGURES.map((id) => [id, added(communities.map((one) => one[id]))]);
  const sums = Object.fromEntries(figures) as Pick<Community, (typeof FIGURES)[number]>;
  return [{ ...first, ...sums, facts: table('facts'), existing: table('existing') }];
}

/** The case with communities that differ in figures alone, and none with a fact it would otherwise inherit. */
function alike({ rules, plan }: Case, shape: (communities: Community[]) => Community[]): Case {
  const inherited = [rules.shared, ...rules.packs].flatMap(({ facts }) =>
    facts.filter((fact) => fact.inherits).map(({ id }) => [id, null]),
  );
  const streets = plan.streets.map((street): Street => {
    const { settlement = null, development = null } = street.communities[0] ?? {};
    const communities = street.communities.map((one) => ({
      ...{ ...one, settlement, development, areaBasis: null },
      facts: { ...one.facts, ...Object.fromEntries(inherited) },
    }));
    return { ...street, communities: shape(communities) };
  });
  return { rules, plan: { ...plan, streets } };
}

/** Every lower bound of the communities of a street: the sum by measure and yardstick, null while one is open. */
function sums(given: Case): Map<string, Fraction | null> {
  const parts = new Map<string, (Ratio | null)[]>();
  for (const { unit, measure, levels } of assessed(given).outcomes)
    for (const yardstick of unit.scope === 'community' ? YARDSTICKS : []) {
      const key = `${unit.parent?.at} ${measure.id} ${yardstick}`;
      parts.set(key, [...(parts.get(key) ?? []), levels[yardstick].lower]);
    }
  return new Map(
    [...parts].map(([key, lowers]) => {
      const known = lowers.flatMap((one) => (one === null ? [] : [fractionOf(one)]));
      return [key, known.length === lowers.length ? total(known) : null];
    }),
  );
}

describe.each(STEADY_FAMILIES)('%s', (_, cases, numRuns) => {
  test('need no less in several communities than in one', () => {
    forAll(
      fc.property(cases, (given) => {
        const split = sums(alike(given, (communities) => communities));
        const whole = sums(alike(given, merged));
        const less = [...split].filter(([key, sum]) => {
          const one = whole.get(key) ?? null;
          return sum !== null && one !== null && order(sum, one) < 0;
        });
        expect(less).toEqual([]);
      }),
      numRuns,
    );
  });
});
