// The papers somebody is writing, kept in this browser as they are typed: half-written ones too, which no plan could carry.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isTable, textAt, type Table } from './pack-data.ts';

/** One paper being written. */
export interface Paper {
  /** Its own, whatever the id that the paper gives itself. */
  readonly key: string;
  readonly document: Table;
  /** When it was last written down, as an ISO time. */
  readonly savedAt: string;
}

interface Shelf extends DBSchema {
  papers: { key: string; value: unknown };
}

/** By which mark this window knows each paper: another mark is another window's writing. */
const known = new Map<string, string>();

let opened: Promise<IDBPDatabase<Shelf>> | null = null;

function shelf(): Promise<IDBPDatabase<Shelf>> {
  const forget = () => {
    opened = null;
  };
  if (typeof indexedDB === 'undefined') return Promise.reject(new Error('no database'));
  opened ??= openDB<Shelf>('community-facility-writing', 1, {
    upgrade: (database) => void database.createObjectStore('papers'),
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

export const newKey = (): string =>
  crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), '');

/** All that are kept, the one written last first. What cannot be read is left where it is. */
export async function readPapers(): Promise<Paper[]> {
  const database = await shelf();
  const [keys, values] = await Promise.all([
    database.getAllKeys('papers'),
    database.getAll('papers'),
  ]);
  const papers = keys.flatMap((key, at) => {
    known.set(key, markOf(values[at]));
    return paperOf(key, values[at]) ?? [];
  });
  return papers.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

function paperOf(key: string, value: unknown): Paper | null {
  if (!isTable(value) || !isTable(value['document'])) return null;
  return { key, document: value['document'], savedAt: textAt(value, ['savedAt']) };
}

const markOf = (value: unknown) => textAt(value, ['mark']);

/**
 * Writes a paper down. What another window wrote of it since is kept as a paper of its own.
 * @param now an ISO time
 * @returns what was found there by another window's hand; null where there was nothing
 */
export async function keepPaper({ key, document }: Paper, now: string): Promise<Paper | null> {
  const transaction = (await shelf()).transaction('papers', 'readwrite', {
    durability: 'strict',
  });
  const before: unknown = await transaction.store.get(key);
  const isForeign = before !== undefined && markOf(before) !== known.get(key);
  const other = isForeign ? paperOf(newKey(), before) : null;
  if (other !== null) await transaction.store.put(before, other.key);
  const mark = newKey();
  await transaction.store.put({ document, mark, savedAt: now }, key);
  await transaction.done;
  known.set(key, mark);
  if (other !== null) known.set(other.key, markOf(before));
  return other;
}

export async function dropPaper(key: string): Promise<void> {
  await (await shelf()).delete('papers', key);
}
