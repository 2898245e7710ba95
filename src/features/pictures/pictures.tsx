// Pictures of the register: gaps by measure and by community, who meets each measure, capacity by street; a table behind each.
import { useWords } from '../../i18n/i18n.ts';
import { AreaBasisNote } from '../../fields/area-basis.tsx';
import { CommunityPictures } from './community-pictures.tsx';
import { MeasureGapPicture } from './measure-gap-picture.tsx';
import { SharePicture } from './share-picture.tsx';
import { CapacityPicture } from './capacity-picture.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

export function Pictures() {
  const { t } = useWords();
  const { assessment } = useRegister();
  if (assessment === null) return <p className="loading">{t('register.computing')}</p>;
  if (assessment.outcomes.length === 0) return <p>{t('register.pictures.none')}</p>;
  return (
    <>
      <AreaBasisNote />
      <MeasureGapPicture assessment={assessment} />
      <SharePicture assessment={assessment} />
      <CommunityPictures assessment={assessment} />
      <CapacityPicture assessment={assessment} />
    </>
  );
}
