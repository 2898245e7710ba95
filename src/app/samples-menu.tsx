// A plan to begin with for each jurisdiction, in the language in use.
import { useWords } from '../i18n/i18n.ts';
import type { Draft } from '../state/draft/draft.ts';
import { SAMPLES } from '../state/samples/samples.ts';
import styles from './header.module.css';

export function SamplesMenu({ onTake }: { readonly onTake: (draft: Draft) => void }) {
  const { t, language } = useWords();
  return (
    <select
      className={styles['samples']}
      aria-label={t('plan.samples')}
      value=""
      onChange={({ target }) =>
        SAMPLES.filter(({ id }) => id === target.value).forEach((one) => onTake(one.make(language)))
      }
    >
      <option value="">{t('plan.samples')}</option>
      {SAMPLES.map(({ id, label }) => (
        <option key={id} value={id}>
          {label[language]}
        </option>
      ))}
    </select>
  );
}
