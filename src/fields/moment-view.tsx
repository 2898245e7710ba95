// The frame of every view: it shows one moment, announces which one, and says so while something newer is being worked out.
import { useEffect, useState, type ClipboardEvent, type ReactNode } from 'react';
import { useWords } from '../i18n/i18n.ts';
import { draftNumber, MomentContext, useIsBehind, type Moment } from '../state/assessed/moment.ts';
import styles from './moment-view.module.css';

interface Props {
  /** What all figures inside are read from. */
  readonly moment: Moment;
  readonly children: ReactNode;
}

export function MomentView({ moment, children }: Props) {
  return (
    <MomentContext value={moment}>
      <Announced moment={moment}>{children}</Announced>
    </MomentContext>
  );
}

/** `data-moment` is the number of the draft that is shown; `data-behind` whether a newer one is typed. */
function Announced({ moment, children }: Props) {
  const { t } = useWords();
  const isBehind = useIsBehind();
  const [refused, setRefused] = useState(false);
  if (refused && !isBehind) setRefused(false);
  const guard = (event: ClipboardEvent) => {
    if (!isBehind || isTyped(event)) return;
    event.preventDefault();
    setRefused(true);
  };
  return (
    <div
      className={styles['view']}
      data-moment={draftNumber(moment.draft)}
      data-behind={isBehind}
      onCopy={guard}
    >
      {children}
      <p className={styles['unprinted']}>{t('moment.notPrinted')}</p>
      <Behind isBehind={isBehind} refused={refused} />
    </div>
  );
}

/** What somebody typed is theirs to copy at any time: text of a field, or cells that the grid copies by itself. */
function isTyped({ target, defaultPrevented }: ClipboardEvent): boolean {
  return (
    defaultPrevented || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  );
}

const SEEN_MS = 200;
const HEARD_MS = 1200;

/** Seen once it lasts; heard once however often one types meanwhile. */
function Behind({ isBehind, refused }: { readonly isBehind: boolean; readonly refused: boolean }) {
  const { t } = useWords();
  const seen = useLasting(isBehind, SEEN_MS);
  const heard = useLasting(isBehind, HEARD_MS);
  const words = refused ? t('moment.notCopied') : t('moment.behind');
  return (
    <>
      {(seen || refused) && (
        <p className={`${styles['behind'] ?? ''} no-print`} aria-hidden="true">
          {words}
        </p>
      )}
      <p className={`${styles['heard'] ?? ''} hidden`} role="status">
        {(heard || refused) && words}
      </p>
    </>
  );
}

/** True once something has been so for a while. */
function useLasting(holds: boolean, lasting: number): boolean {
  const [lasts, setLasts] = useState(false);
  if (lasts && !holds) setLasts(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => setLasts(true), lasting);
    return () => clearTimeout(timer);
  }, [holds, lasting]);
  return lasts && holds;
}
