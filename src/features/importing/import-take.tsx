// How many rows can be taken, and the buttons that take them: of this table, or of all tables of the file.
import { useWords } from '../../i18n/i18n.ts';
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
  const { rows, taken, count, bad, message, others, wholeCount } = taking;
  const { added, changed, same } = taken;
  const counts = { rows: rows.length, good: count, bad, added, changed, same };
  const run = (take: () => Took) => {
    const took = take();
    if (took.isAll) onDone(took);
  };
  return (
    <div className={styles['take']}>
      <p role="status">
        {rows.length === 0 && message === 0
          ? t('register.import.nothingToTake')
          : t('register.import.counts', counts)}
      </p>
      <div className={styles['buttons']}>
        <button
          type="button"
          className="button"
          disabled={count === 0 || isAsked}
          onClick={() => run(taking.take)}
        >
          {t(bad === 0 ? 'register.import.takeAll' : 'register.import.take', { count })}
        </button>
        {others > 0 && !taking.begun.has(taking.table) && (
          <button
            type="button"
            className="button quiet"
            disabled={wholeCount === 0 || isAsked}
            onClick={() => run(taking.takeWhole)}
          >
            {t('register.import.takeWhole', { count: others, rows: wholeCount })}
          </button>
        )}
      </div>
    </div>
  );
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
