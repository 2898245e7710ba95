// One row of a table of bands or stages, with what is wrong with each of its cells.
import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '../../../i18n/i18n.ts';
import type { RowProblem } from '../../../state/writing/series-problems.ts';
import type { SeriesForm } from './series-form.ts';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly columns: readonly RowProblem['field'][];
  readonly row: number;
  readonly form: UseFormReturn<SeriesForm>;
  readonly problems: readonly RowProblem[];
  /** Null for the only row there is. */
  readonly onRemove: (() => void) | null;
}

export function SeriesCells({ columns, row, form, problems, onRemove }: Props) {
  const { t } = useWords();
  return (
    <tr>
      {columns.map((field) => (
        <td key={field}>
          <Cell {...{ field, row, form }} problem={problems.find((one) => one.field === field)} />
        </td>
      ))}
      <td>
        {onRemove !== null && (
          <button type="button" className="button quiet" onClick={onRemove}>
            {t('writing.series.remove', { number: row + 1 })}
          </button>
        )}
      </td>
    </tr>
  );
}

interface CellProps extends Pick<Props, 'row' | 'form'> {
  readonly field: RowProblem['field'];
  readonly problem: RowProblem | undefined;
}

function Cell({ field, row, form, problem }: CellProps) {
  const { t } = useWords();
  const note = useId();
  const look = t as (key: string, values: Readonly<Record<string, string>>) => string;
  const column = t(`writing.series.${field}`);
  const isDate = field === 'due';
  return (
    <>
      <input
        className={isDate ? 'input' : 'input number'}
        type={isDate ? 'date' : 'text'}
        inputMode={isDate ? undefined : 'decimal'}
        autoComplete="off"
        aria-label={t('writing.series.cell', { column, number: row + 1 })}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : note}
        {...form.register(`rows.${row}.${field}`)}
      />
      {problem !== undefined && (
        <span id={note} className={styles['wrong']}>
          {look(`writing.series.wrong.${problem.code}`, problem.values)}
        </span>
      )}
    </>
  );
}
