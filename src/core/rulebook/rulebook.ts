// The rules of the land as one value: documents with their provisions, and the words they share.
import type { Places } from '../plan/place.ts';
import type { PlanVocabulary } from '../plan/vocabulary.ts';
import type {
  Alternative,
  Assumption,
  Fact,
  Measure,
  Pack,
  PackDocument,
  Provision,
  Stated,
  Vocabulary,
} from './pack.ts';

/** A provision together with the paper it stands in. */
export interface Rule {
  readonly provision: Provision;
  readonly document: PackDocument;
}

export interface Rulebook {
  readonly packs: readonly Pack[];
  readonly rules: readonly Rule[];
  /** What papers state without a number, by paper; null where it has not been fetched. */
  readonly stated: ReadonlyMap<string, readonly Stated[]> | null;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly alternatives: ReadonlyMap<string, Alternative>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly places: Places;
}

const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]) =>
  new Map(lists.flat().map((entry) => [entry.id, entry] as const));

/** Puts packs together. They are taken as checked: see `checkPacks`. */
export function createRulebook(
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places,
): Rulebook {
  const all = [shared, ...packs];
  return {
    packs,
    rules: packs.flatMap(({ document, provisions }) =>
      provisions.map((provision) => ({ provision, document })),
    ),
    stated: new Map(packs.map(({ document, stated }) => [document.id, stated])),
    measures: byId(all.map((words) => words.measures)),
    facts: byId(all.map((words) => words.facts)),
    alternatives: byId(all.map((words) => words.alternatives)),
    assumptions: byId(all.map((words) => words.assumptions)),
    places,
  };
}

/** What papers lay on communities without a number. */
function dutiesIn(stated: ReadonlyMap<string, readonly Stated[]>): ReadonlySet<string> {
  const all = [...stated.values()].flat();
  return new Set(all.filter(({ scope }) => scope === 'community').map(({ id }) => id));
}

/** What a plan may speak of under this rulebook. */
export function planVocabulary(rulebook: Rulebook): PlanVocabulary {
  return {
    places: rulebook.places,
    measures: new Map([...rulebook.measures.values()].map(({ id, whole }) => [id, whole])),
    facts: new Map([...rulebook.facts.values()].map(({ id, whole }) => [id, whole])),
    duties: rulebook.stated === null ? null : dutiesIn(rulebook.stated),
    packs: new Set(rulebook.packs.map(({ document }) => document.id)),
    choices: new Map(
      [...rulebook.alternatives.values()].map(({ id, choices }) => [
        id,
        choices.map((one) => one.id),
      ]),
    ),
    assumptions: rulebook.assumptions,
  };
}

/** True of a paper that takes part only when a plan switches it on. */
export function isOptional(document: PackDocument): boolean {
  return document.optional || document.evidence !== 'primary';
}

/** True of a paper that speaks in a plan: on its chain by itself, or where the plan has switched it on. */
export function takesPart(
  document: PackDocument,
  chain: readonly string[],
  switchedOn: readonly string[],
): boolean {
  const { id, jurisdiction } = document;
  if (jurisdiction !== null && !chain.includes(jurisdiction)) return false;
  return switchedOn.includes(id) || (jurisdiction !== null && !isOptional(document));
}

/** The scope at which a provision is asked: its own, or its measure's. */
export function scopeOf(provision: Provision, measures: ReadonlyMap<string, Measure>) {
  const measure = measures.get(provision.measure);
  if (measure === undefined) throw new Error(`${provision.id} speaks of no measure`);
  return provision.scope ?? measure.scope;
}

export function basesOf(provision: Provision): readonly string[] {
  return typeof provision.base === 'string' ? [provision.base] : provision.base;
}
