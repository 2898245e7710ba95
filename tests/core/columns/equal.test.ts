// What columns find is what the explaining path finds, value by value: over random papers, rows and edges.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRulebook } from '../../../src/core/rulebook/rulebook.ts';
import { proofOf } from '../../batch-proof.ts';
import { forAll } from '../../properties/for-all.ts';
import { smallRules, type Rules } from '../../properties/small-rulebooks.ts';
import { batchRows, RULED_PLACES, someFigures } from './batch-rows.ts';

const rulebookOf = ({ shared, packs, places }: Rules) => createRulebook(shared, packs, places);
const settings = fc.record({
  asOf: fc.constantFrom('1999-06-01', '2026-11-21'),
  horizon: fc.constantFrom(2014, 2026),
  packs: fc.constant([]),
});

test.each([
  ['apart', { ranges: true, chained: false }],
  ['built on one another', { ranges: true, chained: true }],
  ['without ranges', { ranges: false, chained: true }],
] as const)("rules %s: every value is the explaining path's", (_, variety) => {
  const cases = smallRules(variety).chain((rules) => {
    const rulebook = rulebookOf(rules);
    return someFigures(rulebook).chain((figures) =>
      fc.record({
        ...{ rulebook: fc.constant(rulebook), figures: fc.constant(figures), settings },
        rows: batchRows(RULED_PLACES, figures, 8),
      }),
    );
  });
  forAll(
    fc.property(cases, ({ rulebook, figures, settings: given, rows }) => {
      expect(proofOf(rulebook, given, figures, rows).differences).toEqual([]);
    }),
    150,
  );
});
