// The inputs behind an outcome as they were used: each figure, property and assumption that a considered provision looks at.
import type { Unit } from '../../plan/unit/unit.ts';
import { plain } from '../../quantity/decimal.ts';
import { print, type Ratio } from '../../quantity/ratio.ts';
import { propertiesAsked } from '../../rulebook/asked.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import { PERSONS_PER_HOUSEHOLD } from '../requirement/facts-of-situation.ts';
import { YARDSTICKS } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { areasOf, COEFFICIENT } from '../verdict/judge.ts';
import { membersOf } from '../verdict/members.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** What one input was worth here: null is not known, never zero. */
export interface TracedInput {
  readonly input: string;
  readonly kind: 'figure' | 'property' | 'assumption' | 'required' | 'existing';
  readonly value: string | null;
  /** The upper end, of a requirement that others are built on. */
  readonly upper?: string | null;
  /** True where people are estimated from households. */
  readonly estimated?: true;
  /** Of which communities they are estimated, from how many households. */
  readonly from?: readonly Estimate[];
  /** The shares with which it was taken from a wider figure. */
  readonly taken?: readonly string[];
  /** What would have to be entered, and where. */
  readonly missing?: readonly { readonly input: string; readonly at: string }[];
}

interface Estimate {
  readonly at: string;
  readonly households: string;
  readonly population: string;
}

const EXISTING = 'existing:';

/** Each input once, in the order in which provisions ask for it; what only helps to compare them comes last. */
export function inputsOf(evaluator: Evaluator, outcome: Outcome): TracedInput[] {
  const asked = outcome.considered.flatMap(({ rule: { provision } }): TracedInput[] => [
    ...propertiesAsked(provision.when).map(({ property }) => ({
      ...{ input: property, kind: 'property' as const, value: outcome.unit[property] },
    })),
    ...Object.keys(provision.when.figures).map((fact) => figureAt(evaluator, outcome, fact)),
    ...basesOf(provision).flatMap((base) => baseAt(evaluator, outcome, base)),
    ...(provision.uplift === undefined ? [] : [assumed(evaluator, provision.uplift)]),
  ]);
  const all = [
    ...asked,
    ...asked.flatMap((one) => behind(evaluator, one)),
    ...comparing(evaluator, outcome),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.input}`, one])).values()];
}

/** With what a figure was estimated or taken from a wider one. */
function behind(evaluator: Evaluator, { estimated, taken = [] }: TracedInput): TracedInput[] {
  const assumptions = estimated === true ? [...taken, PERSONS_PER_HOUSEHOLD] : taken;
  return assumptions.map((id) => assumed(evaluator, id));
}

/** What decides whether parts add up, in which area the stock was measured, and what makes it comparable. */
function comparing(evaluator: Evaluator, outcome: Outcome): TracedInput[] {
  const found = YARDSTICKS.flatMap(
    (yardstick) => areasOf(outcome.levels[yardstick], { ...outcome, evaluator }) ?? [],
  );
  const { partsIf } = outcome.measure;
  const sums = partsIf === undefined ? [] : [assumed(evaluator, partsIf.assumption)];
  const areas = found.flatMap(({ ruled, measured }): TracedInput[] => [
    { input: 'areaBasis', kind: 'property', value: measured },
    ...(ruled === measured ? [] : [assumed(evaluator, COEFFICIENT)]),
  ]);
  return [...sums, ...areas];
}

/** As the planner entered it, else as it is written. */
function assumed({ situation }: Evaluator, assumption: string): TracedInput {
  const entered = situation.plan.assumptions.get(assumption);
  const written = situation.rulebook.assumptions.get(assumption)?.default ?? null;
  const value = entered === undefined ? written : plain(entered);
  return { input: assumption, kind: 'assumption', value };
}

function baseAt(evaluator: Evaluator, outcome: Outcome, base: string): TracedInput[] {
  const { unit, considered } = outcome;
  if (base === 'one') return [];
  if (base.startsWith(EXISTING)) {
    const id = base.slice(EXISTING.length);
    const value = evaluator.existing(unit, id, membersOf(considered));
    return [{ input: id, kind: 'existing', value: value && plain(value) }];
  }
  if (!evaluator.situation.rulebook.measures.has(base)) return [figureAt(evaluator, outcome, base)];
  const { lower, upper } = evaluator.requirement(unit, base).levels.aim;
  return [
    { input: base, kind: 'required', value: up(lower), upper: upper && print(upper, 'down') },
  ];
}

const up = (value: Ratio | null) => value && print(value, 'up');

function figureAt(evaluator: Evaluator, { unit }: Outcome, fact: string): TracedInput {
  const known = evaluator.facts(unit, fact);
  const figure = { input: fact, kind: 'figure' } as const;
  if ('missing' in known)
    return {
      ...figure,
      value: null,
      missing: known.missing.map(({ input, at }) => ({ input, at })),
    };
  return {
    ...figure,
    value: plain(known.value),
    ...(known.estimated === true
      ? { estimated: true as const, from: estimatesIn(evaluator, unit) }
      : {}),
    ...(known.taken === undefined ? {} : { taken: known.taken }),
  };
}

function estimatesIn(evaluator: Evaluator, unit: Unit): Estimate[] {
  if (unit.children.length > 0) return unit.children.flatMap((one) => estimatesIn(evaluator, one));
  const people = evaluator.facts(unit, 'population');
  const homes = evaluator.facts(unit, 'households');
  if (!('value' in people && people.estimated === true && 'value' in homes)) return [];
  return [{ at: unit.at, households: plain(homes.value), population: plain(people.value) }];
}
