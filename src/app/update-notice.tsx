// Installs the offline copy, and offers a newer version when one is ready: each window changes over when its own planner says so.
import { useEffect, useRef, useState } from 'react';
import { Workbox } from 'workbox-window';
import { useWords } from '../i18n/i18n.ts';
import { reloadPage } from '../state/keeping/leaving.ts';

const LOOK_AGAIN_MS = 30 * 60_000;

export function UpdateNotice() {
  const { t } = useWords();
  const { state, take } = useUpdates();
  if (state === 'none') return null;
  const elsewhere = state === 'taken elsewhere';
  return (
    <div className="notice" role="status">
      {t(elsewhere ? 'app.updatedElsewhere' : 'app.update')}{' '}
      <button
        type="button"
        className="button"
        onClick={() => (elsewhere ? void reloadPage() : take())}
      >
        {t(elsewhere ? 'app.partReload' : 'app.updateNow')}
      </button>
    </div>
  );
}

function useUpdates() {
  const [state, setState] = useState<'none' | 'waiting' | 'taken elsewhere'>('none');
  const workbox = useRef<Workbox | null>(null);
  const asked = useRef(false);
  const changedOver = useRef(false);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator) || location.protocol === 'file:')
      return undefined;
    const own = new Workbox('./sw.js');
    workbox.current = own;
    own.addEventListener('waiting', () => setState('waiting'));
    own.addEventListener('controlling', ({ isUpdate }) => {
      if (isUpdate !== true) return;
      changedOver.current = true;
      if (asked.current) void reloadPage();
      else setState('taken elsewhere');
    });
    own.register().catch(() => undefined);
    return lookAgainAndAgain(own);
  }, []);
  const take = () => {
    // Whoever stayed when the browser asked presses once more.
    if (changedOver.current) return void reloadPage();
    asked.current = true;
    workbox.current?.messageSkipWaiting();
  };
  return { state, take };
}

/** A window that stays open for days is offered the new version too. */
function lookAgainAndAgain(workbox: Workbox): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') workbox.update().catch(() => undefined);
  };
  const regularly = setInterval(look, LOOK_AGAIN_MS);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(regularly);
    document.removeEventListener('visibilitychange', look);
  };
}
