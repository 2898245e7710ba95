// One sentence in hand: what it seems to ask, figure by figure, and what else may be decided about it.
import { useMemo, useState } from 'react';
import { pathText } from '../../../core/plan/problem.ts';
import { spanIn, type Flat, type Span } from '../../../core/rulebook/text/flat.ts';
import { measureNames } from '../../../core/rulebook/text/measure-names.ts';
import type { Sentence } from '../../../core/rulebook/text/paper.ts';
import type { Proposal } from '../../../core/rulebook/text/proposal.ts';
import { proposalsIn } from '../../../core/rulebook/text/proposals.ts';
import type { Decided } from '../../../core/rulebook/text/progress.ts';
import { useWords, type SpokenWords } from '../../../i18n/i18n.ts';
import { listAt, textAt, withEntry, type Table } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { useBothLanguages } from '../provisions/read-back.tsx';
import { MarkedWords } from './marked-words.tsx';
import { newProvision, newStated } from './new-entry.ts';
import { ProposalCard, type Accepted } from './proposal-card.tsx';
import { OtherDecisions } from './other-decisions.tsx';
import styles from './card.module.css';

interface Props {
  readonly sentence: Sentence;
  readonly text: string;
  readonly decided: Decided | null;
  /** @param isDone true where nothing of the sentence is left to be decided */
  readonly onDecide: (decided: Decided | null, isDone: boolean) => void;
}

export function SentenceSide({ sentence, text, decided, onDecide }: Props) {
  const { t } = useWords();
  const [marked, setMarked] = useState<readonly Span[] | null>(null);
  const proposals = useProposals(sentence);
  const { add, entries } = useAdding(sentence, decided);
  return (
    <div className={styles['side']} role="region" aria-label={t('writing.text.inHand')}>
      <h4>{sentence.section || t('writing.text.noSection')}</h4>
      <MarkedWords {...{ text, sentence }} marked={marked ?? proposals.map((one) => one.words)} />
      {sentence.lead !== null && proposals.length > 0 && (
        <Lead {...{ text }} lead={sentence.lead} marked={marked ?? []} />
      )}
      {sentence.hasFigures && proposals.length === 0 && (
        <p className={styles['hint']}>{t('writing.text.noProposal')}</p>
      )}
      <Cards {...{ sentence, text, decided, onDecide, proposals }} onMark={setMarked} />
      <OtherDecisions
        decided={decided}
        onState={(words) => {
          const id = add((given) => newStated(given.document, given.section, words), 'stated');
          onDecide({ how: 'stated', entries: { ...entries, '': id } }, true);
        }}
        onPass={() => onDecide({ how: 'passed', entries }, true)}
        onEnough={() => onDecide({ how: 'accepted', entries }, true)}
        onReopen={() => onDecide(null, false)}
      />
    </div>
  );
}

interface LeadProps {
  readonly text: string;
  readonly lead: Flat;
  readonly marked: readonly Span[];
}

/** What announces the sentence: parts of a proposal may rest on its words. */
function Lead({ text, lead, marked }: LeadProps) {
  const { t } = useWords();
  const sentence = spanIn(lead, { from: 0, to: lead.at.length });
  return (
    <>
      <p className={styles['hint']}>{t('writing.text.lead')}</p>
      <MarkedWords {...{ text, sentence, marked }} />
    </>
  );
}

interface CardsProps extends Props {
  readonly proposals: readonly Proposal[];
  readonly onMark: (words: readonly Span[] | null) => void;
}

function Cards({ sentence, text, decided, onDecide, proposals, onMark }: CardsProps) {
  const { document } = useOpenPaper();
  const { language } = useWords();
  const spoken = useBothLanguages();
  const { add, entries } = useAdding(sentence, decided);
  const keyOf = ({ words }: Proposal) => String(words.from - sentence.from);
  return proposals.map((proposal) => (
    <ProposalCard
      key={keyOf(proposal)}
      {...{ proposal, text, spoken, onMark }}
      accepted={acceptedAs(document, entries[keyOf(proposal)], language)}
      onAccept={(edited) => {
        const id = add((given) => newProvision(edited, given, Object.values(entries)));
        const all = { ...entries, [keyOf(proposal)]: id };
        const isDone = proposals.every((one) => keyOf(one) in all);
        onDecide({ how: isDone ? 'accepted' : 'begun', entries: all }, isDone);
      }}
    />
  ));
}

function useProposals(sentence: Sentence): readonly Proposal[] {
  const { measures } = useOpenPaper().rulebook;
  const names = useMemo(() => measureNames(measures.values()), [measures]);
  return useMemo(
    () => (sentence.hasFigures ? proposalsIn(sentence, names) : []),
    [sentence, names],
  );
}

type Given = Parameters<typeof newProvision>[1];

/** Adds an entry to the paper, as one step back, and answers its id; and what the sentence became so far. */
function useAdding({ section }: Sentence, decided: Decided | null) {
  const { document, rulebook } = useOpenPaper();
  const spoken = useBothLanguages();
  const edit = useEdit();
  const add = (make: (given: Given) => Table, list: 'provisions' | 'stated' = 'provisions') => {
    const entry = make({ document, rulebook, spoken, section: section || '—' });
    edit((now) => withEntry(now, [list], listAt(now, [list]).length, entry));
    return textAt(entry, ['id']);
  };
  return { add, entries: decided?.entries ?? {} };
}

/** The provision that a figure became: its words, and where it stands in the paper; null while it became none. */
function acceptedAs(
  document: Table,
  id: string | undefined,
  language: SpokenWords['language'],
): Accepted | null {
  if (id === undefined) return null;
  const list = listAt(document, ['provisions']);
  const at = list.findIndex((one) => textAt(one, ['id']) === id);
  if (at < 0) return null;
  const statement = textAt(list[at], ['statement', language]) || id;
  return { statement, path: pathText(['provisions', at]) };
}
