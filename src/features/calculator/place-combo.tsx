// Finding the place by Chinese, pinyin, initials or code.
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { loadPlaceSearch, placeTitle, type PlaceSearch } from '../../state/place-search.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useCalculator } from './loaded.ts';
import styles from './calculator.module.css';

export function PlaceCombo({ title }: { readonly title: string }) {
  const { t } = useWords();
  const { rules } = useCalculator();
  const { places } = rules.rulebook;
  const setAt = usePlanStore((state) => state.setAt);
  const [search, setSearch] = useState<PlaceSearch | null>(null);
  const [text, setText] = useState(title);
  useEffect(() => {
    void loadPlaceSearch(places).then((ready) => setSearch(() => ready));
  }, [places]);
  const searching = text !== title && text.trim() !== '';
  const found = searching ? (search?.(text) ?? []) : [];
  const combo = useCombobox({
    items: [...found],
    inputId: 'field-place',
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (code) => (code === null ? '' : placeTitle(code, places)),
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setText(placeTitle(selectedItem, places));
      setAt(['place'], selectedItem);
    },
    onIsOpenChange: ({ isOpen, type }) => {
      if (!isOpen && type === useCombobox.stateChangeTypes.InputBlur) setText(title);
    },
  });
  const open = combo.isOpen && searching;
  return (
    <div className={styles['field']}>
      <label {...combo.getLabelProps()}>{t('input.place')}</label>
      <div className={styles['combo']}>
        <input
          className="input"
          autoFocus
          aria-describedby="field-place-hint"
          {...combo.getInputProps({ onFocus: (event) => event.currentTarget.select() })}
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
      <span id="field-place-hint" className={styles['hint']}>
        {t('input.placeHint')}
      </span>
    </div>
  );
}
