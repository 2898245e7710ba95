// Columns whose name is only like that of something known, or of which there are two: asked, never taken silently.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { ColumnMatch, Match } from '../../../io/headers/headers.ts';
import type { Import } from '../use-import.ts';
import styles from '../import.module.css';

/** The match with one column given a meaning, which another column then loses. */
export function rematched(match: Match, at: number, column: ColumnMatch): Match {
  return {
    ...match,
    columns: match.columns.map((one, index) => {
      if (index === at) return column;
      return one.target === column.target && one.target !== null ? { ...one, target: null } : one;
    }),
  };
}

export function ImportDoubts({ work }: { readonly work: Import }) {
  const { t } = useWords();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const { match, table } = work;
  if (match === null) return null;
  const open = match.columns.flatMap((column, at) => {
    const key = `${table} ${at}`;
    const asks = column.doubt !== null && column.target === null && !settled.has(key);
    return asks ? [{ column, at, key }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{t('register.import.doubts', { count: open.length })}</h3>
      <ul className={styles['doubts']}>
        {open.map(({ column, at, key }) => (
          <Doubt
            key={key}
            work={work}
            column={column}
            onUse={(changed) => work.rematch(rematched(match, at, changed))}
            onLeave={() => setSettled(new Set([...settled, key]))}
          />
        ))}
      </ul>
    </section>
  );
}

interface DoubtProps {
  readonly work: Import;
  readonly column: ColumnMatch;
  readonly onUse: (column: ColumnMatch) => void;
  readonly onLeave: () => void;
}

function Doubt({ work: { match, targets }, column, onUse, onLeave }: DoubtProps) {
  const { t, say } = useWords();
  const { header, doubt } = column;
  const meant = targets.find(({ id }) => id === doubt?.target);
  const target = meant === undefined ? '' : say(meant.label);
  const other = match?.columns.find((one) => one.target === doubt?.target)?.header;
  return (
    <li>
      <span>
        {doubt?.code === 'unit'
          ? t('register.import.doubtUnit', { header, target })
          : other === undefined
            ? t('register.import.doubtAlike', { header, target })
            : t('register.import.doubtTwice', { header, target, other })}
      </span>
      <button
        type="button"
        className="button quiet"
        onClick={() => onUse({ ...column, target: doubt?.target ?? null })}
      >
        {other === undefined
          ? t('register.import.useIt')
          : t('register.import.useInstead', { header })}
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={`${header}：${t('register.import.leaveIt')}`}
        onClick={onLeave}
      >
        {t('register.import.leaveIt')}
      </button>
    </li>
  );
}
