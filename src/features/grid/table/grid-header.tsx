// The names of the columns, with their units; pressing one selects its column.
import type { Column } from '../../../state/register/column.ts';
import styles from './grid.module.css';

export const HEADER_HEIGHT = 74;

export function GridHeader({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['headRow']}>
        {columns.map(({ id, label, unit, type }, index) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 1}
            className={`${styles[index === 0 ? 'nameHead' : 'columnHead']} ${type === 'figure' ? '' : styles['wordsHead']}`}
            title={label}
            data-head={index}
          >
            <span className={styles['label']}>{label}</span>
            {unit !== '' && <span className={styles['unit']}>{unit}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
