// Shares of a county or wider that are added up from the plan's own communities: judged only where the list is complete.
import { COUNTED, FIGURES, width } from '../../plan/terms.ts';
import type { Places } from '../../plan/place.ts';
import { unitsWithin, type Unit } from '../../plan/unit/unit.ts';
import { Decimal } from '../../quantity/decimal.ts';
import type { Measure, When } from '../../rulebook/pack.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import { coversAll } from './covers.ts';
import type { Considered, OwnBounds } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';

/** How much of a place the plan lists. */
export interface Incomplete {
  readonly listed: Decimal;
  /** How many communities the planner says there are; null where nobody has said. */
  readonly stated: Decimal | null;
}

/** Null where nothing rests on the list, or the list is all there is. */
export function partialOf(
  { facts, situation }: Evaluator,
  unit: Unit,
  measure: Measure,
  considered: readonly Considered[],
): Incomplete | null {
  if (width(unit.scope) <= width('street')) return null;
  const bases = considered.flatMap(({ rule, fate }) =>
    SPEAKING.has(fate.kind)
      ? basesOf(rule.provision).filter((base) => isSummed(base, situation))
      : [],
  );
  const ofPart = considered.some(
    ({ rule, bounds }) => bounds !== null && selects(rule.provision.when, bounds),
  );
  const typed = unit.existing.has(measure.id) && !ofPart;
  const { places } = situation.rulebook;
  if (bases.length === 0 || (typed && bases.every((base) => isStated(unit, base, places))))
    return null;
  const listed = new Decimal(unitsWithin(unit, 'community')?.length ?? 0);
  if ((listed.isZero() && coversAll(unit, places)) || situation.plan.complete === true) return null;
  const known = isStated(unit, 'communities', places) ? facts(unit, 'communities') : null;
  const stated = known !== null && 'value' in known ? known.value : null;
  return stated?.eq(listed) === true ? null : { listed, stated };
}

const SPEAKING: ReadonlySet<string> = new Set(['binds', 'satisfied']);

/** A fact that is added up from below where it was not entered. */
export function isSummed(base: string, { rulebook }: Evaluator['situation']): boolean {
  const named: readonly string[] = [...FIGURES, ...COUNTED];
  return named.includes(base) || rulebook.facts.get(base)?.inherits === false;
}

/** True of a sentence that speaks of a part of the place: what was entered for all of it says nothing of the part. */
function selects({ settlement, kind, development }: When, { members }: OwnBounds): boolean {
  return members !== null || [settlement, kind, development].some((one) => one !== undefined);
}

/** Entered for the place itself, or for every place just inside it, of which none may be left out. */
function isStated(unit: Unit, fact: string, places: Places): boolean {
  if (unit.figures.has(fact)) return true;
  return coversAll(unit, places) && unit.children.every(({ figures }) => figures.has(fact));
}
