// What leaves the page leaves it whole: it waits until the results are those of what is typed, and can be called off.
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/i18n.ts';
import { useIsBehind } from '../state/assessed/moment.ts';
import { useProgress } from '../state/assessed/progress.ts';
import styles from './moment-view.module.css';

interface OnceCurrent<Name extends string> {
  /** What waits for the results; null while nothing does. */
  readonly asked: Name | null;
  readonly isWaiting: boolean;
  readonly ask: (name: Name) => void;
  readonly callOff: () => void;
}

/**
 * @param actions what can be asked for; each is carried out with the view as it stands when its results are there
 * @param isWhole false while the view itself is not all there yet
 */
export function useOnceCurrent<Name extends string>(
  actions: Readonly<Record<Name, () => void>>,
  isWhole = true,
): OnceCurrent<Name> {
  const isBehind = useIsBehind() || !isWhole;
  const [asked, setAsked] = useState<Name | null>(null);
  useEffect(() => {
    if (asked === null || isBehind) return undefined;
    const turn = setTimeout(() => {
      setAsked(null);
      actions[asked]();
    }, 0);
    return () => clearTimeout(turn);
  }, [asked, isBehind, actions]);
  const isWaiting = asked !== null && isBehind;
  return { asked, isWaiting, ask: setAsked, callOff: () => setAsked(null) };
}

/** How far the results are for which something waits, and the way to call it off. */
export function Waiting<Name extends string>({ of }: { readonly of: OnceCurrent<Name> }) {
  const { t } = useWords();
  const { done, all } = useProgress();
  const isBehind = useIsBehind();
  if (!of.isWaiting) return null;
  return (
    <span className={styles['waiting']}>
      <span role="status">{t(isBehind ? 'moment.waiting' : 'sheet.layingOut')}</span>
      <progress max={all} value={done} aria-label={t('moment.progress')} />
      <button type="button" className="button quiet" onClick={of.callOff}>
        {t('plan.cancel')}
      </button>
    </span>
  );
}
