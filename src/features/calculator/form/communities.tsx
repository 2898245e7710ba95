// The streets and their communities, folded away when there are many.
import { blankNames, useWords } from '../../../i18n/i18n.ts';
import { addStreet } from '../../../state/register/street-edits.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { distinctKeys } from './distinct-keys.ts';
import { SHOWN_AT_FIRST, StreetTable } from './street-table.tsx';
import styles from '../marks/calculator.module.css';

export function Communities() {
  const { t } = useWords();
  const streets = usePlanStore((state) => state.draft.streets);
  const keys = distinctKeys(streets.map(({ id }) => id));
  const count = streets.reduce((sum, street) => sum + street.communities.length, 0);
  return (
    <details className={styles['fold']} open={count <= SHOWN_AT_FIRST}>
      <summary>{t('communities.heading', { count })}</summary>
      {streets.map((street, at) => (
        <StreetTable key={keys[at]} street={street} at={at} />
      ))}
      <button type="button" className="button quiet" onClick={() => addStreet(blankNames)}>
        {t('communities.addStreet')}
      </button>
    </details>
  );
}
