// Absent is not zero: what waits for an input has no number, and forgetting an input never invents one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { YARDSTICKS } from '../../src/core/assessment/requirement/requirement.ts';
import { print } from '../../src/core/quantity/ratio.ts';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { assessed, FAMILIES, type Case } from './arbitraries.ts';
import { allOf, levelsByWay } from './by-way.ts';
import { forAll } from './for-all.ts';

function statedBy(assessment: Assessment) {
  return new Map(
    levelsByWay(assessment).map(({ key, level: { status, lower } }) => [
      key,
      { status, lower: lower && print(lower, 'up') },
    ]),
  );
}

/** The verdicts where ways are open, which is where what is taken depends on what is known. */
function verdictsOfWays(assessment: Assessment) {
  return new Map(
    allOf(assessment).flatMap(({ unit, measure, ways, levels }) =>
      ways.length === 0 ? [] : [[`${unit.scope} ${unit.at} ${measure.id}`, levels.aim.verdict]],
    ),
  );
}

type Community = Case['plan']['streets'][number]['communities'][number];

/** Ways of knowing less about a community; a fact that is inherited is looked for elsewhere, so it stays. */
function forgetting({ rules }: Case, community: Community): Partial<Community>[] {
  const inherited = [rules.shared, ...rules.packs].flatMap(({ facts }) =>
    facts.filter((fact) => fact.inherits).map(({ id }) => id),
  );
  const { households, population, floorArea, facts, existing } = community;
  const figures = Object.entries({
    households,
    population,
    floorArea,
    settlement: community.settlement,
  })
    .filter(([, value]) => value !== null)
    .map(([id]) => ({ [id]: null }));
  const inTable = (key: 'facts' | 'existing', table: Readonly<Record<string, string | null>>) =>
    Object.keys(table)
      .filter((id) => table[id] !== null && !inherited.includes(id))
      .map((id) => ({ [key]: { ...table, [id]: null } }));
  return [...figures, ...inTable('facts', facts), ...inTable('existing', existing)];
}

/** The case without one input: a figure of a community, the kind of a street, or its list of communities. */
function withoutOne(given: Case, at: number, which: number): Case {
  const { rules, plan } = given;
  const streets = plan.streets.map((street, s) => {
    if (s !== at % plan.streets.length) return street;
    if (which % 7 === 0) return { ...street, kind: null };
    if (which % 7 === 1) return { ...street, communities: [] };
    const communities = street.communities.map((community, c) => {
      if (c !== which % street.communities.length) return community;
      const ways = forgetting(given, community);
      return { ...community, ...ways[(at + which) % (ways.length || 1)] };
    });
    return { ...street, communities };
  });
  return { rules, plan: { ...plan, streets } };
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('give no number, verdict or gap to what waits for an input, and name the input', () => {
    forAll(
      fc.property(cases, (given) => {
        const assessment = assessed(given);
        for (const { levels } of allOf(assessment))
          for (const yardstick of YARDSTICKS) {
            const level = levels[yardstick];
            expect(level.missing.length > 0).toBe(level.status === 'pending');
            if (level.status !== 'pending' && level.status !== 'noRule') continue;
            expect(level).toMatchObject({
              ...{ lower: null, upper: null, verdict: 'notAssessed', gap: null },
            });
          }
        const { totals } = assessmentJson(assessment);
        for (const { pending, lower } of totals) if (pending > 0) expect(lower).toBeNull();
      }),
      numRuns,
    );
  });

  test('never turn a requirement into a number, or another number, when an input is forgotten', () => {
    forAll(
      fc.property(cases, fc.nat(999), fc.nat(999), (given, at, which) => {
        const before = statedBy(assessed(given));
        const after = statedBy(assessed(withoutOne(given, at, which)));
        const invented = [...after].filter(([key, now]) => {
          const then = before.get(key);
          if (then === undefined || now.status === 'pending') return false;
          return then.status === 'pending' || then.lower !== now.lower;
        });
        expect(invented.map(([key, now]) => [key, before.get(key), now])).toEqual([]);
      }),
      numRuns,
    );
  });

  test('never judge what ways are open otherwise, only perhaps not at all, when an input is forgotten', () => {
    forAll(
      fc.property(cases, fc.nat(999), fc.nat(999), (given, at, which) => {
        const before = verdictsOfWays(assessed(given));
        const after = verdictsOfWays(assessed(withoutOne(given, at, which)));
        const others = [...after].filter(([key, now]) => {
          const then = before.get(key);
          return then !== undefined && then !== now && now !== 'notAssessed';
        });
        expect(others.map(([key, now]) => [key, before.get(key), now])).toEqual([]);
      }),
      numRuns,
    );
  });
});
