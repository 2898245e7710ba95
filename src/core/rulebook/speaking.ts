// Which provisions speak on a place's chain, by scope and measure, before anything about the unit is asked.
import { placeChain } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scope } from '../plan/terms.ts';
import type { Silence } from './fate.ts';
import { isOptional, scopeOf, type Rule, type Rulebook } from './rulebook.ts';

/** A rule on the chain; `silence` is why the dates, the choices or the due date keep it from being live anywhere. */
export interface Speaking {
  readonly rule: Rule;
  readonly silence: Silence | null;
}

export type SpeakingRules = (
  place: string,
  scope: Scope,
) => ReadonlyMap<string, readonly Speaking[]>;

/** Rules by measure for a place and a scope, remembered per place: 1,000 communities share one answer. */
export function speakingRules(plan: Plan, rulebook: Rulebook): SpeakingRules {
  const gathered = new Map<string, Map<string, Speaking[]>>();
  const rules = rulesByJurisdiction(rulebook);
  return (place, scope) => {
    const key = `${place} ${scope}`;
    const found = gathered.get(key) ?? gather(plan, rulebook, rules, place, scope);
    gathered.set(key, found);
    return found;
  };
}

function gather(
  plan: Plan,
  rulebook: Rulebook,
  byJurisdiction: ReadonlyMap<string | null, readonly Rule[]>,
  place: string,
  scope: Scope,
): Map<string, Speaking[]> {
  const chain: readonly (string | null)[] = [...placeChain(place, rulebook.places), null];
  const rules = new Map<string, Speaking[]>();
  // The place's own rules before those of what it lies in, papers of no place last.
  for (const rule of chain.flatMap((code) => byJurisdiction.get(code) ?? [])) {
    const { provision, document } = rule;
    if (isOptional(document) && !plan.packs.includes(document.id)) continue;
    if (scopeOf(provision, rulebook.measures) !== scope) continue;
    const speaking = { rule, silence: silenceOf(rule, plan, rulebook) };
    rules.set(provision.measure, [...(rules.get(provision.measure) ?? []), speaking]);
  }
  return rules;
}

const remembered = new WeakMap<readonly Rule[], ReadonlyMap<string | null, readonly Rule[]>>();

/** The rules of each place in the rulebook's order, sorted once for all plans. */
function rulesByJurisdiction({ rules }: Rulebook): ReadonlyMap<string | null, readonly Rule[]> {
  const known = remembered.get(rules);
  if (known !== undefined) return known;
  const found = new Map<string | null, Rule[]>();
  for (const rule of rules) {
    const { jurisdiction } = rule.document;
    const own = found.get(jurisdiction) ?? [];
    own.push(rule);
    found.set(jurisdiction, own);
  }
  remembered.set(rules, found);
  return found;
}

/** True of a plan whose period ended before the year. */
export function hasLapsed({ period }: Rule['document'], year: number): boolean {
  return period !== undefined && period.to < String(year);
}

function silenceOf({ provision, document }: Rule, plan: Plan, rulebook: Rulebook): Silence | null {
  const { from, to } = document;
  if ((from !== null && plan.asOf < from) || (to !== null && plan.asOf >= to))
    return { kind: 'notInForce', from, to };
  if (provision.alternative !== undefined) {
    const { group, choice } = provision.alternative;
    const chosen = plan.choices.get(group) ?? rulebook.alternatives.get(group)?.default ?? null;
    if (chosen !== null && chosen !== choice) return { kind: 'otherChoice', group, chosen };
  }
  if (plan.lapsed === 'listed' && hasLapsed(document, plan.horizon))
    return { kind: 'lapsed', to: document.period?.to ?? '' };
  if (provision.due !== undefined && provision.due > `${plan.horizon}-12-31`)
    return { kind: 'coming', due: provision.due };
  return null;
}
