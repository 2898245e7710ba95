// What part of the register is shown, in which order, and with which columns.
import { useWords } from '../../i18n/i18n.ts';
import type { RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { askedMeasures, isTick } from '../../state/register/columns.ts';
import { OrderPick } from './order-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { WHOLE_VIEW, type View } from '../../state/register/rows.ts';
import styles from './register.module.css';

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly ticks: boolean;
  /** Sorts and filters again by present verdicts; null while they are those it was done by. */
  readonly onAgain: (() => void) | null;
}

const VERDICTS: readonly RowVerdict[] = [
  'short',
  'met',
  'above',
  'pending',
  'notPlanned',
  'notAssessed',
  'notComparable',
  'elsewhere',
];

export function Filters({ view, onView, ticks, onAgain }: Props) {
  const { t } = useWords();
  return (
    <div className={styles['filters']} role="group" aria-label={t('register.filters.label')}>
      <Picks view={view} onView={onView} ticks={ticks} />
      {view !== WHOLE_VIEW && (
        <button type="button" className="button quiet" onClick={() => onView(WHOLE_VIEW)}>
          {t('register.filters.clear')}
        </button>
      )}
      {onAgain !== null && (
        <button
          type="button"
          className="button quiet"
          title={t('grid.tools.reorderWhy')}
          onClick={onAgain}
        >
          {t('grid.tools.reorder')}
        </button>
      )}
    </div>
  );
}

/** Only a new district waits for the planner, and only a site leaves something to others. */
function useVerdictOptions(): PickProps['options'] {
  const { t } = useWords();
  const { isAsPlanned, draft } = useRegister();
  const isHad = (id: RowVerdict) =>
    id === 'elsewhere'
      ? draft.extent === 'site'
      : id !== (isAsPlanned ? 'notAssessed' : 'notPlanned');
  return VERDICTS.filter(isHad).map((id) => [id, t(`verdicts.${id}`)]);
}

function Picks({ view, onView, ticks }: Omit<Props, 'onAgain'>) {
  const { t, say } = useWords();
  const register = useRegister();
  const streets = usePlanStore((state) => state.draft.streets);
  const measures = askedMeasures(register).filter((one) => isTick(one) === ticks);
  return (
    <>
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
        options={useVerdictOptions()}
        value={view.verdict}
        onPick={(id) => onView({ ...view, verdict: VERDICTS.find((one) => one === id) ?? '' })}
      />
      <OrderPick view={view} measures={measures} onView={onView} />
      <input
        className="input"
        type="search"
        aria-label={t('register.filters.words')}
        placeholder={t('register.filters.words')}
        value={view.words}
        onChange={(event) => onView({ ...view, words: event.target.value })}
      />
    </>
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
