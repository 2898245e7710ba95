// Finding the place by Chinese, pinyin, initials or code.
import { useWords } from '../../../i18n/i18n.ts';
import type { OwnLaw } from '../../../state/rules/place-search.ts';
import { usePlaceCombo, type ComboStart } from './use-place-combo.ts';
import fields from '../marks/calculator.module.css';
import styles from './place-combo.module.css';

type Combo = ReturnType<typeof usePlaceCombo>;

export function PlaceCombo(start: ComboStart) {
  const { t } = useWords();
  const place = usePlaceCombo(start);
  const { combo, text, setText, unmatched } = place;
  return (
    <div className={fields['field']}>
      <label {...combo.getLabelProps()}>{t('input.place')}</label>
      <div className={styles['combo']}>
        <input
          className="input"
          autoFocus={start.focused}
          aria-invalid={unmatched}
          aria-describedby="field-place-hint"
          {...combo.getInputProps({
            onFocus: (event) => {
              if (text === start.title) event.currentTarget.select();
            },
            // At once, not when the combobox gets round to it: fast typing would lose letters.
            onChange: (event) => setText(event.currentTarget.value),
            onBlur: () => {
              if (text.trim() === '') setText(start.title);
            },
          })}
        />
        <PlacesFound {...place} />
      </div>
      <Hint {...place} />
    </div>
  );
}

function PlacesFound({ combo, open, found, laws, titleOf, search }: Combo) {
  const { t } = useWords();
  const before = (code: string) => {
    const name = search?.formerly(code) ?? null;
    return name === null ? '' : t('input.formerly', { name });
  };
  return (
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
            <span>
              {titleOf(code)}
              {before(code)}
            </span>
            <span className={styles['code']}>
              <Law law={laws?.get(code)} /> {code}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** Whether the place has papers of its own: by shape, and by word. */
function Law({ law }: { readonly law: OwnLaw | undefined }) {
  const { t } = useWords();
  if (law === undefined) return null;
  return (
    <span className={styles['law']}>
      <span aria-hidden="true">{law === 'primary' ? '●' : '◇'}</span> {t(`input.ownLaw.${law}`)}
    </span>
  );
}

/** How to search; or that what was typed is no place, or not yet one. */
function Hint({ unmatched, found }: Combo) {
  const { t } = useWords();
  const wrong = found.length === 0 ? 'input.placeNone' : 'input.placeChoose';
  return (
    <span
      id="field-place-hint"
      className={unmatched ? fields['error'] : fields['hint']}
      role={unmatched ? 'alert' : undefined}
    >
      {t(unmatched ? wrong : 'input.placeHint')}
    </span>
  );
}
