// Where English is spoken the places are named in pinyin: fetched beside the first results, which do not wait for them.
import { useEffect } from 'react';
import { namePlaces } from '../i18n/i18n.ts';
import { loadPlaceNames } from '../state/rules/place-names.ts';

/** Without them places keep their Chinese names. */
export function usePlaceNames(language: 'zh' | 'en'): void {
  useEffect(() => {
    if (language === 'zh') return;
    loadPlaceNames().then(namePlaces, () => undefined);
  }, [language]);
}
