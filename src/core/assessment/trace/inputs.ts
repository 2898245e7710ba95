// The inputs behind an outcome as they were used: each figure, property and assumption that a considered provision looks at.
import type { FactLookup } from '../../plan/facts.ts';
import { plain } from '../../quantity/decimal.ts';
import { print, type Ratio } from '../../quantity/ratio.ts';
import { propertiesAsked } from '../../rulebook/asked.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { membersOf, type Outcome } from '../verdict/outcome.ts';

/** What one input was worth here: null is not known, never zero. */
interface TracedInput {
  readonly input: string;
  readonly kind: 'figure' | 'property' | 'assumption' | 'required' | 'existing';
  readonly value: string | null;
  /** The upper end, of a requirement that others are built on. */
  readonly upper?: string | null;
  /** True where people are estimated from households. */
  readonly estimated?: true;
  /** The shares with which it was taken from a wider figure. */
  readonly taken?: readonly string[];
  /** What would have to be entered, and where. */
  readonly missing?: readonly { readonly input: string; readonly at: string }[];
}

const EXISTING = 'existing:';

/** Each input once, in the order in which provisions ask for it. */
export function inputsOf(evaluator: Evaluator, outcome: Outcome): TracedInput[] {
  const found = new Map<string, TracedInput>();
  const { plan } = evaluator.situation;
  for (const { rule } of outcome.considered) {
    const { when, uplift } = rule.provision;
    const looked = [
      ...propertiesAsked(when).map(({ property }): TracedInput => ({
        input: property,
        kind: 'property',
        value: outcome.unit[property],
      })),
      ...Object.keys(when.figures).map((fact) => figureAt(evaluator.facts, outcome, fact)),
      ...basesOf(rule.provision).flatMap((base) => baseAt(evaluator, outcome, base)),
    ];
    for (const one of looked) found.set(`${one.kind} ${one.input}`, one);
    const entered = uplift === undefined ? undefined : plan.assumptions.get(uplift);
    if (uplift !== undefined)
      found.set(`assumption ${uplift}`, {
        input: uplift,
        kind: 'assumption',
        value: entered === undefined ? writtenOf(evaluator, uplift) : plain(entered),
      });
  }
  return [...found.values()];
}

function writtenOf({ situation }: Evaluator, assumption: string): string | null {
  return situation.rulebook.assumptions.get(assumption)?.default ?? null;
}

function baseAt(evaluator: Evaluator, outcome: Outcome, base: string): TracedInput[] {
  const { unit, considered } = outcome;
  if (base === 'one') return [];
  if (base.startsWith(EXISTING)) {
    const id = base.slice(EXISTING.length);
    const value = evaluator.existing(unit, id, membersOf(considered));
    return [{ input: id, kind: 'existing', value: value && plain(value) }];
  }
  if (!evaluator.situation.rulebook.measures.has(base))
    return [figureAt(evaluator.facts, outcome, base)];
  const { lower, upper } = evaluator.requirement(unit, base).levels.aim;
  return [
    { input: base, kind: 'required', value: up(lower), upper: upper && print(upper, 'down') },
  ];
}

const up = (value: Ratio | null) => value && print(value, 'up');

function figureAt(facts: FactLookup, { unit }: Outcome, fact: string): TracedInput {
  const known = facts(unit, fact);
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
    ...(known.estimated === true ? { estimated: true as const } : {}),
    ...(known.taken === undefined ? {} : { taken: known.taken }),
  };
}
