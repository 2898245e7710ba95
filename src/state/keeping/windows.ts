// Windows of one browser tell each other which plan they saved or deleted, and whether they are still open.
const CHANNEL = 'community-facility-plans';
const LOCK = 'community-facility-window:';
const PATIENCE_MS = 400;

let channel: BroadcastChannel | null = null;

/** Calls back with the id of a plan that another window saved or deleted. */
export function listenToWindows(tell: (id: string) => void): void {
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') tell(data);
  };
}

export function announce(id: string): void {
  channel?.postMessage(id);
}

/** Holds a window's name while it is open; false when another window, copied from the same one, holds it. */
export async function holdName(tab: string): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return true;
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<void>(() => undefined);
    };
    locks
      .request(`${LOCK}${tab}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, hold)
      .catch(() => resolve(false));
  });
}

/** The names of the windows that are open; null where the browser does not say. */
export async function openWindows(): Promise<ReadonlySet<string> | null> {
  const { locks } = navigator as { locks?: LockManager };
  try {
    const { held = [] } = (await locks?.query()) ?? {};
    return locks === undefined
      ? null
      : new Set(held.map(({ name = '' }) => name.slice(LOCK.length)));
  } catch {
    return null;
  }
}
