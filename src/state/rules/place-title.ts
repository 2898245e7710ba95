// A place as its field shows it.
import { NATION, placeChain, type Places } from '../../core/plan/place.ts';

/** A place with all it lies in, widest last. */
export function placeTitle(code: string, places: Places): string {
  return placeChain(code, places)
    .filter((one) => one !== NATION)
    .map((one) => places.get(one) ?? one)
    .join(' · ');
}
