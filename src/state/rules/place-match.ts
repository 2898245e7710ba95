// How well a place answers what was typed: by itself, or behind the places it lies in, whichever of them were typed.
import type { PlaceForms } from './place-forms.ts';

/** A place and those above it, narrowest first. */
export type FormChain = readonly [PlaceForms, ...PlaceForms[]];

/** Nothing at 0. @param words what was typed, in small letters, cut at its spaces */
export function matchOf(chain: FormChain, words: readonly string[]): number {
  const [own, ...above] = chain;
  const whole = words.join('');
  const alone = ownMatch(own, whole);
  if (alone > 0) return alone;
  const behind = words.length > 1 ? severalWords(own, above, words) : 0;
  return Math.max(behind, behindOthers(own, above, whole));
}

/** What is typed may go on: a beginning is enough, a middle counts least. */
function ownMatch({ names, pinyin, initials }: PlaceForms, wanted: string): number {
  if (names[0] === wanted) return 9;
  if (names.includes(wanted) || names[0]?.startsWith(wanted) === true) return 8;
  if (pinyin.includes(wanted) || initials.includes(wanted)) return 7;
  if (pinyin[0]?.startsWith(wanted) === true) return 6;
  if (initials[0]?.startsWith(wanted) === true) return 5;
  if (names[0]?.includes(wanted) === true) return 4;
  return wanted.length > 2 && pinyin[0]?.includes(wanted) === true ? 2 : 0;
}

/** Each word is of the place or of one above it, in any order; at least one is of the place itself. */
function severalWords(
  own: PlaceForms,
  above: readonly PlaceForms[],
  words: readonly string[],
): number {
  const ranks = words.map((word) => ({
    own: ownMatch(own, word),
    above: Math.max(0, ...above.map((one) => ownMatch(one, word))),
  }));
  if (ranks.some((rank) => Math.max(rank.own, rank.above) < BEGINS)) return 0;
  return Math.max(0, ...ranks.map((rank) => (rank.own < BEGINS ? 0 : rank.own)));
}

const BEGINS = 5;

/** The places above stand before it, widest first, any of them left out. */
function behindOthers(own: PlaceForms, above: readonly PlaceForms[], wanted: string): number {
  const found = above.flatMap((one, at) =>
    [...one.names, ...one.pinyin, ...one.initials]
      .filter((form) => wanted.length > form.length && wanted.startsWith(form))
      .map((form) => {
        const rest = wanted.slice(form.length);
        const rank = ownMatch(own, rest);
        return Math.max(rank < BEGINS ? 0 : rank, behindOthers(own, above.slice(0, at), rest));
      }),
  );
  return Math.max(0, ...found);
}
