// The combobox over places: what is typed, what is found, and what choosing or leaving does.
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { liesIn, type Places } from '../../../core/plan/place.ts';
import { isOptional } from '../../../core/rulebook/rulebook.ts';
import {
  loadOwnLaws,
  loadPlaceSearch,
  type OwnLaw,
  type PlaceSearch,
} from '../../../state/rules/place-search.ts';
import { placeTitle } from '../../../state/rules/place-title.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useSteady } from '../marks/loaded.ts';

export interface ComboStart {
  readonly title: string;
  /** What was typed before the search was there. */
  readonly typed: string | null;
  readonly focused: boolean;
  /** What was typed and who had the focus is in here now: the next title begins afresh. */
  readonly onTaken: () => void;
}

export function usePlaceCombo({ title, typed, focused, onTaken }: ComboStart) {
  const { places } = useSteady().rules.rulebook;
  const setAt = usePlanStore((state) => state.setAt);
  const place = usePlanStore((state) => state.draft.place);
  const search = usePlaceSearch();
  const laws = useOwnLaws();
  const [text, setText] = useState(typed ?? title);
  useEffect(onTaken, [onTaken]);
  const searching = text !== title && text.trim() !== '';
  const found = searching ? (search?.find(text) ?? []) : [];
  const titleOf = useTitle(search, places);
  const shown = text === title && place !== '' ? titleOf(place) : text;
  const [begun] = useState(focused || typed !== null);
  const combo = useCombobox({
    items: [...found],
    inputId: 'field-place',
    inputValue: shown,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialIsOpen: begun,
    initialHighlightedIndex: begun ? 0 : -1,
    itemToString: (code) => (code === null ? '' : placeTitle(code, places)),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setText(placeTitle(selectedItem, places));
      setAt(['place'], selectedItem);
    },
    // Leaving the field chooses nothing by itself, and takes nothing away.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  const ready = searching && search !== null;
  return {
    ...{ combo, found, laws, titleOf, search, text, setText },
    open: combo.isOpen && ready,
    unmatched: !combo.isOpen && ready,
  };
}

/** In English a place is written in pinyin, once its search has come. */
function useTitle(search: PlaceSearch | null, places: Places): (code: string) => string {
  const { language } = useWords();
  return (code) =>
    language === 'en' && search !== null ? search.inPinyin(code) : placeTitle(code, places);
}

function useOwnLaws(): ReadonlyMap<string, OwnLaw> | null {
  const [laws, setLaws] = useState<ReadonlyMap<string, OwnLaw> | null>(null);
  useEffect(() => {
    void loadOwnLaws().then(setLaws);
  }, []);
  return laws;
}

/** The search over the code tree, once it has come; places for which a paper is held come first. */
function usePlaceSearch(): PlaceSearch | null {
  const { places, packs } = useSteady().rules.rulebook;
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
  return search;
}
