// What an unanswered condition cannot change: a provision that would ask for no more than others already do, were it to hold.
import { propertiesAsked } from '../../rulebook/asked.ts';
import type { EndName } from '../../rulebook/ends.ts';
import type { Provision } from '../../rulebook/pack.ts';
import { width, type Scope } from '../../plan/terms.ts';
import type { Interval } from '../../quantity/bound.ts';
import { compare } from '../../quantity/ratio.ts';
import type { OwnBounds } from './requirement.ts';

/** Whether it asks one thing of the whole place or nothing: nothing gives way to it, and no part of the place is asked by itself. */
export function isWholeOrNot(
  { uplift, overrides, when }: Provision,
  { scope }: { readonly scope: Scope },
): boolean {
  const isOfParts =
    propertiesAsked(when).some(({ level }) => width(level) < width(scope)) ||
    ((when.places ?? when.placesExcept) !== undefined && width(scope) > width('street'));
  return uplift === undefined && overrides.length === 0 && !isOfParts;
}

/** True where its figure must be passed, not only reached, by what is settled: it would decide beside an equal one. */
export const mustBePassed = ({ strict, basis }: Provision): boolean =>
  strict || basis !== undefined;

/**
 * True where the interval stays as it is whether or not the provision holds.
 * @param held its bounds if its conditions held of the whole place
 */
export function isSettledAnyway(provision: Provision, held: OwnBounds, settled: Interval): boolean {
  if (held.base.kind === 'missing') return false;
  return (
    asksNoMore(provision, held, 'lower', settled) && asksNoMore(provision, held, 'upper', settled)
  );
}

function asksNoMore(
  provision: Provision,
  held: OwnBounds,
  name: EndName,
  settled: Interval,
): boolean {
  const [own, known] = [held[name], settled[name]];
  if (own === null) return true;
  if (known === null) return false;
  const order = compare(known.value, own.value) * (name === 'lower' ? 1 : -1);
  return mustBePassed(provision) ? order > 0 : order >= 0;
}
