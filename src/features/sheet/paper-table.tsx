// One table of a sheet: heads that repeat on every page, rows that are never cut.
import { cellText } from '../../sheets/cell-text.ts';
import type { Cell, Column, Row, SheetWords, Table } from '../../sheets/sheet.ts';

interface Props {
  readonly table: Table;
  readonly words: SheetWords;
  /** One line above the heads of every page, by which a loose page is known. */
  readonly running: string;
}

export function PaperTable({ table, words, running }: Props) {
  const { columns, rows, title } = table;
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className="paper-table" data-table={table.id} data-columns={columns.length}>
      {title !== null && <caption>{title}</caption>}
      <colgroup>
        {columns.map(({ id, weight }) => (
          <col key={id} style={{ width: `${String((100 * weight) / whole)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr className="paper-running">
          <td colSpan={columns.length}>{running}</td>
        </tr>
        <Heads columns={columns} />
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <TableRow key={index} row={row} columns={columns} words={words} />
        ))}
      </tbody>
    </table>
  );
}

/** Neighbours that share a head stand under it; the others reach over both lines. */
function Heads({ columns }: { readonly columns: readonly Column[] }) {
  const double = columns.some(({ over }) => over !== undefined);
  const upper = columns.filter(
    (column, index) => column.over === undefined || columns[index - 1]?.over !== column.over,
  );
  const span = (over: string) => columns.filter((column) => column.over === over).length;
  return (
    <>
      <tr>
        {upper.map(({ id, head, over }) =>
          over === undefined ? (
            <th key={id} scope="col" rowSpan={double ? 2 : 1}>
              {head}
            </th>
          ) : (
            <th key={id} scope="colgroup" colSpan={span(over)}>
              {over}
            </th>
          ),
        )}
      </tr>
      {double && (
        <tr>
          {columns.map(({ id, head, over }) =>
            over === undefined ? null : (
              <th key={id} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      )}
    </>
  );
}

function TableRow({
  row,
  columns,
  words,
}: {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly words: SheetWords;
}) {
  const [first] = row.cells;
  const spans = row.cells.slice(1).every(({ kind }) => kind === 'blank');
  if (row.kind !== 'item' && spans && first !== undefined)
    return (
      <tr className={`paper-${row.kind}`}>
        <th scope="rowgroup" colSpan={columns.length}>
          {cellText(first, words)}
        </th>
      </tr>
    );
  return (
    <tr className={`paper-${row.kind}`}>
      {row.cells.map((cell, index) => (
        <td key={columns[index]?.id ?? index} data-align={alignOf(cell, columns[index])}>
          {cellText(cell, words)}
        </td>
      ))}
    </tr>
  );
}

function alignOf(cell: Cell, column: Column | undefined): Column['align'] {
  if (['none', 'silent', 'missing', 'several'].includes(cell.kind) && column?.align === 'end')
    return 'center';
  return column?.align ?? 'start';
}
