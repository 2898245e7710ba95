// The names of some places in one phrase; two of one name are told apart by their street.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { unitName } from '../../i18n/place-name.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

/** `all` are the places among which these must be told apart; when they are all of them, their number is enough. */
export function namesOf(
  some: readonly Outcome[],
  all: readonly Outcome[],
  { words }: SheetSource,
): string {
  const nameOf = (unit: Unit) => unitName(unit, words);
  if (some.length === all.length && some.length > 1)
    return words.t('sheet.cells.allPlaces', { count: some.length });
  const seen = new Map<string, number>();
  for (const { unit } of all) seen.set(nameOf(unit), (seen.get(nameOf(unit)) ?? 0) + 1);
  return some
    .map(({ unit }) =>
      (seen.get(nameOf(unit)) ?? 0) > 1 && unit.parent !== null
        ? `${nameOf(unit.parent)}·${nameOf(unit)}`
        : nameOf(unit),
    )
    .join(words.t('results.and'));
}
