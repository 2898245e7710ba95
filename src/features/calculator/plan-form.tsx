// The plan's conditions and the district's totals: one form, checked by the same schemas as a file.
import { useEffect, useState } from 'react';
import { useForm, type FieldErrors, type Path, type Resolver } from 'react-hook-form';
import { EXTENTS, DEVELOPMENTS, COUNTY_CLASSES, AREA_BASES } from '../../core/plan/terms.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { neededInputs } from '../../core/assessment/needed.ts';
import { problemSentence } from '../../i18n/problems.ts';
import { blankNames, useWords } from '../../i18n/i18n.ts';
import { problemsOf, stepsOf } from '../../state/assessed.ts';
import { typedNumber } from '../../io/typed.ts';
import { totalsOf, type Draft } from '../../state/draft.ts';
import { splitDraft } from '../../state/district.ts';
import { setIn, usePlanStore } from '../../state/plan-store.ts';
import { Ask } from '../../ui/ask.tsx';
import { useCalculator } from './loaded.ts';
import { PlaceField } from './place-field.tsx';
import { Chain } from './chain.tsx';
import { CommunitySuggestion } from './suggestion.tsx';
import { FormField, FormSelect } from './form-field.tsx';
import styles from './calculator.module.css';

/** The fields that this form edits; the rest of the draft is edited where it stands. */
type FormValues = Pick<
  Draft,
  | 'name'
  | 'asOf'
  | 'horizon'
  | 'extent'
  | 'development'
  | 'countyClass'
  | 'areaBasis'
  | 'district'
  | 'assumptions'
>;

function formValues(draft: Draft): FormValues {
  const {
    name,
    asOf,
    horizon,
    extent,
    development,
    countyClass,
    areaBasis,
    district,
    assumptions,
  } = draft;
  const perHousehold = assumptions['persons-per-household'] ?? '';
  return {
    name,
    asOf,
    horizon,
    extent,
    development,
    countyClass,
    areaBasis,
    district,
    assumptions: { 'persons-per-household': perHousehold },
  };
}

function errorsOf(problems: ReadonlyMap<string, Problem>): FieldErrors<FormValues> {
  return [...problems.values()].reduce<FieldErrors<FormValues>>(
    (errors, problem) => setIn(errors, stepsOf(problem.path), { type: problem.code, problem }),
    {},
  );
}

