// Asks the browser not to clear what is kept when the disk fills up, once there is something to keep, and knows its answer.
import { create } from 'zustand';

/** `unknown` where the browser has no such promise, or was not asked yet. */
type Promised = 'unknown' | 'kept' | 'not kept';

export const usePersistence = create<{ readonly promised: Promised }>()(() => ({
  promised: 'unknown',
}));

let asked = false;

/** Asks at most once a visit; browsers that ask the planner do so only now, when something was typed. */
export async function askToKeep(): Promise<void> {
  if (asked) return;
  asked = true;
  await learn((storage) => storage.persist());
}

/** What the browser promised before, without asking it for more. */
export async function learnPromise(): Promise<void> {
  await learn((storage) => storage.persisted());
}

async function learn(ask: (storage: StorageManager) => Promise<boolean>): Promise<void> {
  try {
    const promised = await ask(navigator.storage);
    usePersistence.setState({ promised: promised ? 'kept' : 'not kept' });
  } catch {
    // The browser makes no such promise.
  }
}
