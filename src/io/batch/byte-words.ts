// Words that come again and again in a file, as numbers: found by their bytes, so that a text is made of each but once.
import { keptBytes } from './kept-bytes.ts';

interface ByteWords {
  /**
   * @param group words of different groups are different words
   * @returns the word's number, counted from nought; a new word gets the next
   */
  readonly numberOf: (bytes: Uint8Array, from: number, to: number, group: number) => number;
}

const FIRST_SLOTS = 1024;

export function byteWords(): ByteWords {
  const words = keptBytes();
  const groups: number[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(FIRST_SLOTS);
  const place = (number: number, hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  };
  const add = (word: Uint8Array, group: number, hash: number) => {
    const number = words.keep(word);
    groups.push(group);
    hashes.push(hash);
    if (groups.length * 2 > slots.length) {
      slots = new Int32Array(2 * slots.length);
      hashes.forEach((one, at) => place(at, one));
    } else place(number, hash);
    return number;
  };
  return {
    numberOf: (bytes, from, to, group) => {
      const hash = hashOf(bytes, from, to, group);
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) return add(bytes.subarray(from, to), group, hash);
        if (groups[number] === group && words.isSame(number, bytes, from, to)) return number;
      }
    },
  };
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, from: number, to: number, group: number): number {
  let hash = 0x811c9dc5 ^ group;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}
