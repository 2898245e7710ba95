// What is typed into the field of a place, what is found, and what picking or leaving does.
import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { usePlaceNames } from './use-place-names.ts';

const SHOWN = 12;

export function usePlacePick(rulebook: Rulebook, value: string, onPick: (code: string) => void) {
  const { find, titleOf } = usePlaceNames(rulebook);
  /** Null while what stands in the field is the place that was picked. */
  const [typed, setTyped] = useState<string | null>(null);
  const title = value === '' ? '' : titleOf(value);
  const isSearching = typed !== null && typed.trim() !== '';
  const found = isSearching ? find(typed).slice(0, SHOWN) : [];
  const combo = useCombobox({
    items: [...found],
    inputValue: typed ?? title,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (code) => (code === null ? '' : titleOf(code)),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setTyped(null);
      onPick(selectedItem);
    },
    // Leaving the field picks nothing by itself, and takes nothing away.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  return { combo, found, isSearching, setTyped, titleOf, isOpen: combo.isOpen && isSearching };
}
