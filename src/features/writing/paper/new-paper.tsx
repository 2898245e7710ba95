// Begins a paper: what it is called and for which place; everything else is written in the form.
import { useEffect } from 'react';
import { useForm, type UseFormRegister } from 'react-hook-form';
import { useLocation } from 'wouter';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { spokenTitle } from '../spoken-place.ts';
import { blankPaper, freeId } from '../../../state/writing/fresh-entries.ts';
import { withValue, type Table } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';
import { Labelled } from '../entries/labelled.tsx';
import { paperAddress } from '../addresses.ts';
import { takenIds } from '../taken-ids.ts';
import { styles } from '../looks/styles.ts';

interface Named {
  title: string;
  number: string;
  issuer: string;
}

/** @param place for which it is begun; that of the plan in hand where nothing was asked for */
export function NewPaper({ place, moment }: { readonly place: string; readonly moment: Moment }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const begin = useWriting((state) => state.begin);
  const { register, handleSubmit, formState, setFocus } = useForm<Named>({
    defaultValues: { title: '', number: '', issuer: '' },
  });
  useEffect(() => setFocus('title'), [setFocus]);
  const of = place === '' ? moment.draft.place : place;
  const start = (typed: Named) => go(paperAddress(begin(paperNamed(typed, of, moment))));
  const named = usePlaceNamed(of, moment);
  const title = register('title', { validate: (text) => text.trim() !== '' });
  return (
    <form
      className={styles['section']}
      onSubmit={(event) => void handleSubmit(start)(event)}
      aria-label={t('writing.new.heading')}
    >
      <h2>{t('writing.new.heading')}</h2>
      <p className={styles['hint']}>{t('writing.new.why', { place: named })}</p>
      <div className={styles['stack']}>
        <Labelled
          label={t('writing.fields.title')}
          hint={t('writing.new.titleHint')}
          wrong={formState.errors.title === undefined ? undefined : t('writing.new.untitled')}
        >
          {(wired) => <input {...wired} className="input" autoComplete="off" {...title} />}
        </Labelled>
        <Others register={register} />
      </div>
      <button type="submit" className="button">
        {t('writing.new.begin')}
      </button>
    </form>
  );
}

/** What may be written later; without its issuer a paper is not tried on the plan. */
function Others({ register }: { readonly register: UseFormRegister<Named> }) {
  const { t } = useWords();
  return (['number', 'issuer'] as const).map((name) => (
    <Labelled key={name} label={t(`writing.fields.${name}`)}>
      {(wired) => <input {...wired} className="input" autoComplete="off" {...register(name)} />}
    </Labelled>
  ));
}

function paperNamed({ title, number, issuer }: Named, place: string, moment: Moment): Table {
  const blank = blankPaper(freeId(`own-${place || 'paper'}`, takenIds(moment)), place || null);
  const inBoth = (words: string) => ({ zh: words.trim(), en: words.trim() });
  const said = number.trim() === '' ? null : number.trim();
  const named = withValue(blank, ['document', 'title'], inBoth(title));
  const issued = withValue(named, ['document', 'issuer'], inBoth(issuer));
  return withValue(issued, ['document', 'number'], said);
}

/** What the place is called; a paper of no place says so. */
function usePlaceNamed(code: string, { rules }: Moment): string {
  const words = useWords();
  return code === ''
    ? words.t('writing.place.anywhere')
    : spokenTitle(code, rules.rulebook.places, words);
}
