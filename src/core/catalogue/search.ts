// Finding entries by Chinese, pinyin, initials, English or figures, as one types: every word typed must be found, the nearest come first.
import { answersTo, saidAbove } from './search-answers.ts';
import type { SearchEntry } from './search-entries.ts';
import { plainText, type SearchIndex } from './search-index.ts';
import { cutAtBorders, cutBehindPlace, joinedCodes, nearest } from './search-near.ts';

export interface Results {
  readonly found: readonly SearchEntry[];
  /** How many there are in all; `found` may be cut. */
  readonly count: number;
  /** Nothing is called so: these are the names that are nearest. */
  readonly isNear: boolean;
  /** The papers of the place that was typed do not say so: these are of papers above it, which speak there too. */
  readonly isAbove: boolean;
}

/**
 * What answers all words. Where nothing does, words that were run together are cut apart; where that finds nothing
 * either, what papers above a place say of the rest, and then the nearest names are answered.
 * @param most how many are wanted
 */
export function search(index: SearchIndex, typed: string, most: number): Results {
  const text = plainText(typed);
  const words = wordsOf(text);
  const { found, isAbove } = answers(index, words, wordsOf(joinedCodes(text)));
  const isNear = found.length === 0 && words.length === 1;
  const near = isNear ? nearest(index.entries, words[0] ?? '') : found;
  return {
    found: near.slice(0, most),
    count: near.length,
    isNear: isNear && near.length > 0,
    isAbove,
  };
}

function wordsOf(text: string): string[] {
  return text.split(/[\s、，,·]+/).filter((word) => word !== '');
}

/** Each way to read what was typed, once. */
function distinct(readings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(readings.map((one) => [one.join(' '), one])).values()];
}

interface Answers {
  readonly found: readonly SearchEntry[];
  readonly isAbove: boolean;
}

/** As it was typed, with numbers of standards put together, cut at its borders, cut behind a place; then what is said above. */
function answers(index: SearchIndex, words: readonly string[], joined: readonly string[]): Answers {
  if (words.length === 0) return { found: [], isAbove: false };
  const apart = cutAtBorders(words);
  const readings = distinct([words, joined, apart]);
  for (const reading of readings) {
    const found = answersTo(index, reading);
    if (found.length > 0) return { found, isAbove: false };
  }
  const cut = apart.flatMap((word, at) =>
    cutBehindPlace(index.entries, word).map((pieces) => apart.toSpliced(at, 1, ...pieces)),
  );
  for (const reading of cut) {
    const found = answersTo(index, reading);
    if (found.length > 0) return { found, isAbove: false };
  }
  for (const reading of [apart, ...cut]) {
    const found = saidAbove(index, reading);
    if (found.length > 0) return { found, isAbove: true };
  }
  return { found: [], isAbove: false };
}
