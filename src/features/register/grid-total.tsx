// The last line of the grid, always in sight: what stands in all communities, and their gaps added up, no surplus taken off.
import { useMemo } from 'react';
import { totalsOf, type Total } from '../../core/assessment/totals.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Sheetful } from './blocks.ts';
import { gapNote } from './cell-text.ts';
import { Notes } from './cell-at-rest.tsx';
import { useGridWords } from './grid-words.ts';
import { useRegister } from './register-context.ts';
import cell from './cell.module.css';
import styles from './grid.module.css';

export const TOTAL_HEIGHT = 50;

export function GridTotal({ sheet }: { readonly sheet: Sheetful }) {
  const { t } = useWords();
  const totals = useTotals();
  const { draft, columns, rows } = sheet;
  const communities = draft.streets.reduce((sum, one) => sum + one.communities.length, 0);
  const counted = { streets: draft.streets.length, communities };
  return (
    <div role="rowgroup" className={styles['foot']}>
      <div role="row" aria-rowindex={rows.length + 2} className={styles['footRow']}>
        {columns.map(({ id, measure }, at) => {
          const total = totals.get(measure?.id ?? '');
          return (
            <div
              key={id}
              role={at === 0 ? 'rowheader' : 'gridcell'}
              aria-colindex={at + 1}
              className={`${styles['cell']} ${styles[at === 0 ? 'name' : 'totalCell']}`}
              title={at === 0 ? t('grid.totalWhy') : undefined}
            >
              {at === 0 ? (
                <span className={cell['words']}>
                  <span className={cell['value']}>{t('grid.total')}</span>
                  <span className={cell['note']}>{t('grid.totalStreets', counted)}</span>
                </span>
              ) : (
                total !== undefined && <Sum total={total} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Sum({ total }: { readonly total: Total }) {
  const words = useGridWords();
  const { yardstick, rules } = useRegister();
  const scene = { words, yardstick, rulebook: rules.rulebook };
  return (
    <span className={cell['figure']}>
      <span className={cell['value']}>
        {total.existing === null ? '' : formatDecimal(total.existing, words.language)}
      </span>
      <Notes notes={gapNote(total, scene)} />
    </span>
  );
}

/** By measure; those of communities before those of streets. */
function useTotals(): ReadonlyMap<string, Total> {
  const { assessment, yardstick } = useRegister();
  return useMemo(() => {
    if (assessment === null) return new Map<string, Total>();
    const { outcomes, totals } = assessment;
    const all = yardstick === 'aim' ? totals : totalsOf(outcomes, yardstick);
    const narrow = all.filter(({ scope }) => scope === 'community' || scope === 'street');
    return new Map(narrow.reverse().map((total) => [total.measure.id, total]));
  }, [assessment, yardstick]);
}
