// How many rows stand how, worst first; what is met by papers not read whole is counted apart.
import { useWords } from '../../../i18n/i18n.ts';
import type { ScheduleGroup } from '../../../sheets/frame/outcome-rows.ts';
import { countVerdicts } from '../../../sheets/frame/verdict-counts.ts';
import { VerdictTag } from '../marks/tags.tsx';
import styles from './results.module.css';

export function Summary({ groups }: { readonly groups: readonly ScheduleGroup[] }) {
  const { t } = useWords();
  const counts = countVerdicts(groups.flatMap(({ rows }) => rows));
  return (
    <ul className={styles['summary']} aria-label={t('results.summary')} aria-live="polite">
      {counts.map(({ verdict, evidence, count }) => (
        <li key={`${verdict} ${evidence}`}>
          <VerdictTag verdict={verdict} evidence={evidence} /> <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
