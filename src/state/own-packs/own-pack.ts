// A version of a paper of one's own as this browser keeps it: its data, its number, and the hash by which it is known anywhere.
import { contentHash } from '../../core/rulebook/content-hash.ts';
import type { Written } from '../../core/rulebook/written.ts';
import { readPack } from '../../io/pack/pack-file.ts';

/** Versions are never changed: what is saved after it is another one. */
export interface OwnPack {
  readonly id: string;
  /** Counts from 1 by paper. */
  readonly version: number;
  readonly document: Written;
  /** SHA-256 of what the pack says, whatever its file looked like. */
  readonly hash: string;
  readonly savedAt: string;
}

const isTable = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id that the data gives itself; empty where it has none. */
export function idOf(data: unknown): string {
  const document = isTable(data) ? data['document'] : null;
  const id = isTable(document) ? document['id'] : null;
  return typeof id === 'string' ? id : '';
}

/** Of a pack that reads, of what was read; of one that does not yet, of what was written. */
export function hashOf(data: Written): string {
  const read = readPack(data);
  return contentHash(read.ok ? read.value : data);
}

/** The version that saving makes: the one that is kept already where it says the very same. */
export function versionOf(kept: readonly OwnPack[], document: Written, savedAt: string): OwnPack {
  const id = idOf(document);
  const own = kept.filter((one) => one.id === id);
  const hash = hashOf(document);
  const same = own.find((one) => one.hash === hash);
  const last = own.reduce((most, { version }) => Math.max(most, version), 0);
  return same ?? { id, version: last + 1, document, hash, savedAt };
}

/** A record of the database, or of a backup; null when it is none. */
export function readOwnPack(value: unknown): OwnPack | null {
  if (!isTable(value)) return null;
  const { id, version, document, savedAt } = value;
  if (!isTable(document) || id !== idOf(document) || id === '') return null;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return null;
  const at = typeof savedAt === 'string' ? savedAt : '';
  return { id, version, document, hash: hashOf(document), savedAt: at };
}
