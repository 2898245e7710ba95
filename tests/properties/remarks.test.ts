// What is said of a shortage is words: with whatever remarks, a plan is judged as without them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REMEDIES, type Remark } from '../../src/core/plan/remarks.ts';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { assessed, FAMILIES } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import type { PlanValue } from './plan-values.ts';

const remark: fc.Arbitrary<Remark> = fc.record({
  reason: fc.string(),
  remedy: fc.oneof(fc.constantFrom(...REMEDIES), fc.string()),
  year: fc.option(fc.integer({ min: 1900, max: 2199 })),
  who: fc.string(),
});

interface Told {
  readonly existing: Readonly<Record<string, unknown>>;
}

/** The plan with a remark on every measure that its places are asked about. */
function remarked(plan: PlanValue, said: readonly Remark[]) {
  let next = 0;
  const told = <Place extends Told>(place: Place) => ({
    ...place,
    remarks: Object.fromEntries(
      Object.keys(place.existing).map((id) => [id, said[(next += 1) % said.length]]),
    ),
  });
  return {
    ...plan,
    areas: Object.fromEntries(Object.entries(plan.areas).map(([code, area]) => [code, told(area)])),
    streets: plan.streets.map((street) => ({
      ...told(street),
      communities: street.communities.map(told),
    })),
  };
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('no remark changes a requirement, a verdict or a gap', () => {
    let remarks = 0;
    forAll(
      fc.property(
        cases,
        fc.array(remark, { minLength: 1, maxLength: 5 }),
        ({ rules, plan }, said) => {
          const told = remarked(plan, said);
          remarks += JSON.stringify(told).split('"who"').length - 1;
          expect(assessmentJson(assessed({ rules, plan: told }), true)).toEqual(
            assessmentJson(assessed({ rules, plan }), true),
          );
        },
      ),
      numRuns,
    );
    expect(remarks).toBeGreaterThan(0);
  });
});
