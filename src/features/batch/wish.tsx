// By which day and year the file is judged, and where rows lie that do not say.
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { today } from '../../state/today.ts';
import { judge, lookBy } from './batch-work.ts';
import { useBatch } from './batch-store.ts';
import styles from './batch.module.css';
import type { BatchWish } from './worker/judge-file.ts';
import type { Looked } from './worker/look.ts';

interface Props {
  /** The plan in hand: its day, its year and the papers it has switched on are offered. */
  readonly draft: Draft;
  readonly looked: Looked & { readonly ok: true };
}

export function Wish({ draft, looked }: Props) {
  const { t } = useWords();
  const [asOf, setAsOf] = useState(draft.asOf || today());
  const [horizon, setHorizon] = useState(draft.horizon || asOf.slice(0, 4));
  const [place, setPlace] = useState(looked.hasPlace ? '' : draft.place);
  const isRunning = useBatch((state) => state.progress !== null);
  useLookedBy(asOf, looked, isRunning);
  const wish = wishOf(asOf, horizon, place, draft.packs);
  return (
    <form
      className={styles['wish']}
      aria-label={t('batch.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        if (wish !== null && !isRunning) void judge(wish);
      }}
    >
      <Field label={t('batch.asOf')} value={asOf} onType={setAsOf} kind="date" />
      <Field label={t('batch.horizon')} value={horizon} onType={setHorizon} kind="year" />
      <Field label={t('batch.place')} value={place} onType={setPlace} kind="code" />
      <Start canStart={wish !== null} isRunning={isRunning} />
      {!looked.hasPlace && place === '' && <p className={styles['note']}>{t('batch.noPlace')}</p>}
      {!looked.hasStreet && <p className={styles['note']}>{t('batch.noStreet')}</p>}
      {draft.packs.length > 0 && (
        <p className={styles['note']}>{t('batch.packs', { count: draft.packs.length })}</p>
      )}
      {wish === null && (
        <p role="alert" className={styles['wrong']}>
          {t('batch.badDate')}
        </p>
      )}
    </form>
  );
}

/** While it runs it keeps the focus: whoever started by the keyboard goes on from there. */
function Start({
  canStart,
  isRunning,
}: {
  readonly canStart: boolean;
  readonly isRunning: boolean;
}) {
  const { t } = useWords();
  const hasView = useBatch((state) => state.view !== null);
  return (
    <button
      type="submit"
      className="button"
      disabled={!canStart}
      aria-disabled={isRunning || undefined}
    >
      {t(hasView ? 'batch.again' : 'batch.start')}
    </button>
  );
}

/** Columns are of today or of what is to come by the day that the file is judged by: another year, another look. */
function useLookedBy(asOf: string, { year }: Props['looked'], isRunning: boolean): void {
  const file = useBatch((state) => state.file);
  useEffect(() => {
    const isOther = DATE.test(asOf) && !asOf.startsWith(year);
    if (isOther && file !== null && !isRunning) void lookBy(file, asOf);
  }, [asOf, file, isRunning, year]);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^(19|20|21)\d{2}$/;

/** Null while the day or the year is none. */
function wishOf(
  asOf: string,
  horizon: string,
  place: string,
  packs: readonly string[],
): BatchWish | null {
  if (!DATE.test(asOf) || Number.isNaN(Date.parse(asOf)) || !YEAR.test(horizon)) return null;
  return {
    asOf,
    horizon: Number(horizon),
    packs,
    place: place.trim() === '' ? null : place.trim(),
  };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly kind: 'date' | 'year' | 'code';
  readonly onType: (text: string) => void;
}

function Field({ label, value, kind, onType }: FieldProps) {
  return (
    <label>
      {label}
      <input
        className="input"
        type={kind === 'date' ? 'date' : 'text'}
        inputMode={kind === 'date' ? undefined : 'numeric'}
        size={kind === 'code' ? 8 : 6}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
