// The hash of a pack's content: the same pack has the same sixty-four digits, however its file was written.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Keys in the order of their signs, without spaces; what is undefined is left out as it is in a file. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/**
 * SHA-256 over the canonical JSON, as hexadecimal digits.
 * @param pack as it was read and checked, so that a default that was written out and one that was not are the same
 */
export function contentHash(pack: object): string {
  const known = hashes.get(pack);
  if (known !== undefined) return known;
  const made = bytesToHex(sha256(utf8ToBytes(canonicalJson(pack))));
  hashes.set(pack, made);
  return made;
}

const hashes = new WeakMap<object, string>();
