// What a proposal would say as a provision, read back in both languages before anybody accepts it.
import { useMemo } from 'react';
import { entryOf, type Proposal } from '../../../core/rulebook/text/proposal.ts';
import { useWords, type SpokenWords } from '../../../i18n/i18n.ts';
import { provisionText } from '../../../sheets/words/provision-text.ts';
import { readProvision } from '../../../state/writing/read-entry.ts';
import { useOpenPaper } from '../open-paper.ts';
import styles from './card.module.css';

interface Props {
  /** One of which nothing is missing. */
  readonly proposal: Proposal;
  /** Both languages, the one in use first. */
  readonly spoken: readonly SpokenWords[];
}

export function ProposalRead({ proposal, spoken }: Props) {
  const { t } = useWords();
  const { rulebook } = useOpenPaper();
  const read = useMemo(() => readProvision({ id: 'proposed', ...entryOf(proposal) }), [proposal]);
  const said = spoken.flatMap((words) => {
    const text = read === null ? null : provisionText(read, rulebook, words);
    return text === null ? [] : [{ language: words.language, text }];
  });
  if (said.length === 0) return <p className={styles['hint']}>{t('writing.text.unreadable')}</p>;
  return (
    <div className={styles['read']} role="group" aria-label={t('writing.readBack.label')}>
      {said.map(({ language, text }) => (
        <p key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
          {text}
        </p>
      ))}
    </div>
  );
}
