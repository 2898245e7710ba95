// Pictures of the register: how far each measure is from what is required, and where the gaps of one measure are.
import { useMemo } from 'react';
import { readAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { AreaBasisNote } from '../../fields/area-basis.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { DistancePicture } from './distance-picture.tsx';
import { PlacesPicture } from './places-picture.tsx';
import styles from './pictures.module.css';

export function Pictures() {
  const { t } = useWords();
  const { assessment, isAsPlanned } = useRegister();
  const outcomes = useMemo(() => {
    const all = assessment?.outcomes ?? [];
    return isAsPlanned ? all.map(readAsPlanned) : all;
  }, [assessment, isAsPlanned]);
  // Why nothing is judged is said once, in the head of the register.
  if (assessment === null) return null;
  if (outcomes.length === 0) return <p>{t('register.pictures.none')}</p>;
  return (
    <div className={styles['pictures']}>
      <AreaBasisNote />
      <DistancePicture outcomes={outcomes} />
      <PlacesPicture outcomes={outcomes} />
    </div>
  );
}
