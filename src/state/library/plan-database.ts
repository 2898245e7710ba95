// The browser's database of plans: opened once, given up when a newer program needs it, opened again when the browser took it away, and never waited for without end.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

interface Library extends DBSchema {
  plans: { key: string; value: unknown };
  heads: { key: string; value: unknown };
  /** What windows typed since they last saved, by window and plan. */
  typed: { key: string; value: unknown };
  marks: { key: string; value: string };
}

type Stores = ['plans', 'heads', 'typed', 'marks'];
export type All = IDBPTransaction<Library, Stores, 'readwrite'>;

/** The database did not answer in time. */
export class Silent extends Error {}

const STORES: Stores = ['plans', 'heads', 'typed', 'marks'];
const PATIENCE_MS = 8000;
let opened: Promise<IDBPDatabase<Library>> | null = null;
const lost = new Set<() => void>();
/** Which database this is, and which one this window knew its plan to be in. */
const identity = { now: '', known: '' };

function open(): Promise<IDBPDatabase<Library>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openStores(forget).then(async (database) => {
    identity.now = (await database.get('marks', 'library')) ?? '';
    if (identity.known === '') identity.known = identity.now;
    return database;
  });
  opened.catch(forget);
  return opened;
}

async function openStores(forget: () => void): Promise<IDBPDatabase<Library>> {
  if (typeof indexedDB === 'undefined') throw new Error('no database');
  return openDB<Library>('community-facility-plans', 3, {
    upgrade: (database) => {
      const stores = database.objectStoreNames;
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
}

/** Calls back when the browser has taken the database away. */
export function onLibraryLost(tell: () => void): void {
  lost.add(tell);
}

/** The database that this window's plan was in when it was shown last. */
export function expectLibrary(id: string): void {
  identity.known = id;
}

export function knownLibrary(): string {
  return identity.known;
}

/** With the first plan that is saved in it, a database gets a name: one that has none, or another, was made anew. */
export async function nameLibrary(transaction: All): Promise<string> {
  const marks = transaction.objectStore('marks');
  const name = (await marks.get('library')) ?? Math.random().toString(36).slice(2);
  await marks.put(name, 'library');
  return name;
}

/** A plan is in the database of this name: should another one take its place after this, that plan was taken away. */
export function noteSaved(name: string): void {
  Object.assign(identity, { now: name, known: name });
}

/** True when the database was made anew since a plan was last saved in it, or shown from it. */
export function isLibraryNew(): boolean {
  return identity.known !== identity.now;
}

/** One transaction over everything, written through to the disk; a connection that broke is opened once more. */
export async function inLibrary<T>(work: (transaction: All) => Promise<T>): Promise<T> {
  let givenUp = false;
  let running: All | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      givenUp = true;
      abort(running);
      reject(new Silent('the database does not answer'));
    }, PATIENCE_MS);
  });
  const answered = async () => {
    running = await begun();
    if (givenUp) abort(running);
    return finished(running, work);
  };
  try {
    return await Promise.race([answered(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function begun(): Promise<All> {
  const start = async () =>
    (await open()).transaction(STORES, 'readwrite', { durability: 'strict' });
  return start().catch((error: unknown) => {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    opened = null;
    return start();
  });
}

/** What was not answered in time must not be written later, behind the back of whoever asked. */
function abort(transaction: All | null): void {
  try {
    transaction?.abort();
  } catch {
    // It ended just now.
  }
}

async function finished<T>(transaction: All, work: (open: All) => Promise<T>): Promise<T> {
  const done = transaction.done;
  try {
    const [result] = await Promise.all([work(transaction), done]);
    return result;
  } catch (error) {
    done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}
