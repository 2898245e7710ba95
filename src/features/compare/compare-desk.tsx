// Columns side by side: shown together once all of them and their tables are worked out.
import { useWords } from '../../i18n/i18n.ts';
import styles from './compare.module.css';
import { ComparedView, type Outlets } from './view/compared-view.tsx';
import type { Made } from './view/use-tables.ts';

interface Props {
  /** Null while nothing is there of what is asked for. */
  readonly made: Made | null;
  /** How many columns are asked for, and whether they are those that are shown. */
  readonly asked: number;
  readonly isReady: boolean;
  /** Whether what is shown is all of what is asked for: only then it leaves the page. */
  readonly isWhole: boolean;
  /** Whether what is shown is of an earlier draft, which the view says by itself. */
  readonly isBehind: boolean;
  readonly outlets: Outlets;
}

export function ColumnsDesk({ made, asked, isReady, isWhole, isBehind, outlets }: Props) {
  const { t } = useWords();
  if (asked < 2) return null;
  return (
    <>
      <p className={styles['note']} role="status" data-ready={isReady}>
        {isReady || isBehind ? t('compare.ready', { count: asked }) : t('compare.computing')}
      </p>
      {made !== null && <ComparedView {...{ made, isWhole, outlets }} />}
    </>
  );
}
