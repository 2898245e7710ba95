// One figure of a sentence as a half-filled provision: each part with the words it rests on, to be set right and accepted.
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Span } from '../../../core/rulebook/text/flat.ts';
import { openIn, type Proposal } from '../../../core/rulebook/text/proposal.ts';
import { useWords, type SpokenWords } from '../../../i18n/i18n.ts';
import { isFocusLost } from '../../../ui/focus-lost.ts';
import { useOpenPaper } from '../open-paper.ts';
import { ProposalParts } from './proposal-parts.tsx';
import { ProposalRead } from './proposal-read.tsx';
import { goToWanted } from './wanted-field.ts';
import styles from './card.module.css';

/** A provision that came of a figure. */
export interface Accepted {
  readonly statement: string;
  readonly path: string;
}

interface Props {
  readonly proposal: Proposal;
  readonly text: string;
  /** Both languages, the one in use first. */
  readonly spoken: readonly SpokenWords[];
  /** The provision it became; null while it waits. */
  readonly accepted: Accepted | null;
  /** Marks the words that a part rests on; null marks the figures again. */
  readonly onMark: (words: readonly Span[] | null) => void;
  readonly onAccept: (proposal: Proposal) => void;
}

export function ProposalCard({ accepted, ...waiting }: Props) {
  const { t } = useWords();
  const { go } = useOpenPaper();
  const { proposal, text } = waiting;
  const { from, to } = proposal.words;
  const figure = text.slice(from, to);
  if (accepted !== null)
    return (
      <p className={styles['accepted']}>
        <strong>{figure}</strong> {t('writing.text.became')}{' '}
        <button type="button" className="link" onClick={() => go(accepted.path)}>
          {accepted.statement}
        </button>
      </p>
    );
  return (
    <section className={styles['proposal']} aria-label={t('writing.text.of', { figure })}>
      <h5>{t('writing.text.of', { figure })}</h5>
      <Waiting {...waiting} />
    </section>
  );
}

/** Accepted once nothing is missing; until then the press leads to the first part that is. */
function Waiting({ proposal, text, spoken, onMark, onAccept }: Omit<Props, 'accepted'>) {
  const [edited, setEdited] = useState(proposal);
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = openIn(edited);
  useEffect(() => {
    if (edited !== proposal && isFocusLost()) goToWanted(form.current);
  }, [edited, proposal]);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (open.length === 0) onAccept(edited);
    else {
      setIsAsked(true);
      goToWanted(form.current);
    }
  };
  return (
    <form ref={form} noValidate onSubmit={accept}>
      <ProposalParts
        {...{ text, onMark }}
        proposal={edited}
        set={(part) => setEdited({ ...edited, ...part })}
      />
      {open.length === 0 && <ProposalRead {...{ spoken }} proposal={edited} />}
      <AcceptTools {...{ open, isAsked }} />
    </form>
  );
}

interface ToolsProps {
  readonly open: ReturnType<typeof openIn>;
  /** True once somebody wanted to accept it. */
  readonly isAsked: boolean;
}

function AcceptTools({ open, isAsked }: ToolsProps) {
  const { t } = useWords();
  const parts = open.map((part) => t(`writing.text.parts.${part}`)).join(t('writing.text.comma'));
  return (
    <div className={styles['tools']}>
      <button
        type="submit"
        className={open.length > 0 ? 'button quiet' : 'button'}
        onKeyDown={pressOnce}
      >
        {t('writing.text.accept')}
      </button>
      <span className={styles['hint']} role="status">
        {open.length > 0 && t(`writing.text.${isAsked ? 'first' : 'missing'}`, { parts })}
      </span>
    </div>
  );
}

/** A key that is held down accepts one proposal and not those after it. */
function pressOnce(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}
