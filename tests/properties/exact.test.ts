// Every bound of a community is the one that big integers compute from the plan file and the pack, digit by digit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import type { Provision } from '../../src/core/rulebook/pack.ts';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { assessed, FAMILIES, type Case } from './arbitraries.ts';
import { forAll } from './for-all.ts';
import {
  ends,
  fraction,
  fractionOf,
  greatest,
  inFull,
  order,
  over,
  plus,
  sixPlaces,
  times,
  total,
  wholeOrMore,
  type Fraction,
} from './fraction.ts';
import { packOf } from './small-rulebooks.ts';
import { DOCUMENTS, PLACES, SHARED } from './small-vocabulary.ts';

type Figures = Readonly<Record<string, string | null | undefined>>;

/** What the plan file says of a community: its own figures, else those that its street and place hand down. */
function saidOf({ plan }: Case, id: string): Figures {
  const street = plan.streets.find(({ communities }) => communities.some((one) => one.id === id));
  const own = street?.communities.find((one) => one.id === id);
  if (street === undefined || own === undefined) throw new Error(`no community ${id}`);
  const { households, population, siteArea, floorArea } = own;
  const inherited = { ...known(plan.areas[plan.place]?.facts), ...known(street.facts) };
  const figures = { households, population, siteArea, floorArea, one: '1', communities: '1' };
  return { ...inherited, ...figures, ...known(own.facts) };
}

function known(table: Figures = {}): Figures {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== null));
}

/** (least x base / per + plus) x (1 + k) by hand; null where the base is no plain figure of the plan file. */
function leastByHand({ plan }: Case, provision: Provision, figures: Figures): Fraction | null {
  const { base, least, per, uplift, plus: constant = '0' } = provision;
  if (least === undefined) return null;
  const parts = [base].flat().map((id) => figures[id]);
  if (!parts.every((part) => typeof part === 'string')) return null;
  const { assumptions = {} } = plan as { assumptions?: Figures };
  const raised = uplift === undefined ? '0' : (assumptions[uplift] ?? '0');
  const product = times(total(parts.map(fraction)), fraction(least));
  const rate = over(product, fraction(per));
  return times(plus(rate, fraction(constant)), plus(fraction('1'), fraction(raised)));
}

/** More than the bound itself: by the text, or since the planner has not said how much "somewhat more" is. */
function excludes({ plan }: Case, { strict, uplift }: Provision): boolean {
  const { assumptions = {} } = plan as { assumptions?: Figures };
  return strict || (uplift !== undefined && Number(assumptions[uplift] ?? '0') === 0);
}

/** The lower bound of a community by hand, or null where a provision rests on more than its own figures. */
function lowerByHand(given: Case, { unit, considered }: Outcome) {
  const owed = considered.filter(({ rule }) => rule.provision.force !== 'encouraged');
  const speaking = owed.filter(({ bounds }) => bounds?.lower);
  const figures = saidOf(given, unit.at);
  const bounds = speaking.map(({ rule }) => leastByHand(given, rule.provision, figures));
  const computed = bounds.flatMap((bound) => (bound === null ? [] : [bound]));
  if (computed.length === 0 || computed.length < bounds.length) return null;
  const value = greatest(computed);
  const deciding = speaking.filter((_, at) => order(computed[at] ?? value, value) === 0);
  return { value, strict: deciding.some(({ rule }) => excludes(given, rule.provision)) };
}

describe.each(FAMILIES)('%s', (_, cases, numRuns) => {
  test('ask of a community exactly what its own figures say', () => {
    forAll(
      fc.property(cases, (given) => {
        for (const outcome of assessed(given).outcomes) {
          const { unit, levels } = outcome;
          if (unit.scope !== 'community' || levels.aim.exact.lower === null) continue;
          const byHand = lowerByHand(given, outcome);
          if (byHand === null) continue;
          expect(order(fractionOf(levels.aim.exact.lower.value), byHand.value)).toBe(0);
          expect(levels.aim.exact.lower.strict).toBe(byHand.strict);
        }
      }),
      numRuns,
    );
  });
});

const digits = (most: bigint) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: most }), fc.bigInt({ min: 0n, max: 999_999n }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
const paper = digits(10n ** 15n - 1n);

describe('figures as long as they may be', () => {
  test('lose no digit between the files and the printed result', () => {
    forAll(
      fc.property(
        ...[paper, paper.filter((text) => /[1-9]/.test(text)), digits(10n ** 12n - 1n)],
        ...[digits(10n), fc.boolean()],
        (least, per, floorArea, raise, isWhole) => {
          const measure = isWhole ? 'desks' : 'room-area';
          const rule = {
            ...{
              id: 'long',
              section: '1',
              statement: { zh: '字', en: 'word' },
              measure,
              least,
              per,
            },
            ...{ base: 'floorArea', uplift: 'raise', force: 'mandatory' },
            examples: [{ given: {}, expect: {} }],
          };
          const value = over(
            times(
              times(fraction(floorArea), fraction(least)),
              plus(fraction('1'), fraction(raise)),
            ),
            fraction(per),
          );
          const printed = assessmentJson(assessed(longCase(rule, floorArea, raise)));
          const exact = ends(value) ? inFull(value) : sixPlaces(value, 'up');
          const isPast = /^[0.]*$/.test(raise) && exact === String(wholeOrMore(value));
          expect(printed.outcomes.map(({ lower }) => lower)).toEqual([
            isWhole ? String(wholeOrMore(value) + (isPast ? 1n : 0n)) : exact,
          ]);
        },
      ),
      300,
    );
  });
});

/** One community under one rule. */
function longCase(rule: object, floorArea: string, raise: string): Case {
  const [community, street] = [{ id: 'c', floorArea }, { id: 's' }];
  const plan = {
    ...{ format: 'community-facility-plan', version: 1, place: '990101' },
    ...{ asOf: '2026-11-21', horizon: 2026, assumptions: { raise } },
    streets: [{ ...street, communities: [community] }],
  };
  const packs = [packOf(DOCUMENTS[0], [rule])];
  return {
    rules: { shared: SHARED, places: PLACES, packs },
    plan: plan as unknown as Case['plan'],
  };
}
