// Whether a plan speaks of every place just inside a wider one, as the code tree has them: only then do these add up to it.
import { liesIn, placeAt, type Places } from '../../plan/place.ts';
import { width } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';

const known = new WeakMap<Unit, boolean>();

/** True of a county; of a city whose streets name no district; else where no district, county or city inside is left out. */
export function coversAll(unit: Unit, places: Places): boolean {
  const found = known.get(unit) ?? isCovered(unit, places);
  known.set(unit, found);
  return found;
}

function isCovered(unit: Unit, places: Places): boolean {
  if (width(unit.scope) <= width('county')) return true;
  const inside = new Set(unit.children.map(({ at }) => at));
  if (inside.has(unit.at)) return true;
  return [...places.keys()].every(
    (code) =>
      code === unit.at ||
      !liesIn(code, unit.at) ||
      inside.has(code) ||
      !isJustInside(code, unit, places),
  );
}

/** Of a prefecture, all that lies in it; of a province, its prefectures and the counties that lie in none. */
function isJustInside(code: string, { scope }: Unit, places: Places): boolean {
  const above = placeAt(code, 'prefecture', places);
  return scope === 'prefecture' || above === null || above === code;
}
