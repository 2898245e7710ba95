// Rows that the file hides or filters out are read like the others; who means only what is shown says so here.
import { useWords } from '../../../i18n/i18n.ts';
import type { Import } from '../use-import.ts';
import styles from '../import.module.css';

export function ImportHidden({ work }: { readonly work: Import }) {
  const { t } = useWords();
  const { match, tables, table, rematch } = work;
  const note = tables[table]?.notes.find(({ code }) => code === 'hidden-rows');
  if (match === null || note === undefined) return null;
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        checked={match.withoutHidden === true}
        onChange={(event) => rematch({ ...match, withoutHidden: event.target.checked })}
      />
      {t('register.import.withoutHidden', { count: Number(note.values['count'] ?? 0) })}
    </label>
  );
}
