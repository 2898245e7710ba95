// The conditions of a plan: dates, extent, kind of development, and what only some papers ask.
import { AREA_BASES, COUNTY_CLASSES, DEVELOPMENTS, EXTENTS } from '../../../core/plan/terms.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { FormField, FormSelect } from './form-field.tsx';
import { useSteady } from '../marks/loaded.ts';
import type { PlanFormState } from './use-plan-form.ts';
import styles from '../marks/calculator.module.css';

export function PlanDates({ field }: Pick<PlanFormState, 'field'>) {
  const { t } = useWords();
  return (
    <div className={styles['pair']}>
      <FormField {...field('asOf')} label={t('input.asOf')} hint={t('input.asOfWhy')} kind="date" />
      <FormField
        {...field('horizon')}
        label={t('input.horizon')}
        hint={t('input.horizonWhy')}
        kind="number"
      />
    </div>
  );
}

type Choice = 'extent' | 'development' | 'countyClass' | 'areaBasis';
type Options = readonly (readonly [id: string, label: string])[];

export function PlanChoices({ field }: Pick<PlanFormState, 'field'>) {
  const { t } = useWords();
  const { needed, asksAreaBasis, stocks } = useSteady();
  const unknown = ['', t('input.unknown')] as const;
  const options: Readonly<Record<Choice, Options>> = {
    extent: EXTENTS.map((id) => [id, t(`extents.${id}`)]),
    development: [unknown, ...DEVELOPMENTS.map((id) => [id, t(`developments.${id}`)] as const)],
    countyClass: [unknown, ...COUNTY_CLASSES.map((id) => [id, t(`countyClasses.${id}`)] as const)],
    areaBasis: [
      ['', t('input.areaBasisNone')],
      ...AREA_BASES.map((id) => [id, t(`areaBases.${id}`)] as const),
    ],
  };
  const asked: Readonly<Record<Choice, boolean>> = {
    extent: true,
    development: true,
    countyClass: needed?.has('countyClass') === true || field('countyClass').error !== undefined,
    areaBasis: asksAreaBasis,
  };
  const shown = (['extent', 'development', 'countyClass', 'areaBasis'] as const).filter(
    (choice) => asked[choice],
  );
  return (
    <div className={styles['pair']}>
      {shown.map((choice) => (
        <FormSelect
          key={choice}
          {...field(choice)}
          label={t(`input.${choice === 'areaBasis' && !stocks.existing ? 'plannedBasis' : choice}`)}
          hint={t(`input.${choice}Why`)}
          options={options[choice]}
        />
      ))}
    </div>
  );
}
