// The browser's database of plans: opened once, given up when a newer program needs it, and opened again when the browser took it away.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

interface Library extends DBSchema {
  plans: { key: string; value: unknown };
  heads: { key: string; value: unknown };
}

export type Both = IDBPTransaction<Library, ['plans', 'heads'], 'readwrite'>;

const STORES: ['plans', 'heads'] = ['plans', 'heads'];
let opened: Promise<IDBPDatabase<Library>> | null = null;
let madeAnew = false;
const lost = new Set<() => void>();

function open(): Promise<IDBPDatabase<Library>> {
  if (typeof indexedDB === 'undefined') return Promise.reject(new Error('no database'));
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Library>('community-facility-plans', 2, {
    upgrade: (database) => {
      const stores = database.objectStoreNames;
      madeAnew = !stores.contains('plans');
      for (const store of STORES) if (!stores.contains(store)) database.createObjectStore(store);
    },
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      forget();
      lost.forEach((tell) => tell());
    },
  });
  opened.catch(forget);
  return opened;
}

/** Calls back when the browser has taken the database away. */
export function onLibraryLost(tell: () => void): void {
  lost.add(tell);
}

/** A plan is in the database: should it be made anew after this, that plan was taken away. */
export function noteSaved(): void {
  madeAnew = false;
}

/** True when the database had to be made anew since a plan was last saved. */
export function isLibraryNew(): boolean {
  return madeAnew;
}

/** One transaction over records and heads; a connection that broke is opened once more. */
export async function inLibrary<T>(work: (transaction: Both) => Promise<T>): Promise<T> {
  const start = async () => (await open()).transaction(STORES, 'readwrite');
  const transaction = await start().catch((error: unknown) => {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    opened = null;
    return start();
  });
  const done = transaction.done;
  try {
    const [result] = await Promise.all([work(transaction), done]);
    return result;
  } catch (error) {
    throw transaction.error ?? error;
  }
}
