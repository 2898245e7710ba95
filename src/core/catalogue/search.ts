// Finding entries by Chinese, pinyin, initials, English or figures, as one types: every word typed must be found, the nearest come first.
import type { SearchEntry } from './search-entries.ts';
import { plainText, type SearchIndex } from './search-index.ts';
import { cutAtBorders, cutBehindPlace, nearest } from './search-near.ts';
import { rankOf } from './search-rank.ts';

export interface Results {
  readonly found: readonly SearchEntry[];
  /** How many there are in all; `found` may be cut. */
  readonly count: number;
  /** Nothing is called so: these are the names that are nearest. */
  readonly isNear: boolean;
}

/**
 * What answers all words. Where nothing does, words that were run together are cut apart; where that finds nothing
 * either, the nearest names are answered.
 * @param most how many are wanted
 */
export function search(index: SearchIndex, typed: string, most: number): Results {
  const words = plainText(typed)
    .split(/[\s、，,·]+/)
    .filter((word) => word !== '');
  const all = answers(index, words);
  const isNear = all.length === 0 && words.length === 1;
  const near = isNear ? nearest(index.entries, words[0] ?? '') : all;
  return { found: near.slice(0, most), count: near.length, isNear: isNear && near.length > 0 };
}

function answers(index: SearchIndex, words: readonly string[]): SearchEntry[] {
  const found = answersTo(index, words);
  if (found.length > 0 || words.length === 0) return found;
  const apart = cutAtBorders(words);
  const cut = apart.length > words.length ? answersTo(index, apart) : [];
  if (cut.length > 0) return cut;
  for (const [at, word] of apart.entries())
    for (const pieces of cutBehindPlace(index.entries, word)) {
      const behind = answersTo(index, apart.toSpliced(at, 1, ...pieces));
      if (behind.length > 0) return behind;
    }
  return [];
}

function answersTo({ entries }: SearchIndex, words: readonly string[]): SearchEntry[] {
  if (words.length === 0) return [];
  const ranked: { entry: SearchEntry; rank: number }[] = [];
  for (const one of entries) {
    let rank = 0;
    for (const word of words) {
      const found = rankOf(one, word);
      rank = found === 0 ? -1 : rank + found;
      if (rank < 0) break;
    }
    if (rank > 0) ranked.push({ entry: one.entry, rank });
  }
  // Sorting is stable: of equals, measures and papers come before what papers say.
  return ranked.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}
