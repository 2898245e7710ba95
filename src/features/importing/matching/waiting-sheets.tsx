// Which sheets of the file wait once one of them was taken, and the way to the next.
import { useWords } from '../../../i18n/i18n.ts';
import type { Import } from '../use-import.ts';
import type { Taking } from '../use-taking.ts';
import styles from '../import.module.css';

interface Props {
  readonly work: Import;
  readonly taking: Taking;
}

export function WaitingSheets({ work, taking }: Props) {
  const { t } = useWords();
  const { tables, table, choose } = work;
  if (!taking.begun.has(table)) return null;
  const waiting = tables
    .map(({ name, match }, at) => ({ name, match, at }))
    .filter(({ match, at }) => !taking.begun.has(at) && isRegister(match));
  const next = waiting.find(({ at }) => at > table) ?? waiting[0];
  if (next === undefined) return null;
  const names = waiting.map(({ name }) => `“${name}”`).join(t('register.import.between'));
  return (
    <div className={styles['take']}>
      <p role="status">{t('register.import.sheetsWait', { count: waiting.length, names })}</p>
      <button type="button" className="button" onClick={() => choose(next.at)}>
        {t('register.import.nextSheet', { name: next.name })}
      </button>
    </div>
  );
}

/** A sheet that names communities; instructions and totals do not. */
function isRegister(match: Import['match']): boolean {
  return match?.columns.some(({ target }) => target === 'name') === true;
}
