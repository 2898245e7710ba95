// Random packs that say everything the format can say, half-written ones among them: what the form must not lose.
import fc from 'fast-check';
import { FORCES } from '../../../src/core/rulebook/pack.ts';
import { SOLE_REASONS } from '../../../src/core/rulebook/vocabulary-schema.ts';
import {
  COUNTY_CLASSES,
  DEVELOPMENTS,
  KINDS,
  SCOPES,
  SETTLEMENTS,
} from '../../../src/core/plan/terms.ts';

const id = fc.constantFrom('desks', 'room-area', 'a-1', 'own-350100-1', 'x');
const words = fc.record({ zh: fc.constantFrom('字', '面积', ''), en: fc.constantFrom('word', '') });
const figure = fc.oneof(
  fc.integer({ min: 0, max: 90000 }).map(String),
  fc.constantFrom('0', '0.5', '2.75', '30000', '1,000'),
  fc.nat(500),
);
const date = fc.constantFrom('2020-01-01', '2030-12-31', '');
const code = fc.constantFrom('445202', '350100', '000000');

const some = <T extends Record<string, fc.Arbitrary<unknown>>>(record: T) =>
  fc.record(record, { requiredKeys: [] });

const range = some({ from: figure, below: figure });
const when = some({
  settlement: fc.constantFrom(...SETTLEMENTS),
  development: fc.oneof(
    fc.constantFrom(...DEVELOPMENTS),
    fc.uniqueArray(fc.constantFrom(...DEVELOPMENTS)),
  ),
  kind: fc.constantFrom(...KINDS),
  seat: fc.boolean(),
  countyClass: fc.uniqueArray(fc.constantFrom(...COUNTY_CLASSES)),
  places: fc.array(code, { maxLength: 3 }),
  placesExcept: fc.array(code, { maxLength: 3 }),
  population: range,
  floorArea: range,
});

const example = fc.record({
  given: fc.dictionary(fc.constantFrom('households', 'population'), figure, { maxKeys: 2 }),
  expect: some({ least: figure, most: figure }),
});

const bounds = some({ least: figure, most: figure, per: figure, perMost: figure, plus: figure });
const links = some({
  overrides: fc.array(id, { maxLength: 2 }),
  beside: fc.array(id, { maxLength: 2 }),
  also: fc.array(id, { maxLength: 2 }),
  alternative: fc.record({ group: id, choice: id }),
});
const rest = some({
  scope: fc.constantFrom(...SCOPES),
  base: fc.oneof(
    fc.constantFrom('one', 'households', 'existing:desks'),
    fc.constant(['households', 'population']),
  ),
  strict: fc.boolean(),
  uplift: id,
  due: date,
  basis: fc.constantFrom('usable', 'built'),
  when,
  figure: fc.constant('reading'),
  reading: fc.record(
    { question: words, chosen: words, sole: fc.constantFrom(...SOLE_REASONS) },
    { requiredKeys: ['question', 'chosen'] },
  ),
  'a-key-of-another-version': fc.constant({ kept: true }),
});

const provision = fc
  .tuple(
    fc.record({
      ...{ section: fc.constantFrom('一', '四（一）', ''), statement: words, measure: id },
      ...{ force: fc.constantFrom(...FORCES), examples: fc.array(example, { maxLength: 3 }) },
    }),
    bounds,
    links,
    rest,
  )
  .map(([core, ...more]) => Object.assign({}, core, ...more) as Record<string, unknown>);

const wholePlan = fc.record({
  ...{ id, title: words },
  plan: some({ place: code, streets: fc.constant([{ id: 's1', communities: [] }]) }),
  expect: fc.array(some({ at: id, measure: id, least: figure, most: figure }), { maxLength: 2 }),
});

const measure = fc.record({ id, label: words, unit: fc.constant('m2'), whole: fc.boolean() });

/** A pack as data; ids of its provisions are numbered, for no two are the same. */
export const generatedPack = fc
  .record({
    document: fc.record({
      id,
      jurisdiction: fc.option(code),
      number: fc.option(fc.constant('1号')),
    }),
    provisions: fc.array(provision, { maxLength: 6 }),
    measures: fc.array(measure, { maxLength: 3 }),
    stated: fc.array(fc.record({ id, section: id, statement: words }), { maxLength: 2 }),
    examples: fc.array(wholePlan, { maxLength: 2 }),
  })
  .map(({ provisions, ...pack }) => ({
    ...{ format: 'community-facility-pack', version: 1 },
    ...pack,
    provisions: provisions.map((one, at) => ({ id: `own-${String(at)}`, ...one })),
  }));
