// Where a paper speaks of community size: how many communities the households allow.
import { mostCommunities } from '../../../core/assessment/outlook/suggest.ts';
import { decimalFrom, plain } from '../../../core/quantity/decimal.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { typedNumber } from '../../../io/tables/typed.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useCalculator } from '../marks/loaded.ts';
import styles from '../marks/calculator.module.css';

export function CommunitySuggestion({ onUse }: { readonly onUse: (count: string) => void }) {
  const { t } = useWords();
  const { assessment, draft } = useCalculator();
  const { households } = draft.district;
  const communities = usePlanStore((now) => now.draft.district.communities);
  const total = decimalFrom(typedNumber(households));
  const community = assessment?.evaluator.situation.units.find(
    ({ scope }) => scope === 'community',
  );
  if (assessment === null || total === null || community === undefined) return null;
  const most = mostCommunities(assessment.evaluator, community, total);
  if (most === null) return null;
  if (most.isZero()) return <p className={styles['warning']}>{t('district.tooFew')}</p>;
  const count = plain(most);
  return (
    <p className={styles['note']}>
      {t('district.suggestion', { count: Number(count) })}{' '}
      {count !== communities.trim() && (
        <button type="button" className="link" onClick={() => onUse(count)}>
          {t('district.use')}
        </button>
      )}
    </p>
  );
}
