// The place as it stands; the search over the code tree is fetched when somebody comes to change it.
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { placeTitle } from '../../state/place-search.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useCalculator } from './loaded.ts';
import styles from './calculator.module.css';

const PlaceCombo = lazy(() =>
  import('./place-combo.tsx').then(({ PlaceCombo: component }) => ({ default: component })),
);

export function PlaceField() {
  const { t } = useWords();
  const { rules, problems } = useCalculator();
  const place = usePlanStore((state) => state.draft.place);
  const [wanted, setWanted] = useState(false);
  const title = place === '' ? '' : placeTitle(place, rules.rulebook.places);
  const still = (
    <div className={styles['field']}>
      <label htmlFor="field-place">{t('input.place')}</label>
      <input
        id="field-place"
        className="input"
        value={title}
        readOnly
        aria-invalid={place !== '' && problems.has('place')}
        aria-describedby="field-place-hint"
        onFocus={() => setWanted(true)}
      />
      <span id="field-place-hint" className={styles['hint']}>
        {t('input.placeHint')}
      </span>
    </div>
  );
  if (!wanted) return still;
  return (
    <Suspense fallback={still}>
      <PlaceCombo key={title} title={title} />
    </Suspense>
  );
}
