// The names of the columns, with their units; pressing one selects its column, its arrow ranks the communities by their gap.
import { memo, useMemo } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import type { Column } from '../../../state/register/column.ts';
import { usedIn } from '../../../state/register/unused.ts';
import styles from './grid-head.module.css';

export const HEADER_HEIGHT = 50;

/** By which measure's gap the rows are ranked, and how that is changed. */
export interface Ranking {
  /** Nothing while they stand otherwise. */
  readonly by: string;
  readonly onRank: (measure: string) => void;
}

interface Props {
  readonly columns: readonly Column[];
  readonly ranking: Ranking | undefined;
}

export const GridHeader = memo(function GridHeader({ columns, ranking }: Props) {
  const { t } = useWords();
  const used = useUsed();
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['headRow']}>
        {columns.map(({ id, label, unit, type, measure }, index) => {
          const isRanked = measure !== null && measure.id === ranking?.by;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={isRanked ? 'descending' : undefined}
              className={`${styles[index === 0 ? 'nameHead' : 'columnHead']} ${type === 'figure' || type === 'tick' ? '' : styles['wordsHead']}`}
              title={label}
              data-head={index}
            >
              <span className={styles['label']}>{label}</span>
              <span className={styles['unit']}>
                {measure !== null && ranking !== undefined && (
                  <Rank measure={measure.id} isRanked={isRanked} ranking={ranking} />
                )}
                {unit !== label.toLowerCase() && unit}
                {measure !== null && used?.has(measure.id) === false && (
                  <b className={styles['idle']}>{t('grid.idle')}</b>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
});

/** What the papers of the plan's places use; null while there is no place. */
function useUsed(): ReadonlySet<string> | null {
  const { draft, assessment, rules } = useRegister();
  const rulebook = assessment?.rulebook ?? rules.rulebook;
  return useMemo(() => usedIn(draft, rulebook), [draft, rulebook]);
}

interface RankProps {
  readonly measure: string;
  readonly isRanked: boolean;
  readonly ranking: Ranking;
}

/** For the pointer; by keyboard the order is chosen among the tools, so that the grid stays one stop of Tab. */
function Rank({ measure, isRanked, ranking }: RankProps) {
  const { t } = useWords();
  const words = t(isRanked ? 'grid.rank.off' : 'grid.rank.on');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['rank']}
      aria-label={words}
      aria-pressed={isRanked}
      title={words}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => ranking.onRank(isRanked ? '' : measure)}
    >
      {isRanked ? '▼' : '▽'}
    </button>
  );
}
