// One part of a proposal: its name, a field, and the words of the text that it rests on.
import type { ReactNode } from 'react';
import type { Span } from '../../../core/rulebook/text/flat.ts';
import type { Proposal } from '../../../core/rulebook/text/proposal.ts';
import { useWords } from '../../../i18n/i18n.ts';
import styles from './card.module.css';

/** What every part of a proposal is shown with. */
export interface PartProps {
  readonly text: string;
  readonly proposal: Proposal;
  readonly set: (part: Partial<Proposal>) => void;
  /** Marks the words that a part rests on; null marks the figures again. */
  readonly onMark: (words: readonly Span[] | null) => void;
}

interface RowProps extends Pick<PartProps, 'text' | 'onMark'> {
  readonly label: string;
  /** Null where it rests on no words. */
  readonly words: Span | null;
  /** True where the text does not say it and somebody has to. */
  readonly isOpen?: boolean;
  /** What somebody is asked there; that the text does not say it where left out. */
  readonly asked?: string;
  readonly children: ReactNode;
}

export function PartRow({ label, text, words, isOpen = false, asked, onMark, children }: RowProps) {
  const { t } = useWords();
  const mark = () => onMark(words === null ? null : [words]);
  const said = words === null ? '' : text.slice(words.from, words.to).replace(/\s+/g, '');
  return (
    <div
      className={styles['row']}
      data-open={isOpen}
      onMouseEnter={mark}
      onMouseLeave={() => onMark(null)}
      onFocus={mark}
      onBlur={() => onMark(null)}
    >
      <span className={styles['label']}>{label}</span>
      <span className={styles['value']}>{children}</span>
      <span className={styles['rests']}>
        {said !== '' && t('writing.text.rests', { words: said })}{' '}
        {isOpen && (asked ?? t('writing.text.notSaid'))}
      </span>
    </div>
  );
}
