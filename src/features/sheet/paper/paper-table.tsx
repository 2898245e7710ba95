// Some lines of one table of a sheet, under heads that stand at the top of every leaf.
import { cellText } from '../../../sheets/words/cell-text.ts';
import { isPhrase } from '../../../sheets/frame/leaves.ts';
import type { Cell, Column, Row, SheetWords, Table } from '../../../sheets/frame/sheet.ts';
import { CellWords, ListedMeasures } from './cited-text.tsx';
import { PaperHeads } from './paper-heads.tsx';

interface Props {
  readonly table: Table;
  readonly lines: readonly (readonly Row[])[];
  readonly titled: boolean;
  /** What the table is called where it has no title of its own. */
  readonly label: string;
  readonly words: SheetWords;
}

export function PaperTable({ table, lines, titled, label, words }: Props) {
  const { columns, title, across = 1 } = table;
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0) * across;
  const sets = Array.from({ length: across }, (_, set) => set);
  const heading = titled && title !== null && <h3 data-title>{title}</h3>;
  return (
    <>
      {heading}
      <table
        className="paper-table"
        data-table={table.id}
        data-columns={columns.length}
        aria-label={title ?? label}
      >
        <colgroup>
          {sets.map((set) =>
            columns.map(({ id, weight }) => (
              <col
                key={`${String(set)} ${id}`}
                style={{ width: `${String((100 * weight) / whole)}%` }}
              />
            )),
          )}
        </colgroup>
        <PaperHeads columns={columns} across={across} />
        <tbody>
          {lines.map((line, index) => (
            <Line key={index} line={line} table={table} words={words} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface LineProps {
  readonly line: readonly Row[];
  readonly table: Table;
  readonly words: SheetWords;
}

function Line({ line, table: { columns, across = 1 }, words }: LineProps) {
  const [row] = line;
  const [first] = row?.cells ?? [];
  if (row === undefined || first === undefined) return null;
  if (isPhrase(row))
    return (
      <tr className={`paper-${row.kind}`} data-line>
        <th scope="rowgroup" colSpan={columns.length * across}>
          <InCell cell={first} column={undefined} words={words} />
        </th>
      </tr>
    );
  const empty = (across - line.length) * columns.length;
  return (
    <tr className={`paper-${row.kind}`} data-line>
      {line.map(({ cells }, at) =>
        cells.map((cell, index) => (
          <td
            key={`${String(at)} ${columns[index]?.id ?? String(index)}`}
            data-align={alignOf(cell, columns[index])}
          >
            <InCell cell={cell} column={columns[index]} words={words} />
          </td>
        )),
      )}
      {row.kind === 'item' && empty > 0 && <td className="paper-empty" colSpan={empty} />}
    </tr>
  );
}

interface InCellProps {
  readonly cell: Cell;
  readonly column: Column | undefined;
  readonly words: SheetWords;
}

function InCell({ cell, column, words }: InCellProps) {
  if (cell.kind !== 'text') return cellText(cell, words);
  return column?.id === 'lacks' ? (
    <ListedMeasures text={cell.text} />
  ) : (
    <CellWords text={cell.text} />
  );
}

function alignOf(cell: Cell, column: Column | undefined): Column['align'] {
  if (
    ['none', 'silent', 'missing', 'notPlanned', 'several'].includes(cell.kind) &&
    column?.align === 'end'
  )
    return 'center';
  return column?.align ?? 'start';
}
