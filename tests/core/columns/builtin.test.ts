// The papers that ship with the app, place by place: columns say all that communities are asked, and say it exactly.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../src/core/columns/compiled.ts';
import { createCompiler } from '../../../src/core/columns/compiler.ts';
import { createDesk } from '../../../src/core/columns/desk.ts';
import { evaluateRun } from '../../../src/core/columns/evaluate.ts';
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

test('where a file holds nothing each measure is answered once, and most are judged without asking again', () => {
  const own = { kind: 'street', seat: null, countyClass: null, settlement: 'urban' } as const;
  const place = { place: '445202', development: 'existing', ...own } as const;
  const sort = createCompiler(rulebook, SETTINGS).ofCommunity(place);
  const varying = (figure: (input: Input) => Float64Array | null) =>
    evaluateRun(sort, { rows: 3, figure }, createDesk()).map(({ varies }) => varies);
  const stands = Float64Array.of(0, 1, 2);
  const judged = varying(({ from }) => (from === 'existing' ? stands : null));
  expect(new Set(varying(() => null))).toEqual(new Set(['nothing']));
  expect(judged.filter((varies) => varies === 'verdict').length).toBeGreaterThan(judged.length / 2);
});
