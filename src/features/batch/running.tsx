// How far a run is, how fast, how long it will take, and the way to call it off; or how the last one ended.
import { useLayoutEffect, useRef } from 'react';
import { groupDigits } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { cancel } from './batch-work.ts';
import { useBatch, type Progress } from './batch-store.ts';
import styles from './batch.module.css';

export function Running() {
  const { t, language } = useWords();
  const progress = useBatch((state) => state.progress);
  const view = useBatch((state) => state.view);
  const said = useBatch((state) => state.said);
  const count = (value: number) => groupDigits(String(value), language);
  if (progress !== null) return <InProgress progress={progress} />;
  if (said === 'failed' || said === 'no-known-column')
    return (
      <p role="alert" className={styles['wrong']}>
        {t(said === 'failed' ? 'batch.failed' : 'batch.noKnownColumn')}
      </p>
    );
  return (
    <p role="status" className={styles['note']} data-done={view !== null}>
      {said === 'cancelled'
        ? t('batch.cancelled')
        : view !== null &&
          t('batch.done', {
            communities: count(view.communities),
            streets: count(view.streets.length),
            seconds: view.seconds.toFixed(1),
            bad: count(view.bad.count),
          })}
    </p>
  );
}

function InProgress({ progress }: { readonly progress: Progress }) {
  const { t, language } = useWords();
  const { work, rows, share, seconds } = progress;
  const count = (value: number) => groupDigits(value.toFixed(0), language);
  const rest = share > 0 ? (seconds * (1 - share)) / share : null;
  const left =
    rest === null || seconds < 1
      ? t('batch.leftUnknown')
      : t('batch.left', { seconds: count(Math.ceil(rest)) });
  const rate = count(seconds > 0 ? rows / seconds : 0);
  const text = {
    opening: () => t('batch.opening'),
    judging: () => t('batch.running', { rows: count(rows), rate, left }),
    writing: () => t('batch.writing', { rows: count(rows), left }),
  }[work]();
  const own = useFocusLeftBehind();
  return (
    <div ref={own} className={styles['running']}>
      <progress
        max={1}
        value={work === 'opening' ? undefined : share}
        aria-label={t('batch.title')}
      />
      <span>{text}</span>
      <button type="button" className="button quiet" onClick={cancel}>
        {t('batch.cancel')}
      </button>
    </div>
  );
}

/** Whoever was at the way to call it off is, when that goes, at the button that starts anew. */
function useFocusLeftBehind() {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = own.current;
    const start = box?.parentElement?.querySelector<HTMLElement>('form button[type=submit]');
    return () => {
      if (box?.contains(document.activeElement) === true) start?.focus();
    };
  }, []);
  return own;
}
