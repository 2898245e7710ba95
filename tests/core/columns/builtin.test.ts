// The papers that ship with the app, place by place: columns say all that communities are asked, and say it exactly.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCompiler } from '../../../src/core/columns/compiler.ts';
import { DEVELOPMENTS, KINDS, SEATS, SETTLEMENTS } from '../../../src/core/plan/terms.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { proofOf } from '../../batch-proof.ts';
import { inPart } from '../../exhaustive.ts';
import { forAll, SEED } from '../../properties/for-all.ts';
import { allFigures, batchRows } from './batch-rows.ts';

const { rulebook } = builtinRules();
const SETTINGS = { asOf: '2026-11-21', horizon: 2026, packs: [] };
/** Every place with a paper of its own, and one without. */
const PLACES = [
  ...new Set(rulebook.packs.flatMap(({ document }) => document.jurisdiction ?? [])),
  '130102',
].filter((code) => rulebook.places.has(code));

const known = <T>(values: readonly T[]) => [...values, null];

const GROUPS = Array.from({ length: 12 }, (_, at) => PLACES.filter((_, of) => of % 12 === at));

describe.each(inPart(GROUPS, SEED))('in %s and others', (...places) => {
  test('nothing that communities are asked is left to the explaining path', () => {
    const compiler = createCompiler(rulebook, SETTINGS);
    const unsaid = new Set<string>();
    let asked = 0;
    for (const place of places)
      for (const kind of known(KINDS))
        for (const seat of known(SEATS))
          for (const settlement of known(SETTLEMENTS))
            for (const development of known(DEVELOPMENTS)) {
              const row = { place, kind, seat, settlement, development, countyClass: null };
              for (const one of compiler.ofCommunity(row).measures) {
                asked += 1;
                if (one.kind === 'explained') unsaid.add(`${place} ${one.measure.id} ${one.why}`);
              }
            }
    expect(asked).toBeGreaterThan(100);
    expect([...unsaid]).toEqual([]);
  });

  test("every value is the explaining path's", () => {
    const used = new Set(
      rulebook.rules.flatMap(({ provision }) => [
        ...[provision.measure, ...Object.keys(provision.when.figures)],
        ...[provision.base].flat().map((base) => base.replace('existing:', '')),
      ]),
    );
    const figures = allFigures(rulebook).filter(({ id }) => used.has(id));
    forAll(
      fc.property(batchRows(places, figures, 6), (rows) => {
        const proof = proofOf(rulebook, SETTINGS, figures, rows);
        expect(proof.differences).toEqual([]);
      }),
      40,
    );
  });
});
