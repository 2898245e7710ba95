// Which two columns are told apart one by one.
import { useWords } from '../../../i18n/i18n.ts';
import type { ComparedColumn } from '../../../sheets/comparison/compared.ts';
import { useCompare } from '../compare-store.ts';
import styles from '../compare.module.css';

interface Props {
  readonly columns: readonly ComparedColumn[];
  readonly pair: readonly [number, number];
}

/** Nothing to choose between two columns. */
export function PairChoice({ columns, pair }: Props) {
  const { t } = useWords();
  const choose = useCompare((state) => state.choose);
  if (columns.length < 3) return null;
  return (
    <div className={styles['pair']} role="group" aria-label={t('compare.pair')}>
      {(['from', 'to'] as const).map((end, at) => (
        <label key={end}>
          {t(`compare.${end}`)}{' '}
          <select
            className="input"
            value={columns[pair[at] ?? 0]?.id ?? ''}
            onChange={(event) => choose({ [end]: event.target.value })}
          >
            {columns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

/** The columns chosen, where they are still there; else the first and the last. */
export function pairOf(
  columns: readonly ComparedColumn[],
  from: string,
  to: string,
): readonly [number, number] {
  const at = (id: string, otherwise: number) => {
    const found = columns.findIndex((column) => column.id === id);
    return found < 0 ? otherwise : found;
  };
  return [at(from, 0), at(to, Math.max(0, columns.length - 1))];
}
