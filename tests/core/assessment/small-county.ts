// A made-up county under a handful of rules: what is asked and how it stands, each in one line of text, quick enough for long tables.
import { assess, type Assessment } from '../../../src/core/assessment/assess.ts';
import type { Yardstick } from '../../../src/core/assessment/requirement/requirement.ts';
import type { Outcome } from '../../../src/core/assessment/verdict/outcome.ts';
import { planSchema } from '../../../src/core/plan/plan.ts';
import { print, type Ratio } from '../../../src/core/quantity/ratio.ts';
import type { Fate } from '../../../src/core/rulebook/fate.ts';
import { createRulebook, planVocabulary } from '../../../src/core/rulebook/rulebook.ts';
import { packOf } from '../../properties/small-rulebooks.ts';
import { PLACES, SHARED, WORDS } from '../../properties/small-vocabulary.ts';

/** A rule as a test writes it: id and measure, and what is not usual; `of` names its paper. */
export interface SmallRule {
  readonly id: string;
  readonly measure: string;
  readonly of?: string;
  readonly [key: string]: unknown;
}

/** Papers by name: of the province unless they say otherwise. */
const PAPERS: Readonly<Record<string, object>> = {
  known: {},
  quoted: { evidence: 'secondary' },
  own: { evidence: 'user', jurisdiction: null },
  unnamed: { evidence: 'secondary', jurisdiction: null },
  planned: { period: { from: '2011', to: '2015' } },
  dated: { from: '2020-01-01', to: '2022-01-01' },
  'of-county': { jurisdiction: '990101' },
  'of-prefecture': { jurisdiction: '990100' },
  'of-nation': { jurisdiction: '000000' },
  'of-others': { jurisdiction: '990102' },
};

/** Measures beside the small vocabulary's: one counts communities, one stands by a fact, one is never added up. */
const like = (id: string, more: object) =>
  SHARED.measures.filter((one) => one.id === id).map((one) => ({ ...one, ...more }));
const WORDS_OF_COUNTY = {
  ...SHARED,
  measures: [
    ...SHARED.measures,
    ...like('officers', { id: 'good-communities', counts: ['desks', 'yard-area'] }),
    ...like('desks', { id: 'size', existingFrom: 'households' }),
    ...like('desks', { id: 'pay', adds: false }),
    ...like('desks', { id: 'wage', unit: 'yuan' }),
  ],
};

/** Those that take part only where they are chosen. */
const CHOSEN = ['quoted', 'own', 'unnamed'];

const paper = (name: string, provisions: readonly object[]) =>
  packOf({ id: name, jurisdiction: '990000', ...PAPERS[name] }, provisions);

const papers = Object.keys(PAPERS).map((name) => paper(name, []));
const schema = planSchema(planVocabulary(createRulebook(WORDS_OF_COUNTY, papers, PLACES)));

const ownWords = (rule: SmallRule) =>
  Object.fromEntries(Object.entries(rule).filter(([word]) => word !== 'of'));

function packsOf(rules: readonly SmallRule[]) {
  const heard = new Set(rules.map(({ of = 'known' }) => of));
  return [...heard].map((name) =>
    paper(
      name,
      rules
        .filter(({ of = 'known' }) => of === name)
        .map((rule) => ({
          ...{ section: '1', statement: WORDS, force: 'mandatory' },
          ...{ examples: [{ given: {}, expect: {} }], ...ownWords(rule) },
        })),
    ),
  );
}

/** A street with these communities: s1 with c1, c2 and so on, in a plan of the whole county. */
export const street = (communities: readonly object[], given: object = {}) => ({
  ...{ id: 's1', name: '', kind: 'street', ...given },
  communities: communities.map((one, at) => ({ id: `c${at + 1}`, settlement: 'urban', ...one })),
});

/** The assessment of a plan of the county 990101 as of 2026. */
export function county(rules: readonly SmallRule[], plan: object): Assessment {
  const read = schema.parse({
    ...{ format: 'community-facility-plan', version: 1, name: '', place: '990101' },
    ...{ asOf: '2026-12-31', horizon: 2026, extent: 'county', complete: true },
    packs: CHOSEN.filter((name) => rules.some(({ of }) => of === name)),
    ...plan,
  });
  return assess(read, createRulebook(WORDS_OF_COUNTY, packsOf(rules), PLACES));
}

export function outcomeIn({ outcomes, notAsked, silent }: Assessment, key: string): Outcome {
  const [at, measure] = key.split(' ');
  const found = [...outcomes, ...notAsked, ...silent].find(
    (one) => one.unit.at === at && one.measure.id === measure,
  );
  if (found === undefined) throw new Error(`nothing is said of ${key}`);
  return found;
}

const range = (lower: Ratio | null, upper: Ratio | null) =>
  `${lower === null ? '' : print(lower, 'up')}..${upper === null ? '' : print(upper, 'down')}`;

/** What is asked, as `ok 3..5 by a+b`; what it waits for; `estimated`, and the evidence where it is not primary. */
export function asked({ levels }: Outcome, yardstick: Yardstick = 'aim'): string {
  const { status, lower, upper, binding, missing, estimated, evidence } = levels[yardstick];
  const waits = missing.map(({ scope, at, input }) => `${scope} ${at} ${input}`);
  return [
    [
      status,
      ...(lower === null && upper === null ? [] : [range(lower, upper)]),
      ...(binding.length === 0 ? [] : [`by ${binding.join('+')}`]),
      ...(waits.length === 0 ? [] : [waits.join(', ')]),
    ].join(' '),
    ...(estimated ? ['estimated'] : []),
    ...(evidence === 'primary' ? [] : [evidence]),
  ].join(', ');
}

/** What became of a rule, in the words of the core. */
export function fateIn({ considered }: Outcome, rule: string): Fate {
  const found = considered.find(({ rule: { provision } }) => provision.id === rule);
  if (found === undefined) throw new Error(`${rule} is not considered`);
  return found.fate;
}

/** How it stands, as `short 2`. */
export function judged({ levels }: Outcome, yardstick: Yardstick = 'aim'): string {
  const { verdict, gap } = levels[yardstick];
  return gap === null ? verdict : `${verdict} ${print(gap, 'up')}`;
}
