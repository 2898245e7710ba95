// What to search for instead where nothing is found: run-together words cut apart, and the names that are nearest.
import type { SearchEntry } from './search-entries.ts';
import type { Indexed } from './search-index.ts';
import { asSpelled } from './spelling.ts';
import { distanceToBeginning } from './typing-distance.ts';

const BORDER =
  /(?<=\p{Script=Han})(?=[a-z\d(])|(?<=[a-z])(?=[\p{Script=Han}\d])|(?<=[\d)])(?=[a-z])/u;

/** Signs, letters and figures that were typed without a blank between them; the same words where there are none. */
export function cutAtBorders(words: readonly string[]): string[] {
  return words.flatMap((word) => word.split(BORDER));
}

/** Numbers of standards: the letters, a year behind left out. */
const STANDARD =
  /\b(gb|gbj|jgj|cjj)(?:\/[a-z])?[\s_\-–—]*(\d{2,6})(?:[\s_\-–—]+(?:19|20)\d{2}|[-–—]\d{2})?(?!\d)/g;

/** `GB 50180-2018` and `GB/T 50180` as `gb50180`, whatever stands between letters, number and year. */
export function joinedCodes(text: string): string {
  return text.replace(STANDARD, '$1$2');
}

const LEAST_BEHIND = 2;

/** A word that begins with the name of a place, with or without its rank: the place and the rest, the longest name first. */
export function cutBehindPlace(entries: readonly Indexed[], word: string): string[][] {
  const letters = asSpelled(word);
  const isLetters = /^[a-z]+$/.test(letters);
  const lengths = new Set<number>();
  for (const { entry, head, short, spelledHead, spelledShort } of entries) {
    if (entry.found.kind !== 'place') continue;
    const forms = isLetters ? [spelledHead.plain, spelledShort.plain] : [head, short];
    for (const form of forms)
      if (form.length > 1 && letters.startsWith(form)) lengths.add(form.length);
  }
  return [...lengths]
    .filter((length) => letters.length - length >= LEAST_BEHIND)
    .sort((a, b) => b - a)
    .map((length) => [letters.slice(0, length), letters.slice(length)]);
}

/** Of a name of four letters or three signs one may be wrong, of seven two. */
function errorsAllowed(word: string): number {
  const least = /^[a-z]/.test(word) ? 4 : 3;
  return word.length < least ? 0 : word.length < 7 ? 1 : 2;
}

/** The measures, papers and places whose names are nearest to what was typed, as far as that is near at all. */
export function nearest(entries: readonly Indexed[], word: string): SearchEntry[] {
  const letters = asSpelled(word);
  const most = errorsAllowed(letters);
  if (most === 0 || !/^[a-z]+$|^\p{Script=Han}+$/u.test(letters)) return [];
  const near = entries
    .filter(({ isSentence }) => !isSentence)
    .map((one) => ({ entry: one.entry, errors: errorsOf(one, letters, most) }))
    .filter(({ errors }) => errors <= most);
  return near.sort((a, b) => a.errors - b.errors).map(({ entry }) => entry);
}

function errorsOf(one: Indexed, letters: string, most: number): number {
  const length = letters.length + most;
  const errors = (form: string) => distanceToBeginning(letters, form.slice(0, length));
  return Math.min(letters.length, ...formsOf(one, letters).map(errors));
}

/** In signs and pinyin from the beginning of the name, of a measure from every syllable; in English from every word. */
function formsOf({ entry, head, spelledHead, spelledName }: Indexed, letters: string): string[] {
  const isMeasure = entry.found.kind === 'measure';
  if (!/^[a-z]/.test(letters)) return isMeasure ? [...head].map((_, at) => head.slice(at)) : [head];
  const { marked, plain } = spelledName;
  const heads = [...marked.matchAll(/[A-Z]/g)].map(({ index }) => plain.slice(index));
  const english = entry.name.en.toLowerCase().match(/[a-z’]+/g) ?? [];
  return [...(isMeasure ? heads : [spelledHead.plain]), ...english];
}
