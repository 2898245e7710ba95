// More to serve never asks for less, and one more rule never loosens what the others ask.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessed, FAMILIES, STEADY_FAMILIES, type Case } from './arbitraries.ts';
import { levelsByWay } from './by-way.ts';
import { forAll } from './for-all.ts';
import { fraction, fractionOf, order, plus, type Fraction } from './fraction.ts';
import type { Rules } from './small-rulebooks.ts';

interface Lower {
  readonly status: string;
  readonly lower: Fraction | null;
}

/** Every lower bound by place, measure, way and yardstick. */
function lowersOf(given: Case): Map<string, Lower> {
  return new Map(
    levelsByWay(assessed(given)).map(({ key, level: { status, lower } }) => [
      key,
      { status, lower: lower && fractionOf(lower) },
    ]),
  );
}

/**
 * What asks for less afterwards than it did before. A requirement that waits for an input asks for nothing yet; it may
 * come to be settled by what others ask, but not fall silent.
 */
function loosened(before: ReadonlyMap<string, Lower>, after: ReadonlyMap<string, Lower>): string[] {
  return [...before].flatMap(([key, { status, lower }]) => {
    const now = after.get(key);
    if (status === 'pending') return now === undefined || now.status === 'noRule' ? [key] : [];
    if (lower === null || now?.status === 'pending') return [];
    return now?.lower && order(now.lower, lower) >= 0 ? [] : [key];
  });
}

const FIGURES = ['households', 'population', 'floorArea', 'siteArea'] as const;

/** The case with more of one known figure in one community. */
function withMore({ rules, plan }: Case, at: number, by: number): Case {
  const places = plan.streets.flatMap(({ communities }) => communities);
  const community = places[at % places.length];
  const figure = FIGURES[at % FIGURES.length] ?? 'households';
  const value = community?.[figure];
  if (typeof value !== 'string') return { rules, plan };
  const sum = plus(fraction(value), fraction(String(by)));
  const more = { ...community, [figure]: String(Number(sum.top) / Number(sum.bottom)) };
  const streets = plan.streets.map((street) => ({
    ...street,
    communities: street.communities.map((one) => (one === community ? { ...one, ...more } : one)),
  }));
  return { rules, plan: { ...plan, streets } };
}

describe.each(STEADY_FAMILIES)('%s', (_, cases, numRuns) => {
  test('never ask for less where there is more to serve', () => {
    forAll(
      fc.property(cases, fc.nat(99), fc.integer({ min: 1, max: 40 }), (given, at, by) => {
        expect(loosened(lowersOf(given), lowersOf(withMore(given, at, by)))).toEqual([]);
      }),
      numRuns,
    );
  });
});

/** The rules without one that overrides nothing and offers no way of its own, or null where there is none. */
function withoutOne(rules: Rules, at: number): Rules | null {
  const ways = rules.shared.alternatives.filter(({ offers }) => offers === 'ways');
  const offered = new Set(ways.map(({ id }) => id));
  const free = rules.packs.flatMap(({ provisions }) =>
    provisions.filter(
      ({ overrides, alternative }) =>
        overrides.length === 0 && !(alternative && offered.has(alternative.group)),
    ),
  );
  const dropped = free[at % (free.length || 1)];
  if (dropped === undefined) return null;
  const packs = rules.packs.map((pack) => ({
    ...pack,
    provisions: pack.provisions.filter((one) => one !== dropped),
  }));
  return { ...rules, packs };
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('ask for no less with one more rule that overrides nothing', () => {
    forAll(
      fc.property(cases, fc.nat(999), ({ rules, plan }, at) => {
        const fewer = withoutOne(rules, at);
        fc.pre(fewer !== null);
        expect(loosened(lowersOf({ rules: fewer, plan }), lowersOf({ rules, plan }))).toEqual([]);
      }),
      numRuns,
    );
  });
});
