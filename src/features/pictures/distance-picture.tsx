// How far each measure is from what is required: existing, planned and required on one line, the greatest part missing first.
import { Reason } from '../../fields/links/reason-link.tsx';
import { coverageOf, type Coverage } from '../../core/assessment/verdict/coverage.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { coverageId, coveragePicture, isJudged } from '../../sheets/overview/coverage-picture.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { ShareBars } from '../../ui/share-bars.tsx';
import styles from './pictures.module.css';

export function DistancePicture({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const words = useWords();
  const { yardstick, isAsPlanned } = useRegister();
  const { t } = words;
  const coverage = coverageOf(outcomes, yardstick);
  const picture = coveragePicture(coverage, { words, isAsPlanned }, coverage.length);
  const unjudged = coverage.filter((one) => !isJudged(one)).length;
  return (
    <section className={styles['card']}>
      {picture === undefined ? (
        <p>{t('register.pictures.nothingJudged')}</p>
      ) : (
        <ShareBars {...picture} nameOf={(id, label) => named(coverage, id, label)} />
      )}
      {picture !== undefined && unjudged > 0 && (
        <p className={styles['why']}>
          {t('register.pictures.unjudged', {
            count: unjudged,
            word: t(`verdicts.${isAsPlanned ? 'notPlanned' : 'notAssessed'}`),
          })}
        </p>
      )}
      <p className={styles['why']}>{t('register.pictures.distanceWhy')}</p>
    </section>
  );
}

/** The measure of a bar, leading to its reason. */
function named(coverage: readonly Coverage[], id: string, label: string) {
  const one = coverage.find(({ scope, measure }) => coverageId(scope, measure) === id);
  if (one === undefined) return label;
  return (
    <Reason measure={one.measure} units={one.units}>
      {label}
    </Reason>
  );
}
