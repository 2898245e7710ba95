// How the file was read: what was passed over, carried down, spread, or left unread.
import { useWords } from '../../../i18n/i18n.ts';
import type { Import } from '../use-import.ts';
import styles from '../import.module.css';

export function ImportNotes({ work: { tables, table, read } }: { readonly work: Import }) {
  const { t } = useWords();
  const notes = [...(tables[table]?.notes ?? []), ...(read?.notes ?? [])];
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={t('register.import.notes')}>
      {notes.map(({ code, values }) => (
        <li key={code}>
          {t(`register.notes.${code}`, {
            count: Number(values['count'] ?? 0),
            encoding: values['encoding'] ?? '',
            names: values['names'] ?? '',
          })}
        </li>
      ))}
    </ul>
  );
}
