// Any line of the file opens as a plan that explains every number: its street, with all of its communities.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../../i18n/i18n.ts';
import type { Draft } from '../../../state/draft/draft.ts';
import { startPlan } from '../../../state/keeping/plan-session.ts';
import { askForPlan } from '../../../state/keeping/turns.ts';
import { planOfLine } from '../batch-work.ts';
import styles from '../batch.module.css';

/** Has a plan found, takes it in hand and shows it, unless another one was asked for meanwhile. @returns false where there is none */
export function useStart(): (finding: () => Promise<Draft | null>) => Promise<boolean> {
  const [, go] = useLocation();
  return async (finding) => {
    const isWanted = askForPlan();
    const draft = await finding();
    if (draft === null) return false;
    if (await startPlan(draft, 'untouched', isWanted)) {
      go('/');
      // The button stood far down a long page.
      document.documentElement.scrollTop = 0;
    }
    return true;
  };
}

/** @returns false where the line holds no community */
function useOpening(): (line: number) => Promise<boolean> {
  const start = useStart();
  return (line) => start(() => planOfLine(line));
}

export function OpenButton({ line, name }: { readonly line: number; readonly name: string }) {
  const { t } = useWords();
  const open = useOpening();
  return (
    <button
      type="button"
      className="link no-print"
      aria-label={t('batch.openPlanOf', { name })}
      onClick={() => void open(line)}
    >
      {t('batch.openPlan')}
    </button>
  );
}

export function OpenLine() {
  const { t } = useWords();
  const open = useOpening();
  const [text, setText] = useState('');
  const [missed, setMissed] = useState<string | null>(null);
  const isLine = /^[1-9]\d{0,8}$/.test(text.trim());
  return (
    <form
      className={`${styles['wish'] ?? ''} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLine) return;
        void open(Number(text)).then((isFound) => setMissed(isFound ? null : text.trim()));
      }}
    >
      <label>
        {t('batch.openLine')}
        <input
          className="input"
          inputMode="numeric"
          size={8}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button quiet" disabled={!isLine}>
        {t('batch.openIt')}
      </button>
      <p className={styles['note']} role="status">
        {missed === null ? t('batch.openLineWhy') : t('batch.notFound', { line: missed })}
      </p>
    </form>
  );
}
