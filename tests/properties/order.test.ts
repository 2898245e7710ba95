// The order in which provisions and packs are read changes nothing of what is required, judged or heard.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import type { Considered } from '../../src/core/assessment/requirement/requirement.ts';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { assessed, FAMILIES } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import type { Rules } from './small-rulebooks.ts';

/** Sorts every list inside, so that only what stands in it counts. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]));
}

function heard({ unit, measure, considered, missing, outsidePeriod }: Outcome) {
  const fates = considered.map(({ rule, fate }: Considered) => ({ id: rule.provision.id, fate }));
  return { at: [unit.scope, unit.at, measure.id], missing, outsidePeriod, fates };
}

/** All that an assessment says, without the order it says it in. */
function said(assessment: Assessment) {
  const { outcomes, notAsked, silent } = assessment;
  return unordered({
    printed: assessmentJson(assessment, true),
    heard: [...outcomes, ...notAsked, ...silent].map(heard),
  });
}

/** The same rules in the order that the numbers give. */
function shuffled(rules: Rules, numbers: readonly number[]): Rules {
  const mix = <T>(list: readonly T[], salt: number) =>
    list
      .map((one, index) => [numbers[(index + salt) % numbers.length] ?? 0, one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  const packs = rules.packs.map((pack, index) => ({
    ...pack,
    provisions: mix(pack.provisions, index),
  }));
  return { ...rules, packs: mix(packs, 3) };
}

const numbers = fc.uniqueArray(fc.nat(10_000), { minLength: 97, maxLength: 97 });

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('say the same whatever the order of packs and provisions', () => {
    forAll(
      fc.property(cases, numbers, ({ rules, plan }, order) => {
        expect(said(assessed({ rules: shuffled(rules, order), plan }))).toEqual(
          said(assessed({ rules, plan })),
        );
      }),
      numRuns,
    );
  });
});
