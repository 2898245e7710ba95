// What each column of the table was taken to mean, in which unit; both can be changed.
import { useWords } from '../../i18n/i18n.ts';
import type { ColumnMatch } from '../../io/headers.ts';
import { unitOf } from '../../io/headers.ts';
import type { ImportTarget } from '../../io/import-targets.ts';
import type { WrittenUnit } from '../../io/written.ts';
import type { Import } from './use-import.ts';
import styles from './import.module.css';

const UNITS: readonly WrittenUnit[] = ['one', 'wan'];
const AREA_UNITS: readonly WrittenUnit[] = ['m2', 'ha', 'mu', 'wan'];

export function ImportMatching({ work }: { readonly work: Import }) {
  const { t } = useWords();
  const { match, tables, table } = work;
  if (match === null) return null;
  const change = (at: number, column: ColumnMatch) =>
    work.rematch({
      ...match,
      columns: match.columns.map((one, index) => {
        if (index === at) return column;
        return one.target === column.target && one.target !== null ? { ...one, target: null } : one;
      }),
    });
  const example = tables[table]?.first[match.headerRow + 1] ?? [];
  return (
    <section>
      <h3>{t('register.import.matching')}</h3>
      <p className={styles['why']}>
        {t('register.import.headerRow', { row: match.headerRow + 1 })}
      </p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('register.import.column')}</th>
              <th scope="col">{t('register.import.sample')}</th>
              <th scope="col">{t('register.import.means')}</th>
              <th scope="col">{t('register.import.unit')}</th>
            </tr>
          </thead>
          <tbody>
            {match.columns.map((column, at) => (
              <Line
                key={`${at} ${column.header}`}
                column={column}
                example={example[at] ?? ''}
                targets={work.targets}
                onChange={(changed) => change(at, changed)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface LineProps {
  readonly column: ColumnMatch;
  readonly example: string;
  readonly targets: readonly ImportTarget[];
  readonly onChange: (column: ColumnMatch) => void;
}

function Line({ column, example, targets, onChange }: LineProps) {
  const { t, say } = useWords();
  const target = targets.find(({ id }) => id === column.target);
  const units = target?.area === true ? AREA_UNITS : UNITS;
  return (
    <tr>
      <th scope="row">{column.header}</th>
      <td>{example}</td>
      <td>
        <select
          className="input"
          aria-label={`${t('register.import.means')} ${column.header}`}
          value={column.target ?? ''}
          onChange={(event) => {
            const chosen = targets.find(({ id }) => id === event.target.value);
            const unit = unitOf(column.header, chosen?.area === true);
            onChange({ ...column, target: chosen?.id ?? null, unit });
          }}
        >
          <option value="">{t('register.import.ignored')}</option>
          {targets.map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {target?.kind === 'figure' && (
          <select
            className="input"
            aria-label={`${t('register.import.unit')} ${column.header}`}
            value={column.unit}
            onChange={(event) =>
              units
                .filter((unit) => unit === event.target.value)
                .forEach((unit) => onChange({ ...column, unit }))
            }
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {t(`register.units.${unit}`)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
