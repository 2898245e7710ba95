// How many rows stand how, worst first.
import { useWords } from '../../../i18n/i18n.ts';
import type { ScheduleGroup } from '../../../sheets/frame/outcome-rows.ts';
import type { RowVerdict } from '../../../core/assessment/verdict/row-verdict.ts';
import { VerdictTag } from '../marks/tags.tsx';
import styles from './results.module.css';

const COUNTED: readonly RowVerdict[] = [
  'short',
  'pending',
  'notComparable',
  'above',
  'met',
  'notAssessed',
];

export function Summary({ groups }: { readonly groups: readonly ScheduleGroup[] }) {
  const { t } = useWords();
  const rows = groups.flatMap((group) => group.rows);
  const counts = COUNTED.map(
    (verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length] as const,
  );
  return (
    <ul className={styles['summary']} aria-label={t('results.summary')} aria-live="polite">
      {counts.map(([verdict, count]) =>
        count === 0 ? null : (
          <li key={verdict}>
            <VerdictTag verdict={verdict} /> <b>{count}</b>
          </li>
        ),
      )}
    </ul>
  );
}
