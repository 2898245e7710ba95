// A plan to begin with for each jurisdiction, in the language in use.
import { useWords } from '../i18n/i18n.ts';
import { SAMPLE_LABELS } from '../state/samples/sample-labels.ts';
import styles from './header.module.css';

export function SamplesMenu({ onTake }: { readonly onTake: (id: string) => void }) {
  const { t, language } = useWords();
  return (
    <select
      className={styles['samples']}
      aria-label={t('plan.samples')}
      value=""
      onChange={({ target }) => onTake(target.value)}
    >
      <option value="">{t('plan.samples')}</option>
      {Object.entries(SAMPLE_LABELS).map(([id, label]) => (
        <option key={id} value={id}>
          {label[language]}
        </option>
      ))}
    </select>
  );
}
