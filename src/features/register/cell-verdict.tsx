// The verdict of one measure at one place, as a shape and words: short by how much, met, or what is asked.
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { verdictOf } from '../../sheets/schedule.ts';
import { useRegister } from './register-context.ts';
import styles from './grid.module.css';

export function CellVerdict({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const { yardstick } = useRegister();
  const verdict = verdictOf(outcome, yardstick);
  const { gap, lower, upper } = outcome.levels[yardstick];
  const asked = lower !== null ? formatRatio(lower, 'lower', language) : null;
  if (verdict === 'short' && gap !== null)
    return (
      <span className={styles['gapNote']}>
        ▼ {t('register.shortBy', { value: formatRatio(gap, 'lower', language) })}
      </span>
    );
  if (verdict === 'met' || verdict === 'above')
    return (
      <span className={verdict === 'met' ? styles['metNote'] : styles['warnNote']}>
        {verdict === 'met' ? '✓' : '▲'} {t(`verdicts.${verdict}`)}
      </span>
    );
  if (verdict === 'notComparable')
    return <span className={styles['warnNote']}>≠ {t('verdicts.notComparable')}</span>;
  if (verdict === 'pending')
    return <span className={styles['warnNote']}>? {t('verdicts.pending')}</span>;
  return (
    <span className={styles['note']}>
      –{' '}
      {asked !== null
        ? t('register.asked', { value: asked })
        : t('results.atMost', {
            value: upper === null ? '' : formatRatio(upper, 'upper', language),
          })}
    </span>
  );
}
