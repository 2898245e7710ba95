// Finding the place by Chinese, pinyin, initials or code.
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { liesIn } from '../../core/plan/place.ts';
import { useWords } from '../../i18n/i18n.ts';
import { loadPlaceSearch, placeTitle, type PlaceSearch } from '../../state/place-search.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSteady } from './loaded.ts';
import styles from './calculator.module.css';

interface Props {
  readonly title: string;
  /** What was typed before the search was there. */
  readonly typed: string | null;
  readonly focused: boolean;
}

export function PlaceCombo({ title, typed, focused }: Props) {
  const { t } = useWords();
  const { rules } = useSteady();
  const { places, packs } = rules.rulebook;
  const setAt = usePlanStore((state) => state.setAt);
  const [search, setSearch] = useState<PlaceSearch | null>(null);
  const [text, setText] = useState(typed ?? title);
  const [taken, setTaken] = useState(typed);
  if (typed !== taken) {
    // A key that arrived while this field was taking the place of the plain one.
    setTaken(typed);
    if (typed !== null) setText(typed);
  }
  useEffect(() => {
    const speaks = (code: string) =>
      packs.some(
        ({ document: { jurisdiction } }) => jurisdiction !== null && liesIn(code, jurisdiction),
      );
    void loadPlaceSearch(places, speaks).then((ready) => setSearch(() => ready));
  }, [places, packs]);
  const searching = text !== title && text.trim() !== '';
  const found = searching ? (search?.(text) ?? []) : [];
  const combo = useCombobox({
    items: [...found],
    inputId: 'field-place',
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialIsOpen: focused || typed !== null,
    initialHighlightedIndex: focused || typed !== null ? 0 : -1,
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
  const open = combo.isOpen && searching && search !== null;
  const unmatched = searching && !combo.isOpen && search !== null;
  return (
    <div className={styles['field']}>
      <label {...combo.getLabelProps()}>{t('input.place')}</label>
      <div className={styles['combo']}>
        <input
          className="input"
          autoFocus={focused}
          aria-invalid={unmatched}
          aria-describedby="field-place-hint"
          {...combo.getInputProps({
            onFocus: (event) => {
              if (event.currentTarget.value === title) event.currentTarget.select();
            },
            // At once, not when the combobox gets round to it: fast typing would lose letters.
            onChange: (event) => setText(event.currentTarget.value),
            onBlur: () => {
              if (text.trim() === '') setText(title);
            },
          })}
        />
        <ul {...combo.getMenuProps()} className={open ? styles['popover'] : 'hidden'}>
          {open && found.length === 0 && (
            <li className={styles['listEmpty']}>{t('input.placeNone')}</li>
          )}
          {open &&
            found.map((code, index) => (
              <li
                key={code}
                className={styles['listItem']}
                data-focused={combo.highlightedIndex === index || undefined}
                {...combo.getItemProps({ item: code, index })}
              >
                <span>{placeTitle(code, places)}</span>
                <span className={styles['code']}>{code}</span>
              </li>
            ))}
        </ul>
      </div>
      <span
        id="field-place-hint"
        className={unmatched ? styles['error'] : styles['hint']}
        role={unmatched ? 'alert' : undefined}
      >
        {t(
          unmatched
            ? found.length === 0
              ? 'input.placeNone'
              : 'input.placeChoose'
            : 'input.placeHint',
        )}
      </span>
    </div>
  );
}
