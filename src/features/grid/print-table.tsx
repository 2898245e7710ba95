// The register on paper: every row that is shown, in bands of columns, with the heads again on each page.
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Column } from '../../state/register/column.ts';
import type { Sheetful } from './typing/blocks.ts';
import { printBands } from './print-bands.ts';
import type { Waiting } from './print-cells.ts';
import { PrintRows } from './print-rows.tsx';
import { usePrinted } from './use-printed.ts';
import styles from './print-table.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly label: string;
}

export function PrintTable({ sheet, label }: Props) {
  const { rows, waiting } = usePrinted(sheet);
  const bands = printBands(sheet.columns, rows);
  const [name] = sheet.columns;
  if (name === undefined) return null;
  return bands.map((band, at) => {
    const widths = [band.names, ...band.columns.map(({ millimetres }) => millimetres)];
    const width = widths.reduce((sum, one) => sum + one, 0);
    const columns = [name, ...band.columns.map(({ column }) => column)];
    return (
      <table key={columns[1]?.id ?? ''} className={styles['table']} style={{ width: `${width}mm` }}>
        <colgroup>
          {widths.map((wide, index) => (
            <col key={index} style={{ width: `${wide}mm` }} />
          ))}
        </colgroup>
        <thead>
          <Title label={label} columns={columns.length} band={at + 1} bands={bands.length} />
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} waits={waiting.get(column.id)?.said() ?? []} />
            ))}
          </tr>
        </thead>
        <tbody>
          <PrintRows rows={rows} band={band} />
        </tbody>
      </table>
    );
  });
}

interface HeadProps {
  readonly column: Column;
  /** What its cells wait for, each with its sign. */
  readonly waits: ReturnType<Waiting['said']>;
}

function Head({ column: { label, unit }, waits }: HeadProps) {
  const { t } = useWords();
  return (
    <th scope="col">
      {label} <small>{unit !== label.toLowerCase() && unit}</small>
      {waits.map((said) => (
        <small key={said.sign} className={styles['waits']}>
          {t('grid.paper.waits', said)}
        </small>
      ))}
    </th>
  );
}

interface TitleProps {
  readonly label: string;
  readonly columns: number;
  readonly band: number;
  readonly bands: number;
}

/** A page stands by itself: which plan, which table, as of when, and which part of the columns. */
function Title({ label, columns, band, bands }: TitleProps) {
  const { t } = useWords();
  const { draft } = useRegister();
  const name = draft.name || t('plan.unnamed');
  return (
    <tr>
      <th colSpan={columns} className={styles['title']}>
        {t('grid.paper.title', { name, table: label, asOf: draft.asOf })}
        {bands > 1 && ` · ${t('grid.paper.band', { band, bands })}`}
      </th>
    </tr>
  );
}
