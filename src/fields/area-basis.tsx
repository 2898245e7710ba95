// Says that areas measured in another basis than the papers' are not judged, and takes the coefficient that converts them.
import { COEFFICIENT } from '../core/assessment/verdict/judge.ts';
import { useWords } from '../i18n/i18n.ts';
import { DraftField } from './draft-field.tsx';
import { useRegister } from '../state/assessed/register-context.ts';
import styles from './judged.module.css';

export function AreaBasisNote() {
  const { t } = useWords();
  const { assessment, yardstick, rules } = useRegister();
  const count = (assessment?.outcomes ?? []).filter(
    ({ levels }) => levels[yardstick].verdict === 'notComparable',
  ).length;
  const entered = assessment?.plan.assumptions.has(COEFFICIENT) ?? false;
  if ((count === 0 && !entered) || !rules.rulebook.assumptions.has(COEFFICIENT)) return null;
  return (
    <p className={styles['basis']} role="note">
      {count > 0 && <b>≠ {t('register.basis.heading')} </b>}
      {count > 0 ? t('register.basis.sentence', { count }) : t('register.basis.entered')}{' '}
      <DraftField path={['assumptions', COEFFICIENT]} label={t('register.basis.coefficient')} />
    </p>
  );
}
