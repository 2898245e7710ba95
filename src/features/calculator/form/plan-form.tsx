// The plan's conditions and the district's totals: one form, checked by the same schemas as a file.
import { memo } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { Chain } from './chain.tsx';
import { DistrictFields } from './district-fields.tsx';
import { FormField } from './form-field.tsx';
import { PlaceField } from './place-field.tsx';
import { PlanChoices, PlanDates } from './plan-conditions.tsx';
import { SampleNotice } from './sample-notice.tsx';
import { usePlanForm } from './use-plan-form.ts';
import styles from '../marks/calculator.module.css';

/** Drawn again when its own fields change. */
export const PlanForm = memo(function PlanForm() {
  const { t } = useWords();
  const { field, setCommunities } = usePlanForm();
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()} noValidate>
      <h2>{t('input.heading')}</h2>
      <SampleNotice />
      <FormField {...field('name')} label={t('plan.name')} kind="text" />
      <PlaceField />
      <Chain />
      <PlanDates field={field} />
      <PlanChoices field={field} />
      <DistrictFields field={field} setCommunities={setCommunities} />
    </form>
  );
});
