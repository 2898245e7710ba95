// What an import would change in communities that the register already has.
import { useWords } from '../../i18n/i18n.ts';
import type { ImportTarget } from '../../io/import-targets.ts';
import type { Change } from '../../state/take-rows.ts';

const SHOWN = 60;

interface Props {
  readonly changes: readonly Change[];
  readonly targets: readonly ImportTarget[];
}

export function ImportChanges({ changes, targets }: Props) {
  const { t, say } = useWords();
  if (changes.length === 0) return null;
  const labels = new Map(targets.map(({ id, label }) => [id, say(label)]));
  const nothing = t('register.import.nothing');
  return (
    <details>
      <summary>
        {t('register.import.changes')} ({changes.length})
      </summary>
      <ul>
        {changes.slice(0, SHOWN).map(({ name, target, from, to }) => (
          <li key={`${name} ${target}`}>
            {t('register.import.change', {
              name,
              column: labels.get(target) ?? target,
              from: from || nothing,
              to: to || nothing,
            })}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <p>{t('register.import.more', { count: changes.length - SHOWN })}</p>
      )}
    </details>
  );
}
