// The last line of the grid, always in sight: what stands in all communities, and their gaps added up, no surplus taken off.
import type { Total } from '../../../core/assessment/verdict/totals.ts';
import { formatDecimal } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Sheetful } from '../typing/blocks.ts';
import { useSums, useTotals } from './known-totals.ts';
import { gapNote } from './cell-text.ts';
import { Notes } from './cell-at-rest.tsx';
import { useGridWords } from '../../../i18n/steady-words.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import type { RowLines } from '../../../state/settings-store.ts';
import cell from '../../../fields/cell.module.css';
import styles from './grid.module.css';

/** Of the last line, by how many lines a row has. */
export const TOTAL_HEIGHTS: Readonly<Record<RowLines, number>> = { one: 28, two: 46 };

export function GridTotal({ sheet }: { readonly sheet: Sheetful }) {
  const totals = useTotals();
  const sums = useSums(sheet.columns);
  return (
    <div role="rowgroup" className={styles['foot']}>
      <div role="row" aria-rowindex={sheet.rows.length + 2} className={styles['footRow']}>
        <Heading />
        {sheet.columns.slice(1).map(({ id, measure }, at) => {
          const total = totals.get(measure?.id ?? '');
          return (
            <div
              key={id}
              role="gridcell"
              aria-colindex={at + 2}
              className={`${styles['cell']} ${styles['totalCell']}`}
            >
              {sums.get(id)}
              {total !== undefined && <Sum total={total} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The communities that the sums beside it are of. */
function Heading() {
  const { t } = useWords();
  const { draft } = useRegister();
  const communities = draft.streets.reduce((sum, one) => sum + one.communities.length, 0);
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={`${styles['cell']} ${styles['name']}`}
      title={t('register.noSurplus')}
    >
      <span className={cell['words']}>
        <span className={cell['value']}>{t('grid.total', { communities })}</span>
        <span className={cell['spoken']}>{t('grid.totalWhy')}</span>
      </span>
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
