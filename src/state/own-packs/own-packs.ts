// The library of papers of one's own in this browser: every version that was kept, side by side, the same in all windows.
import { create } from 'zustand';
import type { Written } from '../../core/rulebook/written.ts';
import { readOwnPack, versionOf, type OwnPack } from './own-pack.ts';
import { inPapers } from './pack-database.ts';

export type { OwnPack };

interface Library {
  /** By paper, its newest version first; null until they are read. */
  readonly packs: readonly OwnPack[] | null;
  /** True where the browser keeps none. */
  readonly isClosed: boolean;
}

export const useOwnPacks = create<Library>()(() => ({ packs: null, isClosed: false }));

/** Every version of every paper, by paper, the newest first. */
export async function listOwnPacks(): Promise<readonly OwnPack[]> {
  const records = await inPapers((papers) => papers.objectStore('versions').getAll());
  const packs = records.flatMap((one) => readOwnPack(one) ?? []);
  return packs.sort((a, b) => (a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1));
}

/** Keeps what a paper says now as a version, unless one says just that already. */
export async function saveOwnPack(document: Written): Promise<OwnPack> {
  const saved = await inPapers(async (papers) => {
    const store = papers.objectStore('versions');
    const kept = (await store.getAll()).flatMap((one) => readOwnPack(one) ?? []);
    const version = versionOf(kept, document, new Date().toISOString());
    if (!kept.includes(version)) await store.put(version, [version.id, version.version]);
    return version;
  });
  tellAll();
  return saved;
}

/** Takes one version out and answers how to bring it back. */
export async function removeOwnPack(id: string, version: number): Promise<() => Promise<void>> {
  const key: [string, number] = [id, version];
  const record = await inPapers(async (papers) => {
    const found = await papers.objectStore('versions').get(key);
    await papers.objectStore('versions').delete(key);
    return found;
  });
  tellAll();
  return async () => {
    await inPapers((papers) => papers.objectStore('versions').put(record, key));
    tellAll();
  };
}

async function refresh(): Promise<void> {
  try {
    useOwnPacks.setState({ packs: await listOwnPacks(), isClosed: false });
  } catch {
    useOwnPacks.setState({ packs: [], isClosed: true });
  }
}

const CHANNEL = 'community-facility-papers';
let channel: BroadcastChannel | null = null;

/** Reads the library, and again whenever this window or another changes it. */
export async function followOwnPacks(): Promise<void> {
  if (channel === null && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void refresh();
  }
  await refresh();
}

function tellAll(): void {
  if (useOwnPacks.getState().packs !== null) void refresh();
  channel?.postMessage('changed');
}
