// The sentences by section, each with what was decided about it; arrow keys go from one to the next.
import { useRef, useState, type KeyboardEvent } from 'react';
import { isOpen, type Decisions } from '../../../core/rulebook/text/progress.ts';
import type { Sentence } from '../../../core/rulebook/text/paper.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './text.module.css';

interface Props {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly decisions: Decisions;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const SHOWN = ['figures', 'open', 'all'] as const;
type Shown = (typeof SHOWN)[number];

export function SentenceList({ text, sentences, decisions, chosen, onChoose }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState<Shown>('figures');
  const list = useRef<HTMLUListElement>(null);
  const isShown = (one: Sentence) =>
    one.key === chosen ||
    shown === 'all' ||
    (shown === 'figures' ? one.hasFigures : !one.isHeading && isOpen(decisions, one.key));
  const visible = sentences.filter(isShown);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = visible.findIndex(({ key }) => key === chosen) + step;
    const next = visible[Math.min(Math.max(at, 0), visible.length - 1)];
    if (next === undefined) return;
    onChoose(next.key);
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[visible.indexOf(next)]?.focus();
  };
  return (
    <div className={styles['list']}>
      <Segmented
        label={t('writing.text.show')}
        isBar
        value={shown}
        options={SHOWN.map((id) => ({ id, label: t(`writing.text.shown.${id}`) }))}
        onChange={setShown}
      />
      {visible.length === 0 && <p className={styles['hint']}>{t('writing.text.noneShown')}</p>}
      <ul ref={list} aria-label={t('writing.text.list')} onKeyDown={walk}>
        {visible.map((sentence) => (
          <li key={sentence.key}>
            <Line {...{ text, sentence, decisions, onChoose }} isChosen={sentence.key === chosen} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly text: string;
  readonly sentence: Sentence;
  readonly decisions: Decisions;
  readonly isChosen: boolean;
  readonly onChoose: (key: string) => void;
}

function Line({ text, sentence, decisions, isChosen, onChoose }: LineProps) {
  const { t } = useWords();
  const { key, section, from, to, isHeading, hasFigures } = sentence;
  const how = isHeading ? 'heading' : (decisions[key]?.how ?? 'open');
  return (
    <button
      type="button"
      className={styles['line']}
      aria-current={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-how={how}
      data-figures={hasFigures}
      onClick={() => onChoose(key)}
    >
      <span className={styles['section']}>{section}</span>
      <span className={styles['words']}>{text.slice(from, to)}</span>
      <span className={styles['how']}>{t(`writing.text.how.${how}`)}</span>
    </button>
  );
}
