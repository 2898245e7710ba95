// The last row of the register on paper: what stands in all communities, and their gaps added up.
import type { Total } from '../../core/assessment/verdict/totals.ts';
import type { Scene } from '../../fields/verdict-note.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Column } from '../../state/register/column.ts';
import { gapNote } from './table/cell-text.ts';
import { useSums, useTotals } from './table/known-totals.ts';
import styles from './print-table.module.css';

interface Props {
  readonly columns: readonly Column[];
  readonly scene: Scene;
}

export function PrintTotal({ columns, scene }: Props) {
  const { draft } = useRegister();
  const [totals, sums] = [useTotals(), useSums(columns)];
  const { t } = scene.words;
  const communities = draft.streets.reduce((sum, one) => sum + one.communities.length, 0);
  return (
    <tr className={styles['total']}>
      <th scope="row">{t('grid.total', { communities })}</th>
      {columns.map(({ id, measure }) => {
        const total = totals.get(measure?.id ?? '');
        return (
          <td key={id} className="number">
            <span>{sums.get(id)}</span>
            {total !== undefined && <Sum total={total} scene={scene} />}
          </td>
        );
      })}
    </tr>
  );
}

function Sum({ total, scene }: { readonly total: Total; readonly scene: Scene }) {
  return (
    <>
      <small>
        {gapNote(total, scene)
          .map(({ shape, brief }) => `${shape}${brief}`)
          .join(' ')}
      </small>
      <span>
        {total.existing === null ? '' : formatDecimal(total.existing, scene.words.language)}
      </span>
    </>
  );
}
