// The browser's database of papers: versions of one's own, the texts they were made from, and what plans were last worked out by.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

interface Papers extends DBSchema {
  /** Versions of papers of one's own, by id and number. */
  versions: { key: [string, number]; value: unknown };
  /** Pasted texts and what was decided about their sentences, by the key of the paper being written. They leave this machine in no file. */
  texts: { key: string; value: unknown };
  /** Packs as plans were worked out by them, by hash. */
  contents: { key: string; value: unknown };
  /** By plan, the papers that its results were last looked at with. */
  looked: { key: string; value: unknown };
}

type Store = 'versions' | 'texts' | 'contents' | 'looked';
const STORES: readonly Store[] = ['versions', 'texts', 'contents', 'looked'];
type Opened = IDBPTransaction<Papers, Store[], 'readwrite'>;

let opened: Promise<IDBPDatabase<Papers>> | null = null;

function open(): Promise<IDBPDatabase<Papers>> {
  const forget = () => {
    opened = null;
  };
  if (typeof indexedDB === 'undefined') return Promise.reject(new Error('no database'));
  opened ??= openDB<Papers>('community-facility-papers', 1, {
    upgrade: (database) => {
      for (const store of STORES) database.createObjectStore(store);
    },
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** One transaction over everything: what two windows do at once follows one after the other. */
export async function inPapers<T>(work: (transaction: Opened) => Promise<T>): Promise<T> {
  const transaction = (await open()).transaction([...STORES], 'readwrite');
  const done = transaction.done;
  try {
    const [result] = await Promise.all([work(transaction), done]);
    return result;
  } catch (error) {
    done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}
