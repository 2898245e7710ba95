// The page being left, shown again, or told of by other windows.
import { lookAgain, saveNow } from './autosave.ts';
import { currentBook } from './in-hand.ts';
import { keepSteps } from '../journal/kept-steps.ts';
import { holdsUnkept } from './leaving.ts';
import { onLibraryLost } from '../library/plan-database.ts';
import { usePlanStore } from './plan-store.ts';
import { listenToWindows } from '../journal/windows.ts';

/** How long a browser may take to clear what it took away. */
const CLEARING_MS = 400;
/** Where windows cannot hear each other, how often this one looks by itself. */
const LISTEN_MS = 3000;

export function watchWindow(): void {
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow(currentBook().id);
    else void lookAgain();
  });
  window.addEventListener('pageshow', () => void lookAgain());
  window.addEventListener('beforeunload', (event) => {
    if (holdsUnkept()) event.preventDefault();
  });
  const heard = listenToWindows((id) => {
    if (id === currentBook().id) void lookAgain();
  });
  if (!heard) setInterval(() => void lookAgain(), LISTEN_MS);
  onLibraryLost(() => setTimeout(() => void lookAgain(), CLEARING_MS));
}

function leave(): void {
  const { draft, plan } = usePlanStore.getState();
  const { pastStates, futureStates } = usePlanStore.temporal.getState();
  const { pending, revision } = currentBook();
  void saveNow(plan);
  const steps = { past: pastStates as never, future: futureStates as never };
  keepSteps({ draft, plan }, steps, pending === null ? null : revision);
}
