// Windows of one browser tell each other which plan they saved or deleted, and whether they are still open: as far as the browser lets them.
const CHANNEL = 'community-facility-plans';
const LOCK = 'community-facility-window:';
const PATIENCE_MS = 400;

let channel: BroadcastChannel | null = null;

/** Calls back with the id of a plan that another window saved or deleted; false where windows cannot hear each other. */
export function listenToWindows(tell: (id: string) => void): boolean {
  try {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') tell(data);
    };
    return true;
  } catch {
    return false;
  }
}

export function announce(id: string): void {
  try {
    channel?.postMessage(id);
  } catch {
    // The other windows find out when they are looked at, or before they write.
  }
}

/** Holds a window's name while it is open; false when another window, copied from the same one, holds it. */
export async function holdName(tab: string): Promise<boolean> {
  const giveUp = new AbortController();
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<void>(() => undefined);
    };
    // Where the browser does not say who is open, every window takes itself for the only one of its name.
    const alone = () => resolve(true);
    const late = () => {
      giveUp.abort();
      setTimeout(alone);
    };
    setTimeout(late, PATIENCE_MS);
    try {
      navigator.locks
        .request(`${LOCK}${tab}`, { signal: giveUp.signal }, hold)
        .catch((error: unknown) => resolve(!isRefusal(error)));
    } catch {
      alone();
    }
  });
}

/** True of a wait that was given up, for the name was held. */
function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** The names of the windows that are open; null where the browser does not say. */
export async function openWindows(): Promise<ReadonlySet<string> | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const asked = async () => {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name = '' }) => name.slice(LOCK.length)));
  };
  return Promise.race([asked().catch(() => null), silence]);
}
