// A county, city or province of the file as one plan: there its own requirements are judged too.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { planOfArea } from '../batch-work.ts';
import styles from '../batch.module.css';
import type { AreaView } from '../worker/views.ts';
import { useStart } from './open-line.tsx';
import { useCount } from './overview.tsx';

/** As many as the other pages answer for without a pause. */
const MOST_COMMUNITIES = 3000;

interface Props {
  readonly area: AreaView;
  readonly name: string;
}

export function OpenArea({ area: { code, communities }, name }: Props) {
  const { t } = useWords();
  const count = useCount();
  const start = useStart();
  const [isOpening, setOpening] = useState(false);
  if (communities.places > MOST_COMMUNITIES)
    return (
      <p className={styles['note']}>
        {t('batch.wider.tooMany', { most: count(MOST_COMMUNITIES) })}
      </p>
    );
  const open = async () => {
    setOpening(true);
    await start(() => planOfArea(code));
    setOpening(false);
  };
  return (
    <button
      type="button"
      className="button quiet"
      aria-disabled={isOpening || undefined}
      onClick={() => void (isOpening || open())}
    >
      {t('batch.wider.open', { name })}
    </button>
  );
}
