// The search over all places, fetched with this page; places for which a paper is held come first.
import { useEffect, useState } from 'react';
import { liesIn } from '../../../core/plan/place.ts';
import { isOptional, type Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { loadPlaceSearch, type PlaceSearch } from '../../../state/rules/place-search.ts';
import { placeTitle } from '../../../state/rules/place-title.ts';

interface PlaceNames {
  readonly find: (query: string) => readonly string[];
  /** In English in pinyin, with the Chinese behind it. */
  readonly titleOf: (code: string) => string;
}

/** Finds nothing until the search has come. */
export function usePlaceNames({ places, packs }: Rulebook): PlaceNames {
  const { language } = useWords();
  const [search, setSearch] = useState<PlaceSearch | null>(null);
  useEffect(() => {
    let isLeft = false;
    const speaks = (code: string) =>
      packs.some(
        ({ document }) =>
          document.jurisdiction !== null &&
          !isOptional(document) &&
          liesIn(code, document.jurisdiction),
      );
    void loadPlaceSearch(places, speaks).then((found) => {
      if (!isLeft) setSearch(found);
    });
    return () => {
      isLeft = true;
    };
  }, [places, packs]);
  return {
    find: (query) => search?.find(query) ?? [],
    titleOf: (code) =>
      language === 'en' && search !== null ? search.inPinyin(code) : placeTitle(code, places),
  };
}
