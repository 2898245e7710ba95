// What an import would change in what the register already has: old and new, cell by cell.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { KIND_WORDS, SETTLEMENT_WORDS, type ChoiceWord } from '../../../io/headers/choice-words.ts';
import { CHOICE_WORDS, type ImportTarget } from '../../../io/headers/import-targets.ts';
import type { Change } from '../../../state/register/take-rows.ts';
import styles from '../import.module.css';

const SHOWN = 200;
const WORDS: Readonly<Record<string, readonly ChoiceWord[]>> = {
  ...CHOICE_WORDS,
  settlement: SETTLEMENT_WORDS,
  kind: KIND_WORDS,
};

interface Props {
  readonly changes: readonly Change[];
  readonly targets: readonly ImportTarget[];
}

export function ImportChanges({ changes, targets }: Props) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const shown = all ? changes : changes.slice(0, SHOWN);
  return (
    <details open>
      <summary>
        {t('register.import.changes')} ({changes.length})
      </summary>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('register.import.name')}</th>
              <th scope="col">{t('register.import.column')}</th>
              <th scope="col">{t('register.import.from')}</th>
              <th scope="col">{t('register.import.to')}</th>
            </tr>
          </thead>
          <tbody>
            <Lines changes={shown} targets={targets} />
          </tbody>
        </table>
      </div>
      {shown.length < changes.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {t('register.import.more', { count: changes.length - shown.length })}
        </button>
      )}
    </details>
  );
}

function Lines({ changes, targets }: Props) {
  const { t, say } = useWords();
  const labels = new Map(targets.map(({ id, label }) => [id, say(label)]));
  const labelOf = (target: string) => labels.get(target === 'kind' ? 'settlement' : target);
  const text = (target: string, value: string) => {
    const word = (WORDS[target] ?? []).find(({ id }) => id === value);
    return (word && say(word.label)) ?? (value || t('register.import.nothing'));
  };
  return changes.map(({ name, target, from, to }, at) => (
    <tr key={at}>
      <th scope="row">{name}</th>
      <td>{labelOf(target) ?? target}</td>
      <td>{text(target, from)}</td>
      <td>{text(target, to)}</td>
    </tr>
  ));
}
