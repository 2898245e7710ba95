// What is asked instead, and why: tried on the plan as it is typed, and written into the plan's own pack by a press.
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { baseWord } from '../../../sheets/words/naming.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { asDecided, type Correction } from '../../../state/writing/corrected-provision.ts';
import { withCorrection } from '../../../state/writing/correction.ts';
import { Changes } from '../trying/changes.tsx';
import { TrialContext } from '../trying/trial-context.ts';
import { correctionOf, problemsOf, type Typed } from './typed-correction.ts';
import { CorrectionField } from './correction-field.tsx';
import { CorrectionPlaces } from './correction-places.tsx';
import { useCorrectionTrial } from './use-correction-trial.ts';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly outcome: Outcome;
  readonly moment: Moment;
}

const BOUNDS = ['atLeast', 'atMost', 'exactly'] as const;

export function CorrectionForm({ outcome, moment }: Props) {
  const decided = asDecided(outcome);
  const form = useForm<Typed>({
    mode: 'onChange',
    defaultValues: {
      ...{ bound: decided.bound, figure: decided.figure, per: decided.per, reason: '' },
      ...{ isFixed: decided.base === 'one', replaces: true, isOnlyHere: false },
    },
  });
  const typed = useWatch({ control: form.control });
  const said = correctionOf({ ...form.getValues(), ...typed }, decided.base);
  const trial = useCorrectionTrial(outcome, moment, said);
  const take = useTaking(outcome, moment, form);
  return (
    <TrialContext value={trial}>
      <Fields {...{ outcome, moment, form }} onTake={() => take(said)} />
      <Changes />
    </TrialContext>
  );
}

/** Writes the correction into the plan and goes back to its results; what keeps it from being used is said instead. */
function useTaking(outcome: Outcome, { rules }: Moment, form: UseFormReturn<Typed>) {
  const { language } = useWords();
  const [, go] = useLocation();
  return (said: Correction | null) => {
    if (said === null) return;
    const { setDraft, draft } = usePlanStore.getState();
    const corrected = withCorrection(draft, outcome, said, rules.rulebook);
    const [problem] = problemsOf(corrected, rules);
    if (problem === undefined) {
      setDraft(corrected);
      go('/');
    } else form.setError('root', { message: problemSentence(problem, language) });
  };
}

function Fields({ outcome, moment, form, onTake }: FiguresProps & { readonly onTake: () => void }) {
  const { t } = useWords();
  const { register, handleSubmit, formState } = form;
  return (
    <form
      className={styles['section']}
      aria-label={t('writing.correction.instead')}
      onSubmit={(event) => void handleSubmit(onTake)(event)}
    >
      <h3>{t('writing.correction.instead')}</h3>
      <Figures {...{ form, outcome, moment }} />
      <CorrectionField form={form} name="reason" />
      <label className={styles['flag']}>
        <input type="checkbox" {...register('replaces')} /> {t('writing.correction.replaces')}
        <span className={styles['hint']}>{t('writing.correction.replacesWhy')}</span>
      </label>
      <CorrectionPlaces {...{ outcome, moment, form }} />
      <button type="submit" className="button">
        {t('writing.correction.take')}
      </button>
      {formState.errors.root !== undefined && (
        <p role="alert" className={styles['wrong']}>
          {formState.errors.root.message}
        </p>
      )}
    </form>
  );
}

interface FiguresProps extends Props {
  readonly form: UseFormReturn<Typed>;
}

function Figures({ form, outcome, moment }: FiguresProps) {
  const words = useWords();
  const { t } = words;
  const { register, control } = form;
  const isFixed = useWatch({ control, name: 'isFixed' });
  const { base } = asDecided(outcome);
  const counted = [base]
    .flat()
    .map((one) => baseWord(one, moment.rules.rulebook, words))
    .join(' ＋ ');
  return (
    <div className={styles['sentence']}>
      <select className="input" aria-label={t('writing.slots.bound')} {...register('bound')}>
        {BOUNDS.map((one) => (
          <option key={one} value={one}>
            {t(`writing.bounds.${one}`)}
          </option>
        ))}
      </select>
      <CorrectionField form={form} name="figure" />
      <span>{t(`units.${outcome.measure.unit}`)}</span>
      {!isFixed && (
        <>
          <span>{t('writing.correction.forEvery')}</span>
          <CorrectionField form={form} name="per" />
          <span>{counted}</span>
        </>
      )}
      {base !== 'one' && (
        <label className={styles['flag']}>
          <input type="checkbox" {...register('isFixed')} /> {t('writing.correction.fixed')}
        </label>
      )}
    </div>
  );
}
