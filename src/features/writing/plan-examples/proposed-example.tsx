// The plan in hand, to be kept as an example of the paper: its figures are proposed, and each is accepted or corrected by hand.
import { useMemo } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { planByPaper } from '../../../state/writing/worked-plan.ts';
import { styles } from '../looks/styles.ts';
import { useOpenPaper } from '../open-paper.ts';
import { ProposedForm } from './proposed-form.tsx';

export function ProposedExample() {
  const { t } = useWords();
  const { document, moment } = useOpenPaper();
  const { draft, rules } = moment;
  const worked = useMemo(() => planByPaper(document, draft, rules), [document, draft, rules]);
  const label = t('writing.whole.keepPlan', { name: draft.name || t('plan.unnamed') });
  return (
    <section className={styles['section']} aria-label={label}>
      <h3>{label}</h3>
      <p className={styles['hint']}>{t('writing.whole.keepWhy')}</p>
      {worked.kind !== 'done' && <p>{t(`writing.whole.cannot.${worked.kind}`)}</p>}
      {worked.kind === 'done' && worked.figures.length === 0 && (
        <p>{t('writing.whole.cannot.silent')}</p>
      )}
      {worked.kind === 'done' && worked.figures.length > 0 && (
        <ProposedForm key={JSON.stringify(worked.plan)} {...worked} />
      )}
    </section>
  );
}
