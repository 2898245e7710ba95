// How many rows can be taken, and the buttons that take them: of this table, or of all tables of the file.
import { useWords } from '../../i18n/i18n.ts';
import { useOnceRead, type Step } from './use-once-read.ts';
import type { Taking, Took } from './use-taking.ts';
import styles from './import.module.css';

interface Props {
  readonly taking: Taking;
  /** True while a figure is in doubt that somebody has to confirm first. */
  readonly isAsked: boolean;
  readonly onDone: (took: Took) => void;
}

export function ImportTake({ taking, isAsked, onDone }: Props) {
  const { t } = useWords();
  const { count, bad, others, wholeCount } = taking;
  const mayTake = (step: Step) => !isAsked && (step === 'take' ? count : wholeCount) > 0;
  const { waiting, ask } = useOnceRead(
    (step) => (step === 'take' ? taking.isRead : taking.isWholeRead),
    mayTake,
    (step) => {
      const took = taking[step]();
      if (took.isAll) onDone(took);
    },
  );
  return (
    <div className={styles['take']}>
      <p role="status">
        {waiting === null ? <Counts taking={taking} /> : t('register.import.rereading')}
      </p>
      <div className={styles['buttons']}>
        <button
          type="button"
          className="button"
          disabled={!mayTake('take')}
          onClick={() => ask('take')}
        >
          {t(bad === 0 ? 'register.import.takeAll' : 'register.import.take', { count })}
        </button>
        {others > 0 && !taking.begun.has(taking.table) && (
          <button
            type="button"
            className="button quiet"
            disabled={!mayTake('takeWhole')}
            onClick={() => ask('takeWhole')}
          >
            {t('register.import.takeWhole', { count: others, rows: wholeCount })}
          </button>
        )}
      </div>
    </div>
  );
}

function Counts({ taking }: Pick<Props, 'taking'>) {
  const { t } = useWords();
  const { rows, taken, count, bad, message } = taking;
  const { added, changed, same } = taken;
  if (rows.length === 0 && message === 0) return t('register.import.nothingToTake');
  const counts = { rows: rows.length, good: count, bad, added, changed, same };
  return t('register.import.counts', counts);
}

export function TakenMessage({ taking: { message, bad } }: { readonly taking: Taking }) {
  const { t } = useWords();
  return (
    <p role="status" className={styles['message']}>
      {t('register.import.taken', { count: message })}{' '}
      {bad > 0 && t('register.import.waiting', { count: bad })}
    </p>
  );
}
