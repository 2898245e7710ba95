// What newer papers change in a plan's results: the plan worked out by the papers of then and of now, and what differs by which provision.
import { assessInSteps, type Assessment } from '../../core/assessment/assess.ts';
import { differencesOf } from '../../core/assessment/comparison/difference.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Pack, Vocabulary } from '../../core/rulebook/pack.ts';
import { checkReferences } from '../../core/rulebook/references.ts';
import { createRulebook, type Rulebook } from '../../core/rulebook/rulebook.ts';
import { changedProvisions, reachedBy, type ChangedProvision } from './changed-provisions.ts';
import { papersOf, type CarriedPaper } from './carried-paper.ts';

/** A result then and now, and the provisions that made the difference. */
export interface ChangedResult {
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  readonly by: readonly ChangedProvision[];
}

export interface SinceThen {
  readonly provisions: readonly ChangedProvision[];
  readonly results: readonly ChangedResult[];
}

/** With a pause after each place. */
export function* sinceThenInSteps(
  then: readonly CarriedPaper[],
  now: Assessment,
): Generator<void, SinceThen> {
  const present = papersOf(now);
  const provisions = changedProvisions(then, present);
  if (provisions.length === 0) return { provisions, results: [] };
  const before = yield* assessInSteps(now.plan, rulebookOf(then, present, now.rulebook));
  const results = differencesOf(before, now, 'aim').map((one) => ({
    ...{ before: one.before, after: one.after },
    by: reachedBy([one.before, one.after], provisions),
  }));
  return { provisions, results };
}

/** The rules of now with the papers of then in the place of those that take part today. */
function rulebookOf(
  then: readonly CarriedPaper[],
  present: readonly CarriedPaper[],
  now: Rulebook,
): Rulebook {
  const replaced = new Set([...then, ...present].map(({ id }) => id));
  const others = now.packs.filter(({ document }) => !replaced.has(document.id));
  const shared = wordsOf(now);
  const packs = [...others, ...then.map(({ pack }) => pack)];
  const rulebook = createRulebook(shared, packs, now.places);
  return createRulebook(
    shared,
    packs.map((pack) => understood(pack, rulebook)),
    now.places,
  );
}

/** All words of now, in which the plan is written; papers of then bring their own. */
function wordsOf({ measures, facts, alternatives, assumptions }: Rulebook): Vocabulary {
  return {
    format: 'community-facility-measures',
    version: 1,
    measures: [...measures.values()],
    facts: [...facts.values()],
    alternatives: [...alternatives.values()],
    assumptions: [...assumptions.values()],
  };
}

/** Without the provisions of then that name what is no longer known: nothing can be computed from them. */
function understood(pack: Pack, rulebook: Rulebook): Pack {
  const lost = new Set(checkReferences(pack, rulebook).map(({ path }) => path));
  if (lost.size === 0) return pack;
  const provisions = pack.provisions.filter(({ id }) => !lost.has(`${pack.document.id}.${id}`));
  return { ...pack, provisions };
}
