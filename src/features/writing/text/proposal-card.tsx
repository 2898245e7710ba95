// One figure of a sentence as a half-filled provision: each part with the words it rests on, to be set right and accepted.
import { useState } from 'react';
import type { Span } from '../../../core/rulebook/text/flat.ts';
import { openIn, type Proposal } from '../../../core/rulebook/text/proposal.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ProposalParts } from './proposal-parts.tsx';
import styles from './card.module.css';

interface Props {
  readonly proposal: Proposal;
  readonly text: string;
  /** The words of the provision it became; null while it waits. */
  readonly accepted: string | null;
  /** Marks the words that a part rests on; null marks the figures again. */
  readonly onMark: (words: readonly Span[] | null) => void;
  readonly onAccept: (proposal: Proposal) => void;
}

export function ProposalCard({ proposal, text, accepted, onMark, onAccept }: Props) {
  const { t } = useWords();
  const [edited, setEdited] = useState(proposal);
  const { from, to } = proposal.words;
  const figure = text.slice(from, to);
  const open = openIn(edited);
  if (accepted !== null)
    return (
      <p className={styles['accepted']}>
        <strong>{figure}</strong> {t('writing.text.became', { statement: accepted })}
      </p>
    );
  return (
    <section className={styles['proposal']} aria-label={t('writing.text.of', { figure })}>
      <h5>{t('writing.text.of', { figure })}</h5>
      <ProposalParts
        {...{ text, onMark }}
        proposal={edited}
        set={(part) => setEdited({ ...edited, ...part })}
      />
      <div className={styles['tools']}>
        <button
          type="button"
          className="button"
          disabled={open.length > 0}
          onClick={() => onAccept(edited)}
        >
          {t('writing.text.accept')}
        </button>
        <Missing open={open} />
      </div>
    </section>
  );
}

function Missing({ open }: { readonly open: ReturnType<typeof openIn> }) {
  const { t } = useWords();
  const parts = open.map((part) => t(`writing.text.parts.${part}`)).join(t('writing.text.comma'));
  return (
    <span className={styles['hint']} role="status">
      {open.length > 0 && t('writing.text.missing', { parts })}
    </span>
  );
}
