// Columns whose name is only like that of something known, or of which there are two: asked, never taken silently.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import type { ColumnMatch, Match } from '../../io/headers.ts';
import type { Import } from './use-import.ts';
import styles from './import.module.css';

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
  const { t, say } = useWords();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const { match, targets, table } = work;
  if (match === null) return null;
  const labels = new Map(targets.map(({ id, label }) => [id, say(label)]));
  const ownerOf = (target: string) => match.columns.find((column) => column.target === target);
  const open = match.columns.flatMap((column, at) => {
    const { doubt, target } = column;
    const key = `${table} ${at}`;
    return doubt === null || target !== null || settled.has(key)
      ? []
      : [{ column, at, key, doubt }];
  });
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{t('register.import.doubts', { count: open.length })}</h3>
      <ul className={styles['doubts']}>
        {open.map(({ column, at, key, doubt }) => {
          const { header } = column;
          const target = labels.get(doubt.target) ?? doubt.target;
          const other = ownerOf(doubt.target)?.header;
          return (
            <li key={key}>
              <span>
                {other === undefined
                  ? t('register.import.doubtAlike', { header, target })
                  : t('register.import.doubtTwice', { header, target, other })}
              </span>
              <button
                type="button"
                className="button quiet"
                onClick={() =>
                  work.rematch(rematched(match, at, { ...column, target: doubt.target }))
                }
              >
                {other === undefined
                  ? t('register.import.useIt')
                  : t('register.import.useInstead', { header })}
              </button>
              <button
                type="button"
                className="button quiet"
                aria-label={`${header}：${t('register.import.leaveIt')}`}
                onClick={() => setSettled(new Set([...settled, key]))}
              >
                {t('register.import.leaveIt')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
