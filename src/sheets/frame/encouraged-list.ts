// What papers only encourage, by measure and scope: in how many places it is there, and who says so.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { presenceOf, type Presence } from '../../core/assessment/verdict/presence.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Scope } from '../../core/plan/terms.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';

export interface Encouraged {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly rules: readonly Rule[];
  readonly places: readonly Outcome[];
  /** How many places have it, have it not, or have not been looked at. */
  readonly counts: Readonly<Record<Presence, number>>;
}

/** Whether it is there; of a new district, where nothing stands, whether it is planned. */
export function presenceIn(outcome: Outcome, isAsPlanned: boolean): Presence {
  const { considered, encouraged, measure, planned } = outcome;
  const presence = isAsPlanned
    ? presenceOf(considered, planned?.value ?? null, measure)
    : encouraged;
  return presence ?? 'unknown';
}

/** The sentences that encourage it. */
export function encouragingRules({ considered }: Outcome): Rule[] {
  return considered.flatMap(({ rule, fate }) => (fate.kind === 'encouraged' ? [rule] : []));
}

/** In the rulebook's order. @param isListed which places are looked at */
export function encouragedOf(
  assessment: Assessment,
  isListed: (outcome: Outcome) => boolean = () => true,
): Encouraged[] {
  const { encouraged, rulebook } = assessment;
  const isAsPlanned = readsAsPlanned(assessment);
  const groups = new Map<string, Outcome[]>();
  for (const outcome of encouraged.filter(isListed)) {
    const key = `${outcome.measure.id} ${outcome.unit.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const order = [...rulebook.measures.keys()];
  return [...groups.values()]
    .flatMap((places) => listOf(places, isAsPlanned))
    .sort((a, b) => order.indexOf(a.measure.id) - order.indexOf(b.measure.id));
}

function listOf(places: readonly Outcome[], isAsPlanned: boolean): Encouraged[] {
  const [first] = places;
  if (first === undefined) return [];
  const count = (presence: Presence) =>
    places.filter((one) => presenceIn(one, isAsPlanned) === presence).length;
  const rules = places.flatMap(encouragingRules);
  return [
    {
      ...{ measure: first.measure, scope: first.unit.scope, rules: [...new Set(rules)], places },
      counts: { there: count('there'), notThere: count('notThere'), unknown: count('unknown') },
    },
  ];
}
