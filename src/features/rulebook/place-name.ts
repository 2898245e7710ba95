// What a jurisdiction is called: a place of the code tree, alone or with all it lies in, the nation, or no place at all.
import { NATION, placeChain } from '../../core/plan/place.ts';
import { useWords } from '../../i18n/i18n.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useRulebook } from '../../state/rulebook/rulebook-context.ts';

/** @returns the name of a place by its code; null is a paper of no place */
export function usePlaceName(): (code: string | null) => string {
  const words = useWords();
  const { places } = useRulebook().rulebook;
  return (code) => {
    if (code === null) return words.t('origin.sample');
    if (code === NATION) return words.t('input.nation');
    return placeName(code, places.get(code) ?? code, words);
  };
}

/** @returns a place with all it lies in, widest last */
export function usePlaceTitle(): (code: string) => string {
  const { places } = useRulebook().rulebook;
  const nameOf = usePlaceName();
  return (code) => {
    if (code === NATION) return nameOf(NATION);
    const chain = placeChain(code, places).filter((one) => one !== NATION);
    return chain.map(nameOf).join(' · ');
  };
}
