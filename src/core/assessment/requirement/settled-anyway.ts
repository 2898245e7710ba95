// What an unanswered condition cannot change: a provision whose figure is known asks for no more than others already do.
import { propertiesAsked } from '../../rulebook/asked.ts';
import { endOf, valueAt, type EndName } from '../../rulebook/ends.ts';
import type { Provision } from '../../rulebook/pack.ts';
import { width, type Scope } from '../../plan/terms.ts';
import type { Bound, Interval } from '../../quantity/bound.ts';
import { ONE } from '../../quantity/decimal.ts';
import { compare, ratio } from '../../quantity/ratio.ts';

/** Its one figure, known before its conditions are: all or none of the place is asked for it, and nothing gives way to it. */
export function isKnownAhead(
  { base, uplift, overrides, when }: Provision,
  { scope }: { readonly scope: Scope },
): boolean {
  const isOfParts =
    propertiesAsked(when).some(({ level }) => width(level) < width(scope)) ||
    ((when.places ?? when.placesExcept) !== undefined && width(scope) > width('street'));
  return base === 'one' && uplift === undefined && overrides.length === 0 && !isOfParts;
}

/** True where its figure must be passed, not only reached, by what is settled: it would decide beside an equal one. */
export const mustBePassed = ({ strict, basis }: Provision): boolean =>
  strict || basis !== undefined;

/** True where the interval stays as it is whether or not the provision holds. */
export function isSettledAnyway(
  provision: Provision,
  unit: { readonly scope: Scope },
  settled: Interval,
): boolean {
  if (!isKnownAhead(provision, unit)) return false;
  return asksNoMore(provision, 'lower', settled) && asksNoMore(provision, 'upper', settled);
}

function asksNoMore(provision: Provision, name: EndName, settled: Interval): boolean {
  const end = endOf(provision, name);
  if (end === null) return true;
  const known: Bound | null = settled[name];
  if (known === null) return false;
  const order = compare(known.value, valueAt(end, ratio(ONE))) * (name === 'lower' ? 1 : -1);
  return mustBePassed(provision) ? order > 0 : order >= 0;
}
