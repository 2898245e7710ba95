// An outcome as steps that can be printed and checked: substitution, quotient, rounding, and who else was heard.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Considered, OwnBounds } from '../../core/assessment/requirement/requirement.ts';
import { wholeDown, wholeUp, type Bound } from '../../core/quantity/bound.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { isCut, print } from '../../core/quantity/ratio.ts';
import type { Fate } from '../../core/rulebook/fate.ts';
import { endOf } from '../../core/rulebook/ends.ts';
import type { PackDocument, Provision } from '../../core/rulebook/pack.ts';
import { basesOf } from '../../core/rulebook/rulebook.ts';

/** One product: base x figure x uplift / per + plus x uplift = quotient, rounded to what is required. All decimal text. */
export interface Step {
  readonly end: 'lower' | 'upper';
  /** The facts or measures multiplied; `one` for a fixed figure. */
  readonly bases: readonly string[];
  readonly base: string;
  /** The base as a fraction, where its digits go on: `base` is cut then. */
  readonly fraction: readonly [numerator: string, denominator: string] | null;
  readonly figure: string;
  readonly uplift: string | null;
  readonly per: string;
  /** The constant part, before it is raised. */
  readonly plus: string | null;
  readonly quotient: string;
  /** True when the quotient's digits go on: the fraction itself is the left side. */
  readonly cut: boolean;
  readonly strict: boolean;
  /** Null when the measure is kept exact. */
  readonly rounded: string | null;
}

/** True of "somewhat more" while the planner has not entered how much: the figure itself is not enough. */
export const isUnraised = ({ end, uplift }: Step): boolean => end === 'lower' && uplift === '1';

/** A provision that speaks here, with its arithmetic and whether it decides. */
export interface Speaker {
  readonly provision: Provision;
  readonly document: PackDocument;
  readonly decides: readonly ('lower' | 'upper')[];
  readonly steps: readonly Step[];
}

/** A provision that was considered and does not count here, and why. */
export interface Hearing {
  readonly provision: Provision;
  readonly document: PackDocument;
  readonly fate: Exclude<Fate, { kind: 'binds' } | { kind: 'satisfied' }>;
}

interface Explanation {
  readonly speakers: readonly Speaker[];
  readonly silent: readonly Hearing[];
}

/** Deciding provisions first, then those they satisfy, then those that do not speak here. */
export function explain(outcome: Outcome): Explanation {
  const { considered, measure } = outcome;
  const speakers: Speaker[] = [];
  for (const { rule, fate, bounds } of considered)
    if (fate.kind === 'binds' || fate.kind === 'satisfied')
      speakers.push({
        ...rule,
        decides: fate.kind === 'binds' ? fate.ends : [],
        steps: stepsOf({ rule, fate, bounds }, measure.whole),
      });
  return {
    speakers: speakers.sort((a, b) => b.decides.length - a.decides.length),
    silent: silentOf(outcome),
  };
}

/** The provisions that were considered and do not count. */
export function silentOf({ considered }: Outcome): Hearing[] {
  return considered.flatMap(({ rule, fate }) =>
    fate.kind === 'binds' || fate.kind === 'satisfied' ? [] : [{ ...rule, fate }],
  );
}

/** Speakers of the same arithmetic together, in their order: one clause that several papers share. */
export function alike(speakers: readonly Speaker[]): (readonly [Speaker, ...Speaker[]])[] {
  const groups = new Map<string, [Speaker, ...Speaker[]]>();
  for (const speaker of speakers) {
    const key = JSON.stringify([speaker.steps, speaker.decides]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [speaker]);
    else known.push(speaker);
  }
  return [...groups.values()];
}

function stepsOf({ rule: { provision }, bounds }: Considered, whole: boolean): Step[] {
  if (bounds === null) return [];
  return (['lower', 'upper'] as const).flatMap((end) => {
    const bound = bounds[end];
    return bound === null ? [] : [stepOf(provision, bounds, bound, end, whole)];
  });
}

function stepOf(
  provision: Provision,
  bounds: OwnBounds,
  bound: Bound,
  end: 'lower' | 'upper',
  whole: boolean,
): Step {
  const direction = end === 'lower' ? 'up' : 'down';
  const written = endOf(provision, end);
  const base = bounds.base.kind === 'known' ? bounds.base[end] : null;
  return {
    end,
    bases: basesOf(provision),
    base: base === null ? '' : print(base, direction),
    fraction:
      base === null || !isCut(base) ? null : [plain(base.numerator), plain(base.denominator)],
    figure: written?.figure ?? '',
    uplift: bounds.uplift,
    per: written?.per ?? '1',
    plus: written?.plus ?? null,
    quotient: print(bound.value, direction),
    cut: isCut(bound.value),
    strict: bound.strict,
    rounded: whole ? print(end === 'lower' ? wholeUp(bound) : wholeDown(bound), direction) : null,
  };
}
