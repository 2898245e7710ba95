// An outcome's record in words' reach: who decides with which arithmetic, whom that satisfies, and who was heard in vain.
import { traced, type TracedProvision } from '../../core/assessment/trace/traced.ts';
import type { Step } from '../../core/assessment/trace/step.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Fate } from '../../core/rulebook/fate.ts';
import type { PackDocument, Provision } from '../../core/rulebook/pack.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';

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
  return explained(traced(outcome), rulesOf(outcome));
}

/**
 * The same from a record alone, wherever it was written down.
 * @param rules the provisions that it names, by their ids; one that is not among them is passed over
 */
export function explained(
  record: readonly TracedProvision[],
  rules: ReadonlyMap<string, Rule>,
): Explanation {
  const heard = record.flatMap((one) => {
    const rule = rules.get(one.id);
    return rule === undefined ? [] : [{ ...one, rule }];
  });
  const speakers = heard.flatMap(({ rule, fate, steps }): Speaker[] => {
    if (fate.kind !== 'binds' && fate.kind !== 'satisfied') return [];
    return [{ ...rule, decides: fate.kind === 'binds' ? fate.ends : [], steps }];
  });
  return {
    speakers: speakers.sort((a, b) => b.decides.length - a.decides.length),
    silent: heard.flatMap(({ rule, fate }) => hearingOf(rule, fate)),
  };
}

/** The provisions that were considered and do not count. */
export function silentOf({ considered }: Outcome): Hearing[] {
  return considered.flatMap(({ rule, fate }) => hearingOf(rule, fate));
}

function hearingOf(rule: Rule, fate: Fate): Hearing[] {
  return fate.kind === 'binds' || fate.kind === 'satisfied' ? [] : [{ ...rule, fate }];
}

function rulesOf({ considered }: Outcome): ReadonlyMap<string, Rule> {
  return new Map(considered.map(({ rule }) => [rule.provision.id, rule]));
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
