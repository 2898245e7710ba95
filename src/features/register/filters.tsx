// What part of the register is shown, in which order, and with which columns.
import { useWords } from '../../i18n/i18n.ts';
import type { RowVerdict } from '../../sheets/schedule.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { allMeasures, askedMeasures, isTick } from './columns.ts';
import { useRegister } from './register-context.ts';
import { WHOLE_VIEW, type View } from './rows.ts';
import styles from './register.module.css';

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly ticks: boolean;
  readonly more: readonly string[];
  readonly onMore: (more: readonly string[]) => void;
}

const VERDICTS: readonly RowVerdict[] = [
  'short',
  'met',
  'above',
  'notAssessed',
  'notComparable',
  'pending',
];

export function Filters({ view, onView, ticks, more, onMore }: Props) {
  const { t, say } = useWords();
  const register = useRegister();
  const streets = usePlanStore((state) => state.draft.streets);
  const measures = askedMeasures(register).filter((measure) => isTick(measure) === ticks);
  return (
    <div className={styles['filters']} role="group" aria-label={t('register.filters.label')}>
      <Pick
        label={t('register.filters.street')}
        all={t('register.filters.allStreets')}
        options={streets.map(({ id, name }) => [id, name || id])}
        value={view.street}
        onPick={(street) => onView({ ...view, street })}
      />
      <Pick
        label={t('register.filters.measure')}
        all={t('register.filters.allMeasures')}
        options={measures.map(({ id, label }) => [id, say(label)])}
        value={view.measure}
        onPick={(measure) => onView({ ...view, measure })}
      />
      <Pick
        label={t('register.filters.verdict')}
        all={t('register.filters.allVerdicts')}
        options={VERDICTS.map((id) => [id, t(`verdicts.${id}`)])}
        value={view.verdict}
        onPick={(id) => onView({ ...view, verdict: VERDICTS.find((one) => one === id) ?? '' })}
      />
      <input
        className="input"
        type="search"
        aria-label={t('register.filters.words')}
        placeholder={t('register.filters.words')}
        value={view.words}
        onChange={(event) => onView({ ...view, words: event.target.value })}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={view.order === 'worst'}
          onChange={(event) =>
            onView({ ...view, order: event.target.checked ? 'worst' : 'entered' })
          }
        />
        {t('register.filters.worst')}
      </label>
      {view !== WHOLE_VIEW && (
        <button type="button" className="button quiet" onClick={() => onView(WHOLE_VIEW)}>
          {t('register.filters.clear')}
        </button>
      )}
      <MoreColumns more={more} onMore={onMore} ticks={ticks} />
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function Pick({ label, all, options, value, onPick }: PickProps) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{all}</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** Measures that no rule of the place asks for, to be shown all the same. */
function MoreColumns({ more, onMore, ticks }: Omit<Props, 'view' | 'onView'>) {
  const { t, say } = useWords();
  const register = useRegister();
  const asked = new Set(askedMeasures(register).map(({ id }) => id));
  const others = allMeasures(register).filter(
    (measure) => !asked.has(measure.id) && isTick(measure) === ticks,
  );
  return (
    <details className={styles['more']}>
      <summary>{t('register.filters.columns')}</summary>
      <fieldset className={styles['moreList']}>
        <legend>{t('register.filters.others')}</legend>
        {others.map(({ id, label }) => (
          <label key={id} className={styles['check']}>
            <input
              type="checkbox"
              checked={more.includes(id)}
              onChange={(event) =>
                onMore(event.target.checked ? [...more, id] : more.filter((one) => one !== id))
              }
            />
            {say(label)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
