// What the properties are tried on: plans in real places under the built-in packs, and small plans under random rulebooks.
import fc from 'fast-check';
import { assess, type Assessment } from '../../src/core/assessment/assess.ts';
import { planSchema } from '../../src/core/plan/plan.ts';
import { LAPSED } from '../../src/core/plan/terms.ts';
import { createRulebook, planVocabulary } from '../../src/core/rulebook/rulebook.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../../src/state/rules/builtin.ts';
import { maybe, planValues, type PlanValue, type Realm } from './plan-values.ts';
import { smallRules, type Rules, type Variety } from './small-rulebooks.ts';
import { FACTS, MEASURES } from './small-vocabulary.ts';

/** A plan together with the rules it is assessed under. */
export interface Case {
  readonly rules: Rules;
  readonly plan: PlanValue;
}

/** Plan schemas by vocabulary: making one takes longer than assessing a plan. */
const schemas = new Map<Rules['shared'], ReturnType<typeof planSchema>>();

export function assessed({ rules, plan }: Case): Assessment {
  const rulebook = createRulebook(rules.shared, rules.packs, rules.places);
  const schema = schemas.get(rules.shared) ?? planSchema(planVocabulary(rulebook));
  schemas.set(rules.shared, schema);
  return assess(schema.parse(plan), rulebook);
}

const BUILTIN: Rules = {
  ...{ shared: builtinVocabulary(), packs: builtinPacks(), places: builtinPlaces() },
  ...{ [fc.toStringMethod]: () => 'the built-in packs' },
};
const { facts, measures } = createRulebook(BUILTIN.shared, BUILTIN.packs, BUILTIN.places);

const real: Realm = {
  places: [
    ...['445202', '445200', '440511', '440507', '440500', '440106', '440783', '441900'],
    ...['460105', '460100', '469006', '152502', '152501', '350102', '350100', '110105'],
  ],
  classes: ['general'],
  most: { count: 130_000, area: 300_000, stock: 40 },
  facts: [...facts.keys()],
  inherited: [...facts.values()].filter((fact) => fact.inherits).map(({ id }) => id),
  measures: [
    ...['office-floor-area', 'activity-floor-area', 'indoor-service-floor-area', 'green-area'],
    ...['health-centres', 'general-practitioners', 'nurses', 'community-workers', 'graduates'],
    ...['committee-members', 'police-rooms', 'six-good-communities', 'retirees-socialised'],
  ],
  isWhole: (id) => (facts.get(id) ?? measures.get(id))?.whole ?? true,
  head: fc.record({
    asOf: fc.constantFrom('2006-06-01', '2007-06-01', '2009-12-31', '2014-01-01', '2026-11-21'),
    horizon: fc.constantFrom(2007, 2010, 2015, 2019, 2026),
    extent: fc.constantFrom('site', 'street', 'county', 'prefecture', 'province'),
    development: maybe(fc.constantFrom('new-build', 'renewal', 'resettlement', 'existing')),
    areaBasis: maybe(fc.constantFrom('usable', 'built')),
    choices: fc.constantFrom(
      ...[{}, { 'prd-extent': 'plan-2012' }],
      ...['street', 'population'].map((way) => ({ 'health-centre-basis': way })),
    ),
    ...{ lapsed: maybe(fc.constantFrom(...LAPSED)), complete: maybe(fc.boolean()) },
    assumptions: fc.constantFrom({}, { 'rural-uplift': '0.25' }, { 'usable-coefficient': '0.7' }),
    packs: fc.constantFrom([], ['unnamed-district-sample']),
  }),
};

const small: Realm = {
  places: ['990101'],
  classes: ['general', 'provincial-poverty'],
  most: { count: 60, area: 60, stock: 12 },
  facts: FACTS.map(({ id }) => id),
  inherited: FACTS.filter((fact) => fact.inherits).map(({ id }) => id),
  measures: MEASURES.map(({ id }) => id),
  isWhole: (id) => [...FACTS, ...MEASURES].find((one) => one.id === id)?.whole ?? true,
  head: fc.record({
    ...{ asOf: fc.constant('2026-11-21'), horizon: fc.constantFrom(2026, 2026, 2014) },
    countyClass: maybe(fc.constantFrom('general', 'provincial-poverty')),
    extent: fc.constantFrom('county', 'county', 'street'),
    choices: fc.constantFrom({}, { way: 'other-way' }, { road: 'by-water' }),
    ...{ lapsed: maybe(fc.constantFrom(...LAPSED)), complete: maybe(fc.boolean()) },
    assumptions: fc.constantFrom(
      ...[{}, { raise: '0' }, { raise: '0.25' }, { raise: '1.5', 'usable-coefficient': '0.7' }],
      { 'usable-coefficient': '0.3' },
    ),
    areaBasis: fc.constantFrom(null, 'usable', 'built'),
  }),
};

/** Plans in places of China, of every date and extent. */
export const realCases: fc.Arbitrary<Case> = planValues(real).map((plan) => ({
  rules: BUILTIN,
  plan,
}));

/** What a reader of a counterexample needs: the rules and the plan without all that is not given. */
function inShort({ rules, plan }: Case): string {
  const unsaid = ['beside', 'also', 'examples'];
  const given = (key: string, value: unknown) =>
    value === null || unsaid.includes(key) ? undefined : value;
  const provisions = rules.packs.flatMap((pack) =>
    pack.provisions.map((one) => ({ in: pack.document.id, ...one, statement: undefined })),
  );
  return JSON.stringify({ provisions, plan }, given);
}

/** Plans of a made-up county under rules of a made-up province. */
export function smallCases(
  variety: Partial<Variety> = {},
  plans = planValues(small),
): fc.Arbitrary<Case> {
  const rules = smallRules({ ranges: true, chained: false, ...variety });
  return fc
    .record({ rules, plan: plans })
    .map((one) => ({ ...one, [fc.toStringMethod]: () => inShort(one) }));
}

/** The same, with people estimated from households wherever they are not given, which is in half the communities. */
export function estimatedCases(variety: Partial<Variety> = {}): fc.Arbitrary<Case> {
  const plans = fc
    .tuple(planValues(small), fc.infiniteStream(fc.boolean()))
    .map(([plan, given]) => ({
      ...plan,
      assumptions: { 'persons-per-household': '2.4' },
      streets: plan.streets.map((street) => ({
        ...street,
        communities: street.communities.map((community) => ({
          ...community,
          population: given.next().value ? community.population : null,
        })),
      })),
    }));
  return smallCases(variety, plans);
}

/** A family of cases by name, with how many of them a property is tried on. */
export type Family = readonly [string, fc.Arbitrary<Case>, number];

/** What holds must hold of each. */
export const FAMILIES: readonly Family[] = [
  ['plans under the built-in packs', realCases, 20],
  ['small plans under random rules', smallCases(), 60],
  ['small plans under rules on rules', smallCases({ chained: true }), 100],
];

/** Where a figure is turned, people may be estimated too. */
export const TURNED_FAMILIES: readonly Family[] = [
  ...FAMILIES,
  ['small plans whose people are estimated', estimatedCases(), 60],
  [
    'small plans whose people are estimated, under rules on rules',
    estimatedCases({ chained: true }),
    60,
  ],
];

/** The same without numeric conditions, which may ask for less of more. */
export const STEADY_FAMILIES: readonly Family[] = [
  ['plans under the built-in packs', realCases, 20],
  ['small plans under rules without ranges', smallCases({ ranges: false }), 60],
  ['small plans under such rules on rules', smallCases({ ranges: false, chained: true }), 60],
];
