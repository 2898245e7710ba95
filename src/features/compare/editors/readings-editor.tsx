// Other readings: one sentence, and every way in which it can be read as a column.
import { choicesHere } from '../../../core/assessment/comparison/choices-here.ts';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useCompare } from '../compare-store.ts';
import styles from '../compare.module.css';

export function ReadingsEditor({ assessment }: { readonly assessment: Assessment }) {
  const { t, say } = useWords();
  const { group, choose } = useCompare();
  const groups = choicesHere(assessment);
  if (groups.length === 0) return <p>{t('compare.readings.none')}</p>;
  const chosen = groups.some(({ id }) => id === group) ? group : '';
  return (
    <label className={styles['field']}>
      {t('compare.readings.group')}
      <select
        className="input"
        value={chosen}
        onChange={(event) => choose({ group: event.target.value })}
      >
        <option value="">{t('compare.plans.choose')}</option>
        {groups.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </select>
    </label>
  );
}
