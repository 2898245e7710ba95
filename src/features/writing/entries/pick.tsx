// A field that finds one of many by what is typed: measures, facts, provisions, places.
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { styles } from '../looks/styles.ts';

/** One of many, with the words it is known by and a smaller word behind them. */
export interface Item {
  readonly id: string;
  readonly words: string;
  readonly beside?: string | undefined;
}

interface Finding {
  /** What stands in the field while nobody types. */
  readonly title: string;
  /** Those that fit, best first; of an empty text those that come first at all. */
  readonly find: (typed: string) => readonly Item[];
  readonly onPick: (id: string) => void;
}

interface Props extends Finding {
  readonly label: string;
  readonly inline?: boolean | undefined;
  readonly wrong?: string | undefined;
  readonly placeholder?: string | undefined;
}

export function Pick({ label, inline = false, wrong, placeholder, ...found }: Props) {
  const { combo, items, setText } = usePick(found);
  return (
    <span className={inline ? styles['inline'] : styles['field']}>
      <label {...combo.getLabelProps()} className={inline ? 'hidden' : ''}>
        {label}
      </label>
      <span className={styles['combo']}>
        <input
          className="input"
          aria-invalid={wrong !== undefined}
          placeholder={placeholder}
          {...combo.getInputProps({
            onFocus: ({ currentTarget }) => currentTarget.select(),
            // At once, not when the combobox gets round to it: fast typing would lose letters.
            onChange: ({ currentTarget }) => setText(currentTarget.value),
          })}
        />
        <Found {...{ combo, items }} />
      </span>
      {wrong !== undefined && <span className={styles['wrong']}>{wrong}</span>}
    </span>
  );
}

function Found({ combo, items }: Omit<ReturnType<typeof usePick>, 'setText'>) {
  const { t } = useWords();
  const isOpen = combo.isOpen;
  return (
    <ul {...combo.getMenuProps()} className={isOpen ? styles['popover'] : 'hidden'}>
      {isOpen && items.length === 0 && (
        <li className={styles['listEmpty']}>{t('writing.pick.none')}</li>
      )}
      {isOpen &&
        items.map((item, index) => (
          <li
            key={item.id}
            data-focused={combo.highlightedIndex === index || undefined}
            {...combo.getItemProps({ item, index })}
          >
            {item.words} <span className={styles['beside']}>{item.beside}</span>
          </li>
        ))}
    </ul>
  );
}

/** While nobody types, the title stands in the field; leaving it chooses nothing. */
function usePick({ title, find, onPick }: Finding) {
  const [text, setText] = useState<string | null>(null);
  const items = text === null ? [] : [...find(text === title ? '' : text)];
  const combo = useCombobox<Item>({
    items,
    inputValue: text ?? title,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.words ?? '',
    onIsOpenChange: ({ isOpen }) => setText((now) => (isOpen ? (now ?? title) : null)),
    onSelectedItemChange: ({ selectedItem }) => {
      setText(null);
      if (selectedItem !== null) onPick(selectedItem.id);
    },
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputClick, InputKeyDownArrowDown } = useCombobox.stateChangeTypes;
      if (type === InputBlur) return { ...changes, selectedItem: state.selectedItem };
      // Opened by an arrow key the list begins at its first item, unless something stands in the field already.
      if (type === InputKeyDownArrowDown && !state.isOpen && title === '')
        return { ...changes, highlightedIndex: 0 };
      // A press into the text sets the caret; it does not close the list and take back what was typed.
      return type === InputClick ? { ...changes, isOpen: true } : changes;
    },
  });
  return { combo, items, setText };
}
