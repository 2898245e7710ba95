// The paper's own text, sentence by sentence: what each seems to ask is accepted, stated or passed over, until none is open.
import { useState } from 'react';
import { isOpen, progressOf } from '../../../core/rulebook/text/progress.ts';
import type { Sentence } from '../../../core/rulebook/text/paper.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useFocusWhenLost } from '../../../ui/focus-lost.ts';
import { styles as looks } from '../looks/styles.ts';
import { HeadProposals } from './head-proposals.tsx';
import { PasteText } from './paste-text.tsx';
import { SentenceList } from './sentence-list.tsx';
import { SentenceSide } from './sentence-side.tsx';
import { usePaperText, type OpenText } from './use-paper-text.ts';
import { useCarriedFocus } from './wanted-field.ts';
import styles from './text.module.css';

export function TextPart() {
  const { t } = useWords();
  const open = usePaperText();
  const [pastes, setPastes] = useState(false);
  const { text, keeping } = open;
  if (text === null) return <p className="loading">{t('app.loading')}</p>;
  const isPasting = pastes || text.trim() === '';
  return (
    <section
      className={`${looks['section'] ?? ''} ${styles['part'] ?? ''}`}
      aria-label={t('writing.text.label')}
    >
      <h3>{t('writing.text.label')}</h3>
      {keeping !== 'kept' && (
        <p role="alert" className={styles['wrong']}>
          {t(`writing.text.keeping.${keeping}`)}
        </p>
      )}
      {isPasting ? (
        <PasteText
          text={text}
          onCancel={text.trim() === '' ? null : () => setPastes(false)}
          onPaste={(next) => {
            open.paste(next);
            setPastes(false);
          }}
        />
      ) : (
        <Sentences open={open} onPaste={() => setPastes(true)} />
      )}
    </section>
  );
}

function Sentences({ open, onPaste }: { readonly open: OpenText; readonly onPaste: () => void }) {
  const { sentences, decisions, decide } = open;
  const [chosen, setChosen] = useState<string | null>(null);
  const current = sentences.find(({ key }) => key === chosen) ?? firstOpen(open, null);
  const goOn = () => setChosen(firstOpen(open, current)?.key ?? chosen);
  const beginning = useFocusWhenLost<HTMLDivElement>();
  const sides = useCarriedFocus(open, current, beginning);
  return (
    <>
      <div ref={beginning} tabIndex={-1}>
        <Progress open={open} onPaste={onPaste} />
        <HeadProposals text={open.text ?? ''} />
      </div>
      <div ref={sides} className={styles['sides']}>
        <SentenceList
          {...{ sentences, decisions }}
          text={open.text ?? ''}
          chosen={current?.key ?? null}
          onChoose={setChosen}
        />
        {current !== null && (
          <SentenceSide
            key={current.key}
            sentence={current}
            text={open.text ?? ''}
            decided={decisions[current.key] ?? null}
            onDecide={(decided, isDone) => {
              decide({ [current.key]: decided });
              if (isDone) goOn();
            }}
          />
        )}
      </div>
    </>
  );
}

/** The next sentence after one that waits, those with figures before the others; else the first one. */
function firstOpen({ sentences, decisions }: OpenText, after: Sentence | null): Sentence | null {
  const waits = (one: Sentence) => !one.isHeading && one !== after && isOpen(decisions, one.key);
  const at = after === null ? -1 : sentences.indexOf(after);
  const inTurn = [...sentences.slice(at + 1), ...sentences.slice(0, at + 1)];
  return (
    inTurn.find((one) => waits(one) && one.hasFigures) ??
    inTurn.find(waits) ??
    after ??
    sentences.find((one) => one.hasFigures) ??
    sentences[0] ??
    null
  );
}

function Progress({ open, onPaste }: { readonly open: OpenText; readonly onPaste: () => void }) {
  const { t } = useWords();
  const { sentences, decisions, decide } = open;
  const progress = progressOf(sentences, decisions);
  const idle = sentences.filter(
    (one) => !one.isHeading && !one.hasFigures && isOpen(decisions, one.key),
  );
  const passAll = () =>
    decide(Object.fromEntries(idle.map(({ key }) => [key, { how: 'passed', entries: {} }])));
  return (
    <div className={styles['progress']}>
      <p role="status">
        {t(progress.undecided === 0 ? 'writing.text.done' : 'writing.text.progress', {
          ...progress,
          count: progress.undecided,
        })}
      </p>
      <progress
        max={Math.max(1, progress.all)}
        value={progress.all - progress.undecided}
        aria-label={t('writing.text.progressLabel')}
      />
      {idle.length > 0 && (
        <button type="button" className="button quiet" onClick={passAll}>
          {t('writing.text.passAll', { count: idle.length })}
        </button>
      )}
      <button type="button" className="button quiet" onClick={onPaste}>
        {t('writing.text.change')}
      </button>
    </div>
  );
}
