// What differs between the papers of then and of now, sentence by sentence, and which results it reaches.
import { canonicalJson } from '../../core/rulebook/content-hash.ts';
import type { Pack, PackDocument, Provision } from '../../core/rulebook/pack.ts';
import { basesOf, type Rule } from '../../core/rulebook/rulebook.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { CarriedPaper } from './carried-paper.ts';

/** A provision that is not what it was. */
export interface ChangedProvision {
  readonly id: string;
  readonly how: 'came' | 'went' | 'changed';
  readonly document: PackDocument;
  /** As it is now, or as it was where it went. */
  readonly provision: Provision;
}

/** Papers that differ: another hash, or there at one time only. */
function differingPapers(
  then: readonly CarriedPaper[],
  now: readonly CarriedPaper[],
): ReadonlySet<string> {
  const before = new Map(then.map(({ id, hash }) => [id, hash]));
  const after = new Map(now.map(({ id, hash }) => [id, hash]));
  const ids = [...before.keys(), ...after.keys()];
  return new Set(ids.filter((id) => before.get(id) !== after.get(id)));
}

/** Every provision that came, went, or asks for something else; other words for the same change nothing. */
export function changedProvisions(
  then: readonly CarriedPaper[],
  now: readonly CarriedPaper[],
): ChangedProvision[] {
  const differing = differingPapers(then, now);
  const rules = (papers: readonly CarriedPaper[]) =>
    new Map(
      papers
        .filter(({ id }) => differing.has(id))
        .flatMap(({ pack }) => rulesOf(pack))
        .map((rule) => [rule.provision.id, rule] as const),
    );
  const [before, after] = [rules(then), rules(now)];
  const found: ChangedProvision[] = [];
  for (const [id, rule] of after) {
    const was = before.get(id);
    if (was === undefined) found.push({ id, how: 'came', ...rule });
    else if (meaning(was) !== meaning(rule)) found.push({ id, how: 'changed', ...rule });
  }
  for (const [id, rule] of before) if (!after.has(id)) found.push({ id, how: 'went', ...rule });
  return found;
}

const rulesOf = ({ document, provisions }: Pack): Rule[] =>
  provisions.map((provision) => ({ document, provision }));

/** What a rule comes to, without its words; undefined keys are left out. */
function meaning({ provision, document }: Rule): string {
  const { jurisdiction, from, to, period, evidence, optional } = document;
  const words = { section: '', statement: null, reading: null, examples: null, also: null };
  return canonicalJson([
    { ...provision, ...words },
    { jurisdiction, from, to, period, evidence, optional },
  ]);
}

/** The changed provisions that reach a result: those considered for it, else those that what it is built on considers. */
export function reachedBy(
  outcomes: readonly (Outcome | null)[],
  changed: readonly ChangedProvision[],
): ChangedProvision[] {
  const rules = outcomes.flatMap((one) => one?.considered.map(({ rule }) => rule.provision) ?? []);
  const considered = new Set(rules.map(({ id }) => id));
  const direct = changed.filter(({ id }) => considered.has(id));
  if (direct.length > 0) return direct;
  const bases = new Set(rules.flatMap(basesOf).map((base) => base.replace(/^existing:/, '')));
  return changed.filter(({ provision }) => bases.has(provision.measure));
}
