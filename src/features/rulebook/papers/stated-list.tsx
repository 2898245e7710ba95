// What a paper says and cannot be computed, in our own words, with its section.
import type { Stated } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ForceMark } from '../force-mark.tsx';
import page from '../rulebook.module.css';
import styles from './papers.module.css';

export function StatedList({ stated }: { readonly stated: readonly Stated[] }) {
  const { t, say } = useWords();
  return (
    <section className={page['section']}>
      <h3>{t('rulebook.paper.stated', { count: stated.length })}</h3>
      <p className={page['why']}>{t('rulebook.paper.statedWhy')}</p>
      <ul className={styles['stated']}>
        {stated.map(({ id, section, statement, force, scope }) => (
          <li key={id} data-section={section} tabIndex={-1}>
            <b className={styles['section']}>{section}</b> {say(statement)}{' '}
            <span className={page['cite']}>
              {force !== undefined && <ForceMark force={force} />}
              {scope !== undefined && ` · ${t(`scopes.${scope}`)}`}
              {scope === 'community' && ` · ${t('rulebook.paper.duty')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
