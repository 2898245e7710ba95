// Finding entries by Chinese, pinyin, initials, English or figures, as one types: every word typed must be found, the nearest come first.
import type { SearchEntry } from './search-entries.ts';
import { spelled, spellsOut, type SignTable, type Spelled } from './spelling.ts';

/** An entry with the forms it is found by, made once. */
interface Indexed {
  readonly entry: SearchEntry;
  readonly name: string;
  readonly rest: string;
  readonly spelledName: Spelled;
  readonly spelledRest: Spelled;
  /** A sentence of a paper: how it begins is no name. */
  readonly isSentence: boolean;
}

export interface SearchIndex {
  readonly entries: readonly Indexed[];
}

export interface Results {
  readonly found: readonly SearchEntry[];
  /** How many there are in all; `found` may be cut. */
  readonly count: number;
}

const SLICE = 100;
const SENTENCES: ReadonlySet<SearchEntry['found']['kind']> = new Set(['provision', 'stated']);

/** Makes the index with a pause after every hundred entries, so that a page can answer meanwhile. */
export function* indexInSteps(
  entries: readonly SearchEntry[],
  signs: SignTable,
): Generator<void, SearchIndex> {
  const indexed: Indexed[] = [];
  for (const entry of entries) {
    indexed.push({
      entry,
      name: plainText(`${entry.name.zh}\n${entry.name.en}`),
      rest: plainText(`${entry.rest.zh}\n${entry.rest.en}`),
      spelledName: spelled(entry.name.zh, signs),
      spelledRest: spelled(entry.rest.zh, signs),
      isSentence: SENTENCES.has(entry.found.kind),
    });
    if (indexed.length % SLICE === 0) yield;
  }
  return { entries: indexed };
}

/** Small letters, half-width, one kind of brackets, figures without their thousands separators. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/(\d),(?=\d{3})/g, '$1');
}

/** @param most how many are wanted */
export function search({ entries }: SearchIndex, typed: string, most: number): Results {
  const words = plainText(typed)
    .split(/[\s、·]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { found: [], count: 0 };
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
  ranked.sort((a, b) => b.rank - a.rank);
  return { found: ranked.slice(0, most).map(({ entry }) => entry), count: ranked.length };
}

const FIGURE = /^\d+(\.\d+)?$/;
const LETTERS = /^[a-z]+$/;
/** Two letters begin so many words that they name something only at its head. */
const FEW_LETTERS = 3;

/** From 9, the name begins with the word, to 1, initials inside it; 0 where it is not there. */
function rankOf(one: Indexed, word: string): number {
  const { name, rest, spelledName, spelledRest, isSentence } = one;
  if (FIGURE.test(word)) return standsIn(name, word) ? 7 : standsIn(rest, word) ? 5 : 0;
  if (name.startsWith(word)) return isSentence ? 7 : 9;
  if (LETTERS.test(word)) {
    if (beginsWord(name, word)) return 6;
    if (spelledName.plain.startsWith(word)) return isSentence ? 5 : 8;
    if (!isSentence && spelledName.initials.startsWith(word)) return 5;
    if (word.length < FEW_LETTERS) return 0;
    if (spellsOut(spelledName, word)) return 5;
    if (beginsWord(rest, word) || spellsOut(spelledRest, word)) return 3;
    return spelledName.initials.includes(word) ? 1 : 0;
  }
  return name.includes(word) ? 7 : rest.includes(word) ? 4 : 0;
}

/** A figure by itself, not a part of a longer one. */
function standsIn(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!isOfFigure(text, at - 1) && !isOfFigure(text, at + figure.length)) return true;
  return false;
}

/** A digit, or a point with a digit behind it. */
function isOfFigure(text: string, at: number): boolean {
  const isDigit = (where: number) => /\d/.test(text.charAt(where));
  return isDigit(at) || (text.charAt(at) === '.' && isDigit(at + 1) && isDigit(at - 1));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[a-z]/.test(text.charAt(at - 1))) return true;
  return false;
}
