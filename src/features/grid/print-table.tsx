// The register on paper: every row that is shown, in bands of columns, with the heads again on each page.
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Column } from '../../state/register/column.ts';
import type { Sheetful } from './typing/blocks.ts';
import { NAMES, printBands } from './print-bands.ts';
import { useScene } from './table/known-rows.ts';
import { PrintRows } from './print-rows.tsx';
import { PrintTotal } from './print-total.tsx';
import styles from './print-table.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly label: string;
}

export function PrintTable({ sheet, label }: Props) {
  const scene = useScene();
  const bands = printBands(sheet.columns);
  const [name] = sheet.columns;
  if (name === undefined) return null;
  return bands.map((band, at) => {
    const columns = band.map(({ column }) => column);
    const width = band.reduce((sum, { millimetres }) => sum + millimetres, NAMES);
    return (
      <table key={columns[0]?.id ?? ''} className={styles['table']} style={{ width: `${width}mm` }}>
        <colgroup>
          {[NAMES, ...band.map(({ millimetres }) => millimetres)].map((wide, index) => (
            <col key={index} style={{ width: `${wide}mm` }} />
          ))}
        </colgroup>
        <thead>
          <Title label={label} columns={band.length + 1} band={at + 1} bands={bands.length} />
          <tr>
            {[name, ...columns].map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          <PrintRows sheet={sheet} columns={[name, ...columns]} scene={scene} />
          <PrintTotal columns={columns} scene={scene} />
        </tbody>
      </table>
    );
  });
}

function Head({ column: { label, unit } }: { readonly column: Column }) {
  return (
    <th scope="col">
      {label} <small>{unit}</small>
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
