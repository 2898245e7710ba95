// The first rows as they will stand in the register, and the sums of what is taken against the sheet's own line of totals.
import { useWords } from '../../../i18n/i18n.ts';
import type { ImportRow } from '../../../io/register/read-register.ts';
import type { ImportTarget } from '../../../io/headers/import-targets.ts';
import { ImportSums } from '../matching/import-sums.tsx';
import type { Import } from '../use-import.ts';
import type { Taking } from '../use-taking.ts';
import asks from './import-asks.module.css';
import styles from '../import.module.css';

const SHOWN = 5;

interface Props {
  readonly work: Import;
  readonly taking: Taking;
}

export function ImportPreview({ work: { match, targets, read }, taking }: Props) {
  const { t } = useWords();
  const rows = taking.finished.slice(0, SHOWN);
  if (match === null || rows.length === 0) return null;
  const columns = match.columns.flatMap(
    ({ target }) => targets.find(({ id, kind }) => id === target && kind !== 'identity') ?? [],
  );
  return (
    <section>
      <h3>{t('register.import.preview', { count: rows.length })}</h3>
      <div className={styles['scroll']}>
        <table className={`${styles['table'] ?? ''} ${asks['standing'] ?? ''}`}>
          <Heads columns={columns} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.row} row={row} columns={columns} taking={taking} />
            ))}
          </tbody>
        </table>
      </div>
      <ImportSums sums={read?.sums ?? []} />
    </section>
  );
}

const UNITS = ['m2', 'household', 'person', 'count', 'yuan', 'minute'] as const;
type Unit = (typeof UNITS)[number];
const previewUnit = (unit: string): Unit | 'none' => UNITS.find((one) => one === unit) ?? 'none';

function Heads({ columns }: { readonly columns: readonly ImportTarget[] }) {
  const { t, say } = useWords();
  const unitOf = ({ unit, ticks }: ImportTarget) => {
    const word = ticks ? '' : t(`register.previewUnits.${previewUnit(unit)}`);
    return word === '' ? '' : t('register.import.inUnit', { unit: word });
  };
  return (
    <thead>
      <tr>
        {(['street', 'name', 'kind'] as const).map((head) => (
          <th key={head} scope="col">
            {t(`register.import.${head}`)}
          </th>
        ))}
        {columns.map((target) => (
          <th key={target.id} scope="col" className={styles['figure']}>
            {say(target.label)}
            {unitOf(target)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: ImportRow;
  readonly columns: readonly ImportTarget[];
  readonly taking: Taking;
}

function Row({ row, columns, taking: { choices } }: RowProps) {
  const { t } = useWords();
  const settlement = row.settlement || choices.settlement;
  const figure = (text: string) => {
    const [whole = '', rest] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return rest === undefined ? grouped : `${grouped}.${rest}`;
  };
  const kinds = ['urban', 'rural'] as const;
  const known = kinds.find((kind) => kind === settlement);
  return (
    <tr>
      <td>{row.street || choices.street || t('register.import.nothing')}</td>
      <th scope="row">{row.name || row.id}</th>
      <td>{known === undefined ? t('register.import.nothing') : t(`settlements.${known}`)}</td>
      {columns.map((target) => {
        const text = row.figures[target.id] ?? '';
        return (
          <td key={target.id} className={styles['figure']}>
            {target.kind === 'figure' ? figure(text) || '—' : text}
          </td>
        );
      })}
    </tr>
  );
}