export function PlanForm() {
  const { t, language } = useWords();
  const { rules, assessment } = useCalculator();
  const setDraft = usePlanStore((state) => state.setDraft);
  const editAt = usePlanStore((state) => state.editAt);
  const edited = usePlanStore((state) => state.draft.edited);
  const [asking, setAsking] = useState(false);
  const resolver: Resolver<FormValues> = (values) => {
    const { draft } = usePlanStore.getState();
    const problems = problemsOf(
      { ...draft, ...values, assumptions: { ...draft.assumptions, ...values.assumptions } },
      rules,
    );
    return problems.size === 0
      ? { values, errors: {} }
      : { values: {}, errors: errorsOf(problems) };
  };
  const form = useForm<FormValues>({
    defaultValues: formValues(usePlanStore.getState().draft),
    mode: 'onChange',
    resolver,
  });
  const { register, formState, subscribe, trigger } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name === undefined) return;
          const path = stepsOf(name);
          const value = path.reduce<unknown>(
            (found, step) => (found as Record<string, unknown>)[step],
            values,
          );
          editAt(path, value, (draft) =>
            path[0] === 'district' && !draft.edited ? splitDraft(draft, blankNames) : draft,
          );
        },
      }),
    [subscribe, editAt],
  );
  useEffect(() => void trigger(), [trigger, rules]);

  const needed = new Set(
    assessment === null ? [] : neededInputs(assessment.evaluator).map(({ input }) => input),
  );
  const field = (path: Path<FormValues>) => {
    const error = stepsOf(path).reduce<unknown>(
      (found, step) => (found as Record<string, unknown> | undefined)?.[step],
      formState.errors,
    ) as { problem?: Problem } | undefined;
    return {
      id: `field-${path.replaceAll('.', '-')}`,
      registration: register(path),
      error: error?.problem && problemSentence(error.problem, language),
    };
  };
  const splitAgain = () => {
    setDraft(splitDraft(usePlanStore.getState().draft, blankNames));
    setAsking(false);
  };
  const asks = (input: string) => assessment === null || needed.has(input);
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()} noValidate>
      <h2>{t('input.heading')}</h2>
      <FormField {...field('name')} label={t('plan.name')} kind="text" />
      <PlaceField />
      <Chain />
      <div className={styles['pair']}>
        <FormField
          {...field('asOf')}
          label={t('input.asOf')}
          hint={t('input.asOfWhy')}
          kind="date"
        />
        <FormField
          {...field('horizon')}
          label={t('input.horizon')}
          hint={t('input.horizonWhy')}
          kind="number"
        />
      </div>
      <div className={styles['pair']}>
        <FormSelect
          {...field('extent')}
          label={t('input.extent')}
          hint={t('input.extentWhy')}
          options={EXTENTS.map((id) => [id, t(`extents.${id}`)])}
        />
        {asks('development') && (
          <FormSelect
            {...field('development')}
            label={t('input.development')}
            hint={t('input.developmentWhy')}
            options={[
              ['', t('input.unknown')],
              ...DEVELOPMENTS.map((id) => [id, t(`developments.${id}`)] as const),
            ]}
          />
        )}
        {needed.has('countyClass') && (
          <FormSelect
            {...field('countyClass')}
            label={t('input.countyClass')}
            hint={t('input.countyClassWhy')}
            options={[
              ['', t('input.unknown')],
              ...COUNTY_CLASSES.map((id) => [id, t(`countyClasses.${id}`)] as const),
            ]}
          />
        )}
        {hasAreaBasis(assessment) && (
          <FormSelect
            {...field('areaBasis')}
            label={t('input.areaBasis')}
            hint={t('input.areaBasisWhy')}
            options={[
              ['', t('input.areaBasisNone')],
              ...AREA_BASES.map((id) => [id, t(`areaBases.${id}`)] as const),
            ]}
          />
        )}
      </div>
      <fieldset className={styles['district']}>
        <legend>{t('district.heading')}</legend>
        <p className={styles['note']}>
          {edited ? t('district.editedNote') : t('district.why')}
          {edited && <Mismatch />}
        </p>
        <div className={styles['pair']}>
          <FormField {...field('district.streets')} label={t('district.streets')} kind="number" />
          <FormField
            {...field('district.communities')}
            label={t('district.communities')}
            kind="number"
          />
          <FormField
            {...field('district.households')}
            label={t('district.households')}
            hint={t('district.householdsWhy')}
            kind="number"
          />
          <FormField
            {...field('district.population')}
            label={t('district.population')}
            hint={t('district.populationWhy')}
            kind="number"
          />
          {asks('siteArea') && (
            <FormField
              {...field('district.siteArea')}
              label={t('district.siteArea')}
              hint={t('district.siteAreaWhy')}
              kind="number"
            >
              <select
                className="input"
                aria-label={t('district.unit')}
                {...register('district.siteAreaUnit')}
              >
                {(['ha', 'm2', 'mu'] as const).map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`district.units.${unit}`)}
                  </option>
                ))}
              </select>
            </FormField>
          )}
          {asks('floorArea') && (
            <FormField
              {...field('district.floorArea')}
              label={t('district.floorArea')}
              hint={t('district.floorAreaWhy')}
              kind="number"
            />
          )}
          <FormField
            {...field('assumptions.persons-per-household')}
            label={t('district.perHousehold')}
            hint={t('district.perHouseholdWhy')}
            kind="number"
          />
        </div>
        <CommunitySuggestion
          onUse={(count) => {
            form.setValue('district.communities', count, {
              shouldValidate: true,
              shouldDirty: true,
            });
          }}
        />
        {edited ? (
          <button type="button" className="button quiet" onClick={() => setAsking(true)}>
            {t('district.again')}
          </button>
        ) : (
          <SplitNote />
        )}
      </fieldset>
      {asking && (
        <Ask
          question={t('district.againAsk')}
          yes={t('district.again')}
          no={t('plan.cancel')}
          onYes={splitAgain}
          onNo={() => setAsking(false)}
        />
      )}
    </form>
  );
}

/** Whether a rule that speaks here counts usable or built area. */
function hasAreaBasis(assessment: ReturnType<typeof useCalculator>['assessment']): boolean {
  return (
    assessment?.outcomes.some(({ considered }) =>
      considered.some(({ rule }) => rule.provision.basis !== undefined),
    ) ?? false
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
