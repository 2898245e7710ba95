// What can be searched for with the forms it is found by, made once.
import type { SearchEntry } from './search-entries.ts';
import { shortPlace } from './short-place.ts';
import { spelled, type SignTable, type Spelled } from './spelling.ts';

export interface Indexed {
  readonly entry: SearchEntry;
  readonly name: string;
  readonly rest: string;
  /** The Chinese name up to its first bracket or blank, and its pinyin. */
  readonly head: string;
  readonly spelledHead: Spelled;
  /** Of a place its name without its rank; of all else the head. */
  readonly short: string;
  readonly spelledShort: Spelled;
  readonly spelledName: Spelled;
  readonly spelledRest: Spelled;
  /** A sentence of a paper: how it begins is no name. */
  readonly isSentence: boolean;
}

export interface SearchIndex {
  readonly entries: readonly Indexed[];
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
    indexed.push(indexedEntry(entry, signs));
    if (indexed.length % SLICE === 0) yield;
  }
  return { entries: indexed };
}

function indexedEntry(entry: SearchEntry, signs: SignTable): Indexed {
  const [head = ''] = plainText(entry.name.zh).split(/[\s(]/);
  const spelledName = spelled(entry.name.zh, signs);
  const spelledHead = head.length === entry.name.zh.length ? spelledName : spelled(head, signs);
  const short = entry.found.kind === 'place' ? shortPlace(head) : head;
  return {
    entry,
    name: plainText(`${entry.name.zh}\n${entry.name.en}`),
    rest: plainText(`${entry.rest.zh}\n${entry.rest.en}`),
    head,
    spelledHead,
    short,
    spelledShort: short === head ? spelledHead : spelled(short, signs),
    spelledName,
    spelledRest: spelled(entry.rest.zh, signs),
    isSentence: SENTENCES.has(entry.found.kind),
  };
}

/** Small letters, half-width, one kind of brackets, figures without their thousands separators. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/(\d),(?=\d{3})/g, '$1');
}
