// What papers only encourage, by measure and scope: in how many places it is there, and who says so.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Presence } from '../../core/assessment/verdict/presence.ts';
import type { Scope } from '../../core/plan/terms.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';

export interface Encouraged {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly rules: readonly Rule[];
  /** How many places have it, have it not, or have not been looked at. */
  readonly counts: Readonly<Record<Presence, number>>;
}

/** In the rulebook's order. @param isListed which places are looked at */
export function encouragedOf(
  { encouraged, rulebook }: Assessment,
  isListed: (outcome: Outcome) => boolean = () => true,
): Encouraged[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of encouraged.filter(isListed)) {
    const key = `${outcome.measure.id} ${outcome.unit.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const order = [...rulebook.measures.keys()];
  return [...groups.values()]
    .flatMap(listOf)
    .sort((a, b) => order.indexOf(a.measure.id) - order.indexOf(b.measure.id));
}

function listOf(places: readonly Outcome[]): Encouraged[] {
  const [first] = places;
  if (first === undefined) return [];
  const count = (presence: Presence) =>
    places.filter(({ encouraged }) => encouraged === presence).length;
  const rules = places.flatMap(({ considered }) =>
    considered.flatMap(({ rule, fate }) => (fate.kind === 'encouraged' ? [rule] : [])),
  );
  return [
    {
      ...{ measure: first.measure, scope: first.unit.scope, rules: [...new Set(rules)] },
      counts: { there: count('there'), notThere: count('notThere'), unknown: count('unknown') },
    },
  ];
}
