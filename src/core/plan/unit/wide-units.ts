// The counties, prefectures and provinces above the streets of a plan.
import { classAt } from '../county-class.ts';
import { placeAt, placeLevel, liesIn, type PlaceLevel, type Places } from '../place.ts';
import type { Plan } from '../plan.ts';
import { width } from '../terms.ts';
import type { Growing } from './unit.ts';

/** The units of one level over those below it that have none above them yet. */
export function wideUnits(
  level: PlaceLevel,
  plan: Plan,
  places: Places,
  below: Growing[],
): Growing[] {
  const asked = width(plan.extent) >= width(level);
  const orphans = below.filter((unit) => unit.parent === null);
  const groups = new Map<string, Growing[]>();
  if (asked)
    for (const unit of orphans) {
      const code = placeAt(unit.place, level, places);
      if (code !== null) groups.set(code, [...(groups.get(code) ?? []), unit]);
    }
  dropUnplaced(groups, places);
  for (const code of codesWithout(level, plan, places, groups)) groups.set(code, []);
  return [...groups].map(([code, children]) => {
    const area = plan.areas.get(code);
    const unit: Growing = {
      scope: level,
      at: code,
      name: places.get(code) ?? code,
      place: code,
      kind: null,
      seat: null,
      countyClass: classAt(code, plan, places),
      settlement: null,
      development: plan.development,
      areaBasis: plan.areaBasis,
      figures: area?.facts ?? new Map(),
      existing: area?.existing ?? new Map(),
      planned: area?.planned ?? new Map(),
      parent: null,
      children,
      asked,
    };
    for (const child of children) child.parent = unit;
    return unit;
  });
}

/**
 * Streets of a prefecture that name no county stand for it as a whole. Beside streets that do, they belong to some
 * county that nobody named: they count for the prefecture, and for no county. Wider groups hold no counties to ask of.
 */
function dropUnplaced(groups: Map<string, unknown>, places: Places): void {
  const counties = [...groups.keys()].filter((code) => placeLevel(code) === 'county');
  for (const code of groups.keys())
    if (counties.some((county) => placeAt(county, 'prefecture', places) === code))
      groups.delete(code);
}

/** Places of the level that hold nothing of the plan but are spoken of: those with entries of their own, or the plan's own. */
function codesWithout(
  level: PlaceLevel,
  plan: Plan,
  places: Places,
  groups: ReadonlyMap<string, unknown>,
): string[] {
  const entered = [...plan.areas.keys()].filter(
    (code) => placeLevel(code) === level && liesIn(code, plan.place) && !groups.has(code),
  );
  const own = placeAt(plan.place, level, places);
  const missing = groups.size === 0 && entered.length === 0 && own !== null;
  return missing ? [own] : entered;
}
