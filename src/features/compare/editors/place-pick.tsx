// Picks a place by Chinese, pinyin, initials or code.
import { useId } from 'react';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import styles from '../compare.module.css';
import cards from './editors.module.css';
import { usePlacePick } from './use-place-pick.ts';

interface Props {
  readonly label: string;
  readonly rulebook: Rulebook;
  readonly value: string;
  readonly onPick: (code: string) => void;
}

export function PlacePick({ label, rulebook, value, onPick }: Props) {
  const { t } = useWords();
  const hint = useId();
  const { combo, found, isSearching, setTyped, titleOf, isOpen } = usePlacePick(
    rulebook,
    value,
    onPick,
  );
  return (
    <div className={cards['pick']}>
      <label {...combo.getLabelProps()}>{label}</label>
      <input
        className="input"
        aria-describedby={hint}
        {...combo.getInputProps({
          onChange: (event) => setTyped((event.target as HTMLInputElement).value),
          onFocus: (event) => event.currentTarget.select(),
        })}
      />
      <ul {...combo.getMenuProps()} className={isOpen ? cards['found'] : 'hidden'}>
        {isOpen &&
          found.map((code, index) => (
            <li
              key={code}
              data-focused={combo.highlightedIndex === index || undefined}
              {...combo.getItemProps({ item: code, index })}
            >
              {titleOf(code)} <span className={styles['note']}>{code}</span>
            </li>
          ))}
      </ul>
      <span id={hint} className={styles['note']}>
        {t(isSearching && found.length === 0 ? 'compare.places.none' : 'compare.places.hint')}
      </span>
    </div>
  );
}
