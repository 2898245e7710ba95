// For which places a correction is meant: all of the kind, or the one at which the number was read.
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { styles } from '../looks/styles.ts';
import type { Typed } from './typed-correction.ts';

interface Props {
  readonly outcome: Outcome;
  readonly moment: Moment;
  readonly form: UseFormReturn<Typed>;
}

/** Other places of the same kind are asked the same, unless only this one is meant. */
export function CorrectionPlaces({ outcome, moment, form }: Props) {
  const words = useWords();
  const { t } = words;
  const { unit, measure } = outcome;
  const isOnlyHere = useWatch({ control: form.control, name: 'isOnlyHere' });
  const alike = moment.assessment?.outcomes.filter(
    (one) => one.measure.id === measure.id && one.unit.scope === unit.scope,
  );
  const isOneOfSeveral =
    (unit.scope === 'community' || unit.scope === 'street') && (alike?.length ?? 0) > 1;
  return (
    <>
      {isOneOfSeveral && (
        <label className={styles['flag']}>
          <input type="checkbox" {...form.register('isOnlyHere')} />{' '}
          {t('writing.correction.onlyHere', { place: unitName(unit, words) })}
        </label>
      )}
      <p className={styles['hint']}>
        {t(isOnlyHere ? 'writing.correction.here' : 'writing.correction.everywhere')}
      </p>
    </>
  );
}
