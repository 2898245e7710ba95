// The totals of a district, and what becomes of them: an even split, or communities that have been edited one by one.
import { useState } from 'react';
import { AREA_UNITS } from '../../../core/quantity/area.ts';
import { blankNames, useWords } from '../../../i18n/i18n.ts';
import { typedNumber } from '../../../io/tables/typed.ts';
import { splitDraft } from '../../../state/draft/district.ts';
import { totalsOf } from '../../../state/draft/district-totals.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { Ask } from '../../../ui/ask.tsx';
import { FormField } from './form-field.tsx';
import { useSteady } from '../marks/loaded.ts';
import { CommunitySuggestion } from './suggestion.tsx';
import type { PlanFormState } from './use-plan-form.ts';
import styles from '../marks/calculator.module.css';

export function DistrictFields({ field, setCommunities }: PlanFormState) {
  const { t } = useWords();
  const edited = usePlanStore((state) => state.draft.edited);
  return (
    <fieldset className={styles['district']}>
      <legend>{t('district.heading')}</legend>
      <p className={styles['note']}>
        {edited ? t('district.editedNote') : t('district.why')}
        {edited && <Mismatch />}
      </p>
      <Totals field={field} />
      <CommunitySuggestion onUse={setCommunities} />
      {edited ? <SplitAgain /> : <SplitNote />}
    </fieldset>
  );
}

function Totals({ field }: Pick<PlanFormState, 'field'>) {
  const { t } = useWords();
  const { needed } = useSteady();
  const total = (key: 'streets' | 'communities') => (
    <FormField {...field(`district.${key}`)} label={t(`district.${key}`)} kind="number" />
  );
  const isUnused = (key: string) => needed?.has(key) === false;
  const figure = (key: 'households' | 'population' | 'floorArea', unused = false) => (
    <FormField
      {...field(`district.${key}`)}
      label={t(`district.${key}`)}
      hint={unused ? t('district.unused') : t(`district.${key}Why`)}
      isUnused={unused}
      kind="number"
    />
  );
  return (
    <div className={styles['pair']}>
      {total('streets')}
      {total('communities')}
      {figure('households')}
      {figure('population')}
      <SiteArea field={field} isUnused={isUnused('siteArea')} />
      {figure('floorArea', isUnused('floorArea'))}
      <FormField
        {...field('assumptions.persons-per-household')}
        label={t('district.perHousehold')}
        hint={t('district.perHouseholdWhy')}
        kind="number"
      />
    </div>
  );
}

function SiteArea({ field, isUnused }: Pick<PlanFormState, 'field'> & { isUnused: boolean }) {
  const { t } = useWords();
  const { registration } = field('district.siteAreaUnit');
  return (
    <FormField
      {...field('district.siteArea')}
      label={t('district.siteArea')}
      hint={t(isUnused ? 'district.unused' : 'district.siteAreaWhy')}
      isUnused={isUnused}
      kind="number"
    >
      <select className="input" aria-label={t('district.unit')} {...registration}>
        {[...AREA_UNITS].sort().map((unit) => (
          <option key={unit} value={unit}>
            {t(`district.units.${unit}`)}
          </option>
        ))}
      </select>
    </FormField>
  );
}

function SplitAgain() {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const splitAgain = () => {
    const { draft, setDraft } = usePlanStore.getState();
    setDraft(splitDraft(draft, blankNames));
    setAsking(false);
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        {t('district.again')}
      </button>
      {isAsking && (
        <Ask
          question={t('district.againAsk')}
          yes={t('district.again')}
          no={t('plan.cancel')}
          onYes={splitAgain}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Totals that the communities no longer add up to. */
function Mismatch() {
  const { t } = useWords();
  const draft = usePlanStore((state) => state.draft);
  const sums = totalsOf(draft.streets);
  const differing = (['households', 'population'] as const).filter(
    (figure) => sums[figure] !== '' && typedNumber(draft.district[figure]) !== sums[figure],
  );
  return differing.map((figure) => (
    <span key={figure} className={styles['mismatch']}>
      {t('district.mismatch', { figure: t(`district.${figure}`), sum: sums[figure] })}
    </span>
  ));
}

function SplitNote() {
  const { t } = useWords();
  const streets = usePlanStore((state) => state.draft.streets);
  const communities = streets.reduce((count, street) => count + street.communities.length, 0);
  if (communities === 0) return null;
  return (
    <p className={styles['note']}>{t('district.even', { communities, streets: streets.length })}</p>
  );
}
