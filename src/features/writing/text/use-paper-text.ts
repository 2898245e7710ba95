// The text of the open paper: pasted, cut into sentences, and what was decided about each, kept on this machine.
import { useEffect, useMemo, useState } from 'react';
import { paperFrom, type Sentence } from '../../../core/rulebook/text/paper.ts';
import {
  standingDecisions,
  type Decided,
  type Decisions,
} from '../../../core/rulebook/text/progress.ts';
import {
  decidedWith,
  decideInPaper,
  decisionsRenamed,
  keepTextOfPaper,
  pastedAs,
  textOfPaper,
  type PaperText,
} from '../../../state/own-packs/paper-texts.ts';
import { idsOf } from '../../../state/writing/fresh-entries.ts';
import { useOpenPaper } from '../open-paper.ts';
import { useRenames } from './use-renames.ts';

type Changes = Readonly<Record<string, Decided | null>>;

export interface OpenText {
  /** Null until it has been read. */
  readonly text: string | null;
  readonly sentences: readonly Sentence[];
  readonly decisions: Decisions;
  /** What became of keeping: `failed` while the browser keeps nothing, `elsewhere` where another window pasted another text. */
  readonly keeping: 'kept' | 'failed' | 'elsewhere';
  readonly paste: (text: string) => void;
  readonly decide: (changes: Changes) => void;
}

const NOTHING: PaperText = { text: '', decided: {} };

const renamedIn = (kept: PaperText, was: string, id: string): PaperText => ({
  ...kept,
  decided: decidedWith(kept.decided, decisionsRenamed(kept.decided, was, id)),
});

export function usePaperText(): OpenText {
  const { paper, document } = useOpenPaper();
  const [kept, setKept] = useState<PaperText | null>(null);
  const [keeping, setKeeping] = useState<OpenText['keeping']>('kept');
  useEffect(() => {
    let isLeft = false;
    const take = (found: PaperText, how: OpenText['keeping']) => {
      if (isLeft) return;
      setKept(found);
      setKeeping(how);
    };
    textOfPaper(paper).then(
      (found) => take(found, 'kept'),
      () => take(NOTHING, 'failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [paper]);
  useRenames(document, (was, id) => setKept((now) => now && renamedIn(now, was, id)));
  const text = kept?.text ?? '';
  const sentences = useMemo(() => paperFrom(text), [text]);
  const decided = kept?.decided ?? NOTHING.decided;
  const decisions = useMemo(() => standingDecisions(decided, idsOf(document)), [decided, document]);
  const failed = () => setKeeping('failed');
  const paste = (next: string) => {
    setKept({ text: next, decided });
    keepTextOfPaper(paper, next, text).then((found) => {
      setKept((now) => pastedAs(now ?? found, next, found));
      setKeeping(found.text === next ? 'kept' : 'elsewhere');
    }, failed);
  };
  const decide = (changes: Changes) => {
    setKept((now) => ({ text, decided: decidedWith(now?.decided ?? decided, changes) }));
    decideInPaper(paper, changes).then(() => setKeeping('kept'), failed);
  };
  return { text: kept === null ? null : text, sentences, decisions, keeping, paste, decide };
}
