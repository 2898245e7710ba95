// What stands or is appointed today: as entered, counted from verdicts, the sum of its parts, or of the places inside.
import type { Unit } from '../../plan/unit/unit.ts';
import { Decimal, sum } from '../../quantity/decimal.ts';
import { measureOf, type Evaluator } from '../requirement/situation.ts';
import { judge } from './judge.ts';
import { partsAt } from './parts.ts';
import { presenceOf, verdictInCount } from './presence.ts';

/**
 * The existing value of a measure in a unit; null while any part of it is unknown.
 * @param members the part of the unit that the provisions speak of, null for all of it
 */
export function existingAt(
  evaluator: Evaluator,
  unit: Unit,
  id: string,
  members: readonly Unit[] | null,
): Decimal | null {
  const entered = unit.existing.get(id);
  if (entered !== undefined) return entered;
  const measure = measureOf(evaluator.situation.rulebook, id);
  if (measure.counts !== undefined && unit.scope === 'community') {
    const meets = meetsAll(evaluator, unit, measure.counts);
    return meets === null ? null : new Decimal(meets ? 1 : 0);
  }
  if (measure.existingFrom !== undefined) {
    const known = evaluator.facts(unit, measure.existingFrom);
    return 'value' in known ? known.value : null;
  }
  const summed = members === null ? partsAt(evaluator, unit, measure) : null;
  if (summed !== null) return summed.total;
  const inside = members ?? unit.children;
  if (inside.length === 0) return null;
  const values = inside.map((part) => evaluator.existing(part, id, null));
  return values.includes(null)
    ? null
    : sum(values.flatMap((value) => (value === null ? [] : [value])));
}

/** Whether a community meets all of the measures: no when one is short, unknown while one cannot be judged. */
function meetsAll(
  evaluator: Evaluator,
  community: Unit,
  measures: readonly string[],
): boolean | null {
  const verdicts = measures.map((id) => {
    const { measure, levels, considered } = evaluator.requirement(community, id);
    const existing = evaluator.existing(community, id, null);
    const stock = { measure, unit: community, existing, considered, evaluator };
    const { verdict } = judge(levels.aim, stock);
    return verdictInCount(verdict, presenceOf(considered, existing, measure), levels.aim);
  });
  if (verdicts.some((verdict) => verdict === 'short' || verdict === 'above')) return false;
  return verdicts.every((verdict) => verdict === 'met') ? true : null;
}
