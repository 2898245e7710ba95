// Packs and places put together into rules that are ready for plans.
import type { Places } from '../../core/plan/place.ts';
import type { Problem, Read } from '../../core/plan/problem.ts';
import type { checkPacksAndPlans } from '../../core/assessment/check-packs.ts';
import type { Pack, Vocabulary } from '../../core/rulebook/pack.ts';
import { createRulebook, type Rulebook } from '../../core/rulebook/rulebook.ts';

/** Rules ready for plans, with a way to take a plan's own packs in. */
export interface Rules {
  /** The only place whose papers they hold; null for all papers. */
  readonly place: string | null;
  readonly rulebook: Rulebook;
  readonly withOwnPacks: (own: readonly Pack[]) => Read<Rulebook>;
}

/** Code to name, from the text that the build makes of the national code tree. */
export function placesFrom(text: string): Places {
  return new Map(text.split('|').map((entry) => [entry.slice(0, 6), entry.slice(6)] as const));
}

/** Packs in a fixed order: by jurisdiction, then by date. */
export function packsInOrder(packs: readonly Pack[]): Pack[] {
  return [...packs].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ document }: Pack): string {
  return `${document.jurisdiction ?? 'zz'} ${document.issued ?? ''} ${document.id}`;
}

/** Whether rules of one place, or of all, say everything that there is to say of a plan. */
export function areEnough(place: string | null, plan: Asked): boolean {
  const { packs, ownPacks } = plan;
  return place === null || (place === plan.place && packs.length + ownPacks.length === 0);
}

/** What a plan asks of rules: those of its place, papers it switches on, and packs of its own. */
interface Asked {
  readonly place: string;
  readonly packs: readonly string[];
  readonly ownPacks: readonly unknown[];
}

/** The rules of one place, from the shared words and packs that were read and checked before: they take no more packs, and what papers only state is not with them. */
export function rulesOfPlace(
  place: string,
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places,
): Rules {
  const rulebook = { ...createRulebook(shared, packs, places), stated: null };
  const withOwnPacks = (own: readonly Pack[]): Read<Rulebook> => {
    if (own.length > 0) throw new Error('the rules of one place take no packs of a plan');
    return { ok: true, value: rulebook };
  };
  return { place, rulebook, withOwnPacks };
}

/**
 * All rules, from the shared words, and packs, both read and checked before.
 * @param check what must hold of these together with a plan's own
 */
export function createRules(
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places,
  check: typeof checkPacksAndPlans,
): Rules {
  const rulebook = createRulebook(shared, packs, places);
  const together = (own: readonly Pack[]): Read<Rulebook> => {
    const fresh = own.map(switchedOnOnly);
    const all = [...packs, ...fresh];
    const problems = check(shared, all, places, fresh).map((problem) => inFile(problem, own));
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, value: createRulebook(shared, all, places) };
  };
  const recent: { readonly own: readonly Pack[]; readonly read: Read<Rulebook> }[] = [];
  return {
    place: null,
    rulebook,
    withOwnPacks: (own) => {
      if (own.length === 0) return { ok: true, value: rulebook };
      // Every keystroke in a plan asks for the same packs again.
      const known = recent.find((one) => areSame(one.own, own)) ?? { own, read: together(own) };
      recent.splice(0, MOST_RECENT, known, ...recent.filter((one) => one !== known));
      recent.splice(MOST_RECENT);
      return known.read;
    },
  };
}

const MOST_RECENT = 3;

const areSame = (some: readonly Pack[], others: readonly Pack[]) =>
  some.length === others.length && some.every((pack, at) => pack === others[at]);

/** A pack that a plan brings along takes part only where the plan switches it on, whatever it says of itself. */
function switchedOnOnly(pack: Pack): Pack {
  return { ...pack, document: { ...pack.document, optional: true } };
}

/** A problem of a plan's own pack, located in the plan file. */
function inFile(problem: Problem, own: readonly Pack[]): Problem {
  const at = own.findIndex(({ document }) => problem.path.startsWith(`${document.id}.`));
  const id = own[at]?.document.id;
  return id === undefined
    ? problem
    : { ...problem, path: `ownPacks[${at}].${problem.path.slice(id.length + 1)}` };
}
