// The heads of a table on paper: neighbours that share a head stand under it, the others reach over both lines.
import type { Column } from '../../../sheets/frame/sheet.ts';
import { NamedMeasureText } from './cited-text.tsx';

interface Props {
  readonly columns: readonly Column[];
  readonly across: number;
}

export function PaperHeads({ columns, across }: Props) {
  const sets = Array.from({ length: across }, (_, set) => set);
  const double = columns.some(({ over }) => over !== undefined);
  const upper = columns.filter(
    (column, index) => column.over === undefined || columns[index - 1]?.over !== column.over,
  );
  const span = (over: string) => columns.filter((column) => column.over === over).length;
  return (
    <thead>
      <tr>
        {sets.map((set) =>
          upper.map(({ id, head, over }) =>
            over === undefined ? (
              <th key={`${String(set)} ${id}`} scope="col" rowSpan={double ? 2 : 1}>
                <NamedMeasureText text={head} />
              </th>
            ) : (
              <th key={`${String(set)} ${id}`} scope="colgroup" colSpan={span(over)}>
                <NamedMeasureText text={over} />
              </th>
            ),
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
    </thead>
  );
}
