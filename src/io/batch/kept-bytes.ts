// Stretches of bytes kept one behind the other: there are tens of thousands, and an array each would take several times the room.

interface KeptBytes {
  /** @returns the number of the stretch, counted from nought */
  readonly keep: (stretch: Uint8Array) => number;
  /** As it lies: to be read before the next one is kept. */
  readonly at: (number: number) => Uint8Array;
  readonly isSame: (number: number, bytes: Uint8Array, from: number, to: number) => boolean;
}

const FIRST_BYTES = 1024;

export function keptBytes(): KeptBytes {
  const ends: number[] = [];
  let held = new Uint8Array(FIRST_BYTES);
  const startOf = (number: number) => (number === 0 ? 0 : (ends[number - 1] ?? 0));
  return {
    at: (number) => held.subarray(startOf(number), ends[number]),
    keep: (stretch) => {
      const from = startOf(ends.length);
      const to = from + stretch.length;
      if (to > held.length) {
        const wider = new Uint8Array(Math.max(2 * held.length, to));
        wider.set(held);
        held = wider;
      }
      held.set(stretch, from);
      return ends.push(to) - 1;
    },
    isSame: (number, bytes, from, to) => {
      const start = startOf(number);
      if ((ends[number] ?? 0) - start !== to - from) return false;
      for (let at = from; at < to; at += 1) if (bytes[at] !== held[start + at - from]) return false;
      return true;
    },
  };
}
