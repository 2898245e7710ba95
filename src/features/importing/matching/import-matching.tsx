// What each column of the table was taken to mean, in which unit; both can be changed, and so can the header's row.
import { useWords } from '../../../i18n/i18n.ts';
import type { ColumnMatch } from '../../../io/headers/headers.ts';
import { ImportColumn } from './import-column.tsx';
import { ImportHidden } from './import-hidden.tsx';
import { rematched } from '../preview/import-doubts.tsx';
import type { Import } from '../use-import.ts';
import asks from '../preview/import-asks.module.css';
import styles from '../import.module.css';

const HEADER_ROWS = 15;

export function ImportMatching({ work }: { readonly work: Import }) {
  const { t } = useWords();
  const { match, tables, table, read } = work;
  if (match === null) return null;
  const first = tables[table]?.first ?? [];
  const example = (at: number) =>
    first.slice(read?.rows[0]?.row ?? match.headerRow + 1).find((row) => (row[at] ?? '') !== '')?.[
      at
    ] ?? '';
  const change = (at: number, column: ColumnMatch) => work.rematch(rematched(match, at, column));
  const shown = match.columns
    .map((column, at) => ({ column, at, example: example(at) }))
    .filter(({ column, example: text }) => column.header !== '' || text !== '');
  const mu = match.columns.some(({ unit, target }) => unit === 'mu' && target !== null);
  return (
    <section>
      <h3>{t('register.import.matching')}</h3>
      <HeaderRow work={work} most={Math.min(first.length, HEADER_ROWS)} />
      <ImportHidden work={work} />
      {mu && <p className={styles['why']}>{t('register.import.muNote')}</p>}
      <div className={styles['scroll']}>
        <table className={`${styles['table'] ?? ''} ${asks['matched'] ?? ''}`}>
          <Heads />
          <tbody>
            {shown.map(({ column, at, example: text }) => (
              <ImportColumn
                key={`${at} ${column.header}`}
                at={at}
                column={column}
                example={text}
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

function Heads() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('register.import.column')}</th>
        <th scope="col">{t('register.import.sample')}</th>
        <th scope="col">{t('register.import.means')}</th>
        <th scope="col">{t('register.import.unit')}</th>
      </tr>
    </thead>
  );
}

/** The first rows, and those further down that head something else. */
function HeaderRow({ work, most }: { readonly work: Import; readonly most: number }) {
  const { t } = useWords();
  const first = Array.from({ length: most }, (_, at) => at);
  const further = [work.match?.headerRow ?? 0, ...(work.read?.otherHeads ?? [])];
  const rows = [...new Set([...first, ...further.filter((at) => at >= 0)])];
  return (
    <label className={styles['choice']}>
      {t('register.import.headerAt')}
      <select
        className="input"
        value={work.match?.headerRow ?? 0}
        onChange={(event) => work.rehead(Number(event.target.value))}
      >
        <option value={-1}>{t('register.import.noHeader')}</option>
        {rows.map((at) => (
          <option key={at} value={at}>
            {t('register.import.headerIs', { row: at + 1 })}
          </option>
        ))}
      </select>
    </label>
  );
}
