// The form's state: its values go to the draft as they are typed, its problems come from the same schemas as a file's.
import { useEffect, useLayoutEffect } from 'react';
import {
  useForm,
  type FieldErrors,
  type Path,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import type { Problem } from '../../../core/plan/problem.ts';
import { stepsOf } from '../../../io/pack/steps.ts';
import { fieldSentence } from '../../../i18n/plan-problems.ts';
import { blankNames, useWords } from '../../../i18n/i18n.ts';
import { problemsOf } from '../../../state/assessed/assessed.ts';
import { splitDraft } from '../../../state/draft/district.ts';
import type { Draft } from '../../../state/draft/draft.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { setIn } from '../../../state/draft/draft-path.ts';
import { useSteady } from '../marks/loaded.ts';

const PER_HOUSEHOLD = 'persons-per-household';
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

type FieldPath = Path<FormValues>;

function formValues(draft: Draft): FormValues {
  const { name, asOf, horizon, extent, development, countyClass, areaBasis, district } = draft;
  const assumptions = { [PER_HOUSEHOLD]: draft.assumptions[PER_HOUSEHOLD] ?? '' };
  const conditions = { asOf, horizon, extent, development, countyClass, areaBasis };
  return { name, ...conditions, district, assumptions };
}

function errorsOf(problems: ReadonlyMap<string, Problem>): FieldErrors<FormValues> {
  return [...problems.values()].reduce<FieldErrors<FormValues>>(
    (errors, problem) => setIn(errors, stepsOf(problem.path), { type: problem.code, problem }),
    {},
  );
}

function valueAt(values: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (found, step) => (found as Record<string, unknown> | undefined)?.[step],
    values,
  );
}

/** What a labelled field of the form needs: its id, how it is wired, and what is wrong with it. */
interface WiredField {
  readonly id: string;
  readonly registration: ReturnType<UseFormReturn<FormValues>['register']>;
  readonly error: string | undefined;
}

export interface PlanFormState {
  readonly field: (path: FieldPath) => WiredField;
  readonly setCommunities: (count: string) => void;
}

export function usePlanForm(): PlanFormState {
  const { language } = useWords();
  const { rules } = useSteady();
  const resolver: Resolver<FormValues> = (values) => {
    const { draft } = usePlanStore.getState();
    const assumptions = { ...draft.assumptions, ...values.assumptions };
    const problems = problemsOf({ ...draft, ...values, assumptions }, rules);
    return problems.size === 0
      ? { values, errors: {} }
      : { values: {}, errors: errorsOf(problems) };
  };
  const form = useForm<FormValues>({
    defaultValues: formValues(usePlanStore.getState().draft),
    mode: 'onChange',
    resolver,
  });
  const { register, formState, subscribe, trigger, setValue } = form;
  // Before anybody can see the fields: what is typed into them at once is written down as well.
  useLayoutEffect(
    () => subscribe({ formState: { values: true }, callback: writeDown }),
    [subscribe],
  );
  useEffect(() => void trigger(), [trigger, rules]);
  return {
    field: (path) => {
      const error = valueAt(formState.errors, path) as { problem?: Problem } | undefined;
      return {
        id: `field-${path.replaceAll('.', '-')}`,
        registration: register(path),
        error: error?.problem && fieldSentence(error.problem, language),
      };
    },
    setCommunities: (count) =>
      setValue('district.communities', count, { shouldValidate: true, shouldDirty: true }),
  };
}

/** What was typed, and with a total of the district the communities that follow from it. */
function writeDown({
  name,
  values,
}: {
  readonly name?: string | undefined;
  readonly values: FormValues;
}): void {
  if (name === undefined) return;
  const path = stepsOf(name);
  usePlanStore
    .getState()
    .editAt(path, valueAt(values, name), (draft) =>
      path[0] === 'district' && !draft.edited ? splitDraft(draft, blankNames) : draft,
    );
}
