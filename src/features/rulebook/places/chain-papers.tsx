// The papers of a place's chain, level by level, the silent levels named.
import { useMemo } from 'react';
import { chainSpeech } from '../../../core/catalogue/chain-speech.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { gradeOf } from '../papers/paper-list.tsx';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';
import styles from './places.module.css';

export function ChainPapers({ place }: { readonly place: string }) {
  const { t, say } = useWords();
  const { rulebook } = useRulebook();
  const nameOf = usePlaceName();
  const { levels } = useMemo(() => chainSpeech(rulebook, place), [rulebook, place]);
  return (
    <ol className={styles['levels']}>
      {levels.map(({ code, papers }) => (
        <li key={code}>
          <a href={ruleHref({ kind: 'place', code })}>{nameOf(code)}</a>
          {papers.length === 0 && (
            <span className={page['cite']}> {t('rulebook.place.silent')}</span>
          )}
          <ul>
            {papers.map(({ document, provisions }) => (
              <li key={document.id}>
                <SourceLink document={document} section={null} />{' '}
                <span className={page['cite']}>
                  {document.number === null ? '' : `${say(document.title)} · `}
                  {t('rulebook.place.provisions', { count: provisions })} ·{' '}
                  {t(`rulebook.grades.${gradeOf(document)}`)}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
