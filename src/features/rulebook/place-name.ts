// What a jurisdiction is called: a place of the code tree, the nation, or no place at all.
import { NATION } from '../../core/plan/place.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useRulebook } from '../../state/rulebook/rulebook-context.ts';

/** @returns the name of a place by its code; null is a paper of no place */
export function usePlaceName(): (code: string | null) => string {
  const { t } = useWords();
  const { places } = useRulebook().rulebook;
  return (code) => {
    if (code === null) return t('origin.sample');
    return code === NATION ? t('input.nation') : (places.get(code) ?? code);
  };
}
