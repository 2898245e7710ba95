// Lines of the table that are no communities: totals, headings, signatures, notes; each with its row, so that nothing is dropped in silence.
import { useWords } from '../../../i18n/i18n.ts';
import type { Import } from '../use-import.ts';
import styles from '../import.module.css';

const SHOWN = 200;

export function ImportLeftOut({ work: { read } }: { readonly work: Import }) {
  const { t } = useWords();
  const lines = read?.leftOut ?? [];
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('register.import.leftOut', { count: lines.length })}</summary>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('register.import.row')}</th>
              <th scope="col">{t('register.import.leftOutAs')}</th>
              <th scope="col">{t('register.import.value')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, SHOWN).map(({ row, kind, place, text }) => (
              <tr key={row}>
                <th scope="row">{place}</th>
                <td>{t(`register.leftOut.${kind}`)}</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > SHOWN && <p>{t('register.import.more', { count: lines.length - SHOWN })}</p>}
    </details>
  );
}
