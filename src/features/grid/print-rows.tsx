// The rows of the register on paper, each cell with its verdict and its figure.
import type { PrintedRow } from './print-cells.ts';
import type { Band } from './print-bands.ts';
import styles from './print-table.module.css';

interface Props {
  readonly rows: readonly PrintedRow[];
  readonly band: Band;
}

export function PrintRows({ rows, band }: Props) {
  return rows.map(({ key, kind, cells }) => (
    <tr key={key} className={styles[kind]}>
      <th scope="row">
        <small>{cells[0]?.note}</small>
        <span>{cells[0]?.text}</span>
      </th>
      {band.columns.map(({ column, at }) => (
        <td key={column.id} className={column.type === 'figure' ? 'number' : undefined}>
          <small>{cells[at]?.note}</small>
          <span>{cells[at]?.text}</span>
        </td>
      ))}
    </tr>
  ));
}
