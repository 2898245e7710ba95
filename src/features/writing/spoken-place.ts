// A place with all it lies in, as the language in use calls it: in English each in pinyin with the Chinese behind it.
import { NATION, placeChain, type Places } from '../../core/plan/place.ts';
import { placeName, type Speaking } from '../../i18n/place-name.ts';

/** Widest last. */
export function spokenTitle(code: string, places: Places, words: Speaking): string {
  return placeChain(code, places)
    .filter((one) => one !== NATION)
    .map((one) => placeName(one, places.get(one) ?? one, words))
    .join(' · ');
}
