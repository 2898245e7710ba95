// Small random rulebooks: few measures, small figures, and every word of the rule form, so that every step can be counted out.
import fc from 'fast-check';
import type { Places } from '../../src/core/plan/place.ts';
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import { FORCES, type Pack, type Vocabulary } from '../../src/core/rulebook/pack.ts';
import { readPack } from '../../src/io/pack/pack-file.ts';
import {
  DOCUMENTS,
  FACTS,
  MEASURES,
  must,
  OPEN,
  PLACES,
  SHARED,
  WORDS,
} from './small-vocabulary.ts';

/** What a rulebook is made of. */
export interface Rules {
  readonly shared: Vocabulary;
  readonly packs: readonly Pack[];
  readonly places: Places;
}

/** How rulebooks vary: with numeric conditions or without, measures built on measures now and then or mostly. */
export interface Variety {
  readonly ranges: boolean;
  readonly chained: boolean;
}

const MOST_RULES = 8;

const summed = fc.constantFrom(
  ...['households', 'population', 'floorArea', ...FACTS.map(({ id }) => id)],
);

const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: arbitrary.map((value): T | undefined => value) },
  );

const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 9 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('0', '0.5', '2.75', '1.000001') },
);

const per = fc.constantFrom('1', '2', '3', '7', '10');

const range = fc
  .record({
    fact: fc.constantFrom('households', 'population', 'visitors', 'beds-planned'),
    ...{ from: fc.nat(60), width: fc.integer({ min: 1, max: 40 }), open: fc.nat(2) },
  })
  .map(({ fact, from, width, open }) => ({
    [fact]: {
      ...(open === 1 ? {} : { from: String(from) }),
      ...(open === 2 ? {} : { below: String(from + width) }),
    },
  }));

/** What a rule rests on: nothing, a fact, a sum of facts, an earlier measure, or (negative) the stock of one. */
const baseOn = (measures: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(['one']) },
    { weight: 4, arbitrary: summed.map((id) => [id]) },
    { weight: 1, arbitrary: fc.uniqueArray(summed, { minLength: 2, maxLength: 3 }) },
    { weight: measures, arbitrary: fc.nat(8) },
    { weight: 1, arbitrary: fc.nat(8).map((at) => -1 - at) },
  );

const draftOf = ({ chained }: Variety) =>
  fc.record({
    measure: chained ? fc.constantFrom(5, 4, 7, 5, 4, 0, 1, 3, 6) : fc.nat(MEASURES.length - 1),
    ends: fc.constantFrom('least', 'least', 'both', 'most'),
    ...{ least: figure, per, most: figure, perMost: seldom(per), base: baseOn(chained ? 20 : 4) },
    ...{ strict: seldom(fc.constant(true)), uplift: seldom(fc.constant('raise')) },
    plus: seldom(figure),
    ...{ force: fc.constantFrom(...FORCES), urban: fc.boolean() },
    street: seldom(fc.constantFrom('street', 'township')),
    seat: seldom(fc.boolean()),
    class: seldom(fc.constantFrom('general', 'provincial-poverty')),
    choice: seldom(fc.constantFrom('one-way', 'other-way')),
    road: often(fc.constantFrom('by-road', 'by-water')),
    range: chained ? often(range) : seldom(range),
    overrides: chained ? often(fc.nat(9)) : seldom(fc.nat(9)),
    wider: seldom(seldom(fc.constant('county'))),
    document: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3),
  });
type Draft = ReturnType<typeof draftOf> extends fc.Arbitrary<infer T> ? T : never;

function baseOf({ base: given, measure }: Draft): string | string[] {
  if (typeof given !== 'number') return given.length === 1 ? (given[0] ?? 'one') : [...given];
  if (measure === 0) return 'population';
  const id = MEASURES[Math.abs(given) % measure]?.id ?? 'one';
  return given < 0 ? `existing:${id}` : id;
}

/** The ids of earlier, not firmer rules on the same measure: one of them may be overridden. */
function overriddenBy(given: Draft, index: number, drafts: readonly Draft[]): string[] {
  const weakness = ({ force }: Draft) => FORCES.indexOf(force);
  const candidates = drafts.flatMap((other, at) =>
    at < index && other.measure === given.measure && weakness(other) >= weakness(given)
      ? [`rule-${at}`]
      : [],
  );
  const chosen = given.overrides === undefined ? [] : candidates;
  return chosen.slice((given.overrides ?? 0) % (chosen.length || 1)).slice(0, 1);
}

function alternativeOf({ choice, road }: Draft, measure: string) {
  if (measure === OPEN && road !== undefined) return { group: 'road', choice: road };
  return choice && { group: 'way', choice };
}

function provisionOf(given: Draft, index: number, drafts: readonly Draft[], { ranges }: Variety) {
  const { id, scope, urban, basis } = MEASURES[given.measure] ?? MEASURES[0];
  const asked = given.wider ?? scope;
  return {
    ...{ id: `rule-${index}`, section: '1', statement: WORDS, measure: id, scope: asked },
    ...(given.ends === 'most' ? {} : { least: given.least }),
    ...(given.ends === 'least' ? {} : { most: given.most, perMost: given.perMost ?? given.per }),
    ...{ per: given.per, base: baseOf(given), strict: given.strict ?? false },
    ...{ uplift: given.uplift, force: given.force, basis, plus: given.plus },
    when: {
      ...(urban || (asked === 'community' && given.urban) ? { settlement: 'urban' } : {}),
      ...(asked === 'street' ? { kind: given.street } : {}),
      ...(asked === 'street' || asked === 'community' ? { seat: given.seat } : {}),
      countyClass: given.class,
      ...(ranges ? given.range : {}),
    },
    alternative: alternativeOf(given, id),
    overrides: overriddenBy(given, index, drafts),
    beside: drafts.flatMap((other, at) =>
      at !== index && other.document === given.document ? [`rule-${at}`] : [],
    ),
    examples: [{ given: {}, expect: {} }],
  };
}

/** A pack without examples: its figures are no paper's. */
export function packOf(document: object, provisions: readonly object[]): Pack {
  const paper = { number: null, title: WORDS, issuer: WORDS, issued: null, from: null };
  const pack = must(
    readPack({
      ...{ format: 'community-facility-pack', version: 1, provisions },
      document: { ...paper, evidence: 'primary', ...document },
    }),
  );
  return { ...pack, provisions: pack.provisions.map((one) => ({ ...one, examples: [] })) };
}

/** Rules that pass the pack checks. */
export function smallRules(variety: Variety): fc.Arbitrary<Rules> {
  return fc
    .array(draftOf(variety), { minLength: 1, maxLength: MOST_RULES })
    .map((drafts): Rules => {
      const entries = drafts.map((one, index) => provisionOf(one, index, drafts, variety));
      const packs = DOCUMENTS.map((document, of) =>
        packOf(
          document,
          entries.filter((_, index) => drafts[index]?.document === of),
        ),
      );
      return { shared: SHARED, places: PLACES, packs };
    })
    .filter(({ shared, packs, places }) => checkPacks(shared, packs, places).length === 0);
}
