// A table of the comparison's sheet on the screen: the same cells as on paper, each column's figures under its name.
import { ScrollTable } from '../../../fields/scroll-table.tsx';
import type { Column, SheetWords, Table } from '../../../sheets/frame/sheet.ts';
import { cellText } from '../../../sheets/words/cell-text.ts';
import type { Cited } from '../../../sheets/comparison/difference-groups.ts';
import styles from '../compare.module.css';
import { CitedPapers } from './cited-papers.tsx';

/** The addresses that the cells of one column lead to, row by row. */
interface RowLinks {
  readonly column: string;
  readonly hrefs: readonly string[];
}

interface Props {
  readonly table: Table;
  readonly words: SheetWords;
  /** What each row names in its column of papers, where that leads to them. */
  readonly cited?: readonly Cited[];
  /** By column, where what each row says there leads: a measure to every provision that bounds it, a paper to its page. */
  readonly links?: RowLinks | undefined;
}

export function CompareTable({ table: { columns, rows, title }, words, cited, links }: Props) {
  return (
    <ScrollTable title={title ?? ''}>
      <Heads columns={columns} />
      <tbody>
        {rows.map(({ cells }, index) => (
          <tr key={index}>
            {cells.map((cell, at) => {
              const said = cellText(cell, words);
              const column = columns[at];
              const href = column?.id === links?.column ? links?.hrefs[index] : undefined;
              const shown = href === undefined ? said : <a href={href}>{said}</a>;
              const named = column?.id === 'papers' ? cited?.[index] : undefined;
              return at === 0 ? (
                <th key={column?.id} scope="row" data-column={column?.id}>
                  {shown}
                </th>
              ) : (
                <td
                  key={column?.id}
                  className={column?.align === 'end' ? 'number' : styles['lines']}
                  data-begins={isFirstOfOver(columns, at)}
                  data-column={column?.id}
                >
                  {named === undefined ? shown : <CitedPapers {...named} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function isFirstOfOver(columns: readonly Column[], at: number): boolean {
  const { over } = columns[at] ?? {};
  return over !== undefined && columns[at - 1]?.over !== over;
}

function Heads({ columns }: { readonly columns: readonly Column[] }) {
  const isDouble = columns.some(({ over }) => over !== undefined);
  const upper = columns.filter(
    (column, at) => column.over === undefined || isFirstOfOver(columns, at),
  );
  const span = (over: string) => columns.filter((column) => column.over === over).length;
  return (
    <thead>
      <tr>
        {upper.map(({ id, head, over, align }) =>
          over === undefined ? (
            <th
              key={id}
              scope="col"
              rowSpan={isDouble ? 2 : 1}
              className={align === 'end' ? 'number' : undefined}
            >
              {head}
            </th>
          ) : (
            <th key={id} scope="colgroup" colSpan={span(over)} data-begins>
              {over}
            </th>
          ),
        )}
      </tr>
      {isDouble && (
        <tr>
          {columns.map(({ id, head, over }, at) =>
            over === undefined ? null : (
              <th key={id} scope="col" className="number" data-begins={isFirstOfOver(columns, at)}>
                {head}
              </th>
            ),
          )}
        </tr>
      )}
    </thead>
  );
}
