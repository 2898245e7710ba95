// Where a number comes from, as a link: paper and section, which open in the rulebook.
import type { ReactNode } from 'react';
import type { PackDocument } from '../core/rulebook/pack.ts';
import { useWords } from '../i18n/i18n.ts';
import { ruleHref } from '../state/rulebook/address.ts';
import styles from './source-link.module.css';

interface Props {
  readonly document: PackDocument;
  /** Null for the paper as a whole. */
  readonly section: string | null;
  /** What is written instead of number and section. */
  readonly children?: ReactNode;
}

export function SourceLink({ document, section, children }: Props) {
  const { t, say } = useWords();
  const title = say(document.title);
  return (
    <a
      className={styles['link']}
      href={ruleHref({ kind: 'paper', id: document.id, section })}
      title={title}
    >
      {children ?? (
        <>
          {document.number ?? title}
          {section !== null && (
            <>
              {' '}
              <span className={styles['section']}>{t('explain.section', { section })}</span>
            </>
          )}
        </>
      )}
    </a>
  );
}
