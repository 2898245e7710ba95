// What answers several words together: each entry that has all of them, and of a place what the papers above it say.
import type { SearchEntry } from './search-entries.ts';
import type { Indexed, SearchIndex } from './search-index.ts';
import { rankOf } from './search-rank.ts';

/** A place whose name the word is, whole or all but its rank. */
const CALLED = 9.2;
/** A place whose name the word begins. */
const BEGINS = 8;
/** Less than any word of the entry itself. */
const LIES_IN = 0.9;
const NOWHERE: ReadonlySet<string> = new Set();

type PlaceFound = Extract<SearchEntry['found'], { readonly kind: 'place' }>;

const codesOf = (places: readonly PlaceFound[]) => new Set(places.map(({ code }) => code));

/** Those that every word is found in, best first; a place also by what it lies in, once one word is its own. */
export function answersTo(index: SearchIndex, words: readonly string[]): SearchEntry[] {
  if (words.length === 0) return [];
  const around =
    words.length > 1 ? words.map((word) => codesOf(placesFrom(index, word, BEGINS))) : [];
  const ranked: { entry: SearchEntry; rank: number }[] = [];
  for (const one of index.entries) {
    const ranks = ranksOf(one, words, around);
    if (ranks === null || ranks.every((rank) => rank === LIES_IN)) continue;
    ranked.push({ entry: one.entry, rank: ranks.reduce((sum, rank) => sum + rank, 0) });
  }
  // Sorting is stable: of equals, measures and papers come before what papers say.
  return ranked.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}

/** Null as soon as a word is not there. @param around by word, the places that it may say an entry lies in */
function ranksOf(
  one: Indexed,
  words: readonly string[],
  around: readonly ReadonlySet<string>[],
): number[] | null {
  const ranks: number[] = [];
  for (const [at, word] of words.entries()) {
    const own = rankOf(one, word);
    const rank = own === 0 && liesIn(one, around[at] ?? NOWHERE) ? LIES_IN : own;
    if (rank === 0) return null;
    ranks.push(rank);
  }
  return ranks;
}

function liesIn({ entry: { found } }: Indexed, places: ReadonlySet<string>): boolean {
  return found.kind === 'place' && found.above.some((code) => places.has(code));
}

/** The places that the word names, by how well at least. */
function placesFrom({ entries }: SearchIndex, word: string, least: number): PlaceFound[] {
  return entries.flatMap((one) => {
    const { found } = one.entry;
    return found.kind === 'place' && rankOf(one, word) >= least ? [found] : [];
  });
}

/** Where one of the words is a place and its own papers do not have the rest: what the papers have that speak there from above. */
export function saidAbove(index: SearchIndex, words: readonly string[]): SearchEntry[] {
  for (const [at, word] of words.entries()) {
    const rest = words.toSpliced(at, 1);
    const above = aboveAll(placesFrom(index, word, CALLED));
    if (rest.length === 0 || above.length === 0) continue;
    const found = answersTo(index, rest).filter(
      ({ found: one }) => 'document' in one && above.includes(one.document.jurisdiction ?? ''),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** What all places that are called so lie in: of a name that many share only what is certain. */
function aboveAll(places: readonly PlaceFound[]): readonly string[] {
  const chains = places.map(({ above }) => above);
  const [first = [], ...others] = chains;
  return first.filter((code) => others.every((chain) => chain.includes(code)));
}
