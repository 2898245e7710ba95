// How well one entry answers one word that was typed: from 10.5, a place that is called so, to 1, initials inside a name.
import type { Indexed } from './search-index.ts';
import { asSpelled, spellsOut, type Spelled } from './spelling.ts';

const FIGURE = /^\d+(\.\d+)?$/;
const LETTERS = /^[a-zü'’]+$/;
const SIGNS = /^\p{Script=Han}+$/u;
/** Two letters begin so many words that they name something only at its head. */
const FEW_LETTERS = 3;

/** 0 where the word is not there. */
export function rankOf(one: Indexed, word: string): number {
  const { name, rest, isSentence } = one;
  if (FIGURE.test(word)) return standsIn(name, word) ? 7 : standsIn(rest, word) ? 5 : 0;
  if (name.startsWith(word))
    return (isSentence ? 7 : 9) + Math.max(wholeName(one, 'signs', word), placeFirst(one, word));
  if (LETTERS.test(word)) return rankOfLetters(one, word, asSpelled(word));
  if (name.includes(word)) return 7;
  const short = shortened(one, word);
  return short > 0 ? short : rest.includes(word) ? 4 : 0;
}

function rankOfLetters(one: Indexed, word: string, letters: string): number {
  const { name, rest, spelledName, spelledRest, isSentence } = one;
  if (spelledName.plain.startsWith(letters))
    return (isSentence ? 5 : 8) + wholeName(one, 'plain', letters);
  if (isOtherName(one, word)) return OTHER_NAME;
  const isFew = word.length < FEW_LETTERS;
  if (beginsWord(name, word)) return isFew ? 5 : 6;
  const isInitials = spelledName.initials.startsWith(letters);
  if (!isSentence && isInitials) return 5.2 + (isFew ? 0 : wholeName(one, 'initials', letters) / 2);
  if (isFew) return 0;
  if (spellsOut(spelledName, letters)) return 5;
  if (beginsWord(rest, word) || spellsOut(spelledRest, letters)) return 3;
  const { kind } = one.entry.found;
  if (kind === 'measure' && isSpelledInTwo(spelledName, letters)) return 2.5;
  return isInitials ? 2 : spelledName.initials.includes(letters) ? 1 : 0;
}

/** More where the word is all of the name; of a place, where it says all but its rank. */
function wholeName(one: Indexed, written: 'signs' | 'plain' | 'initials', word: string): number {
  const { entry, head, short, spelledHead, spelledShort } = one;
  const [whole, bare] =
    written === 'signs' ? [head, short] : [spelledHead[written], spelledShort[written]];
  if (entry.found.kind !== 'place') return whole === word ? 1 : 0;
  return whole === word || bare === word ? 1.5 : 0;
}

/** A place stands before the papers that begin with its name. */
function placeFirst({ entry }: Indexed, word: string): number {
  return entry.found.kind === 'place' && word.length > 1 ? 0.4 : 0;
}

/** What a place is called besides: as much as a name that the word begins, and a little more. */
const OTHER_NAME = 9.2;

function isOtherName({ entry, rest }: Indexed, word: string): boolean {
  if (entry.found.kind !== 'place' || word.length < FEW_LETTERS) return false;
  return rest.includes(word) && rest.split(/[^a-zü'’]+/).includes(word);
}

/** As people shorten: a measure in two pieces (物业用房 of 物业管理用房), a place to its first sign and its rank (锡盟). */
function shortened({ entry, name, head }: Indexed, word: string): number {
  if (!SIGNS.test(word)) return 0;
  const { kind } = entry.found;
  if (kind === 'place')
    return word.length === 2 && head.startsWith(word.charAt(0)) && head.endsWith(word.charAt(1))
      ? 6
      : 0;
  if (kind !== 'measure' || word.length < 3) return 0;
  const cuts = word.length === 3 ? [2] : cutsOf(word, 2);
  return cuts.some((cut) => standsInTwo(name, word.slice(0, cut), word.slice(cut)))
    ? word.length === 3
      ? 4.5
      : 7.5
    : 0;
}

function standsInTwo(text: string, first: string, second: string): boolean {
  const at = text.indexOf(first);
  return at >= 0 && text.includes(second, at + first.length);
}

function isSpelledInTwo({ marked, plain, initials }: Spelled, letters: string): boolean {
  if (letters.length < 4) return false;
  return cutsOf(letters, 2).some((cut) => {
    const [first, second] = [letters.slice(0, cut), letters.slice(cut)];
    if (standsInTwo(initials, first, second)) return true;
    const at = syllablesAt(marked, plain, first, 0);
    return at >= 0 && syllablesAt(marked, plain, second, at + cut) >= 0;
  });
}

/** Where whole syllables are spelled so; below 0 where none are. */
function syllablesAt(marked: string, plain: string, letters: string, from: number): number {
  const isHead = (at: number) => marked.charAt(at) !== plain.charAt(at) || at >= plain.length;
  for (let at = plain.indexOf(letters, from); at >= 0; at = plain.indexOf(letters, at + 1))
    if (isHead(at) && isHead(at + letters.length)) return at;
  return -1;
}

/** Every place to cut a word so that each piece has at least some signs. */
function cutsOf(word: string, least: number): number[] {
  return Array.from({ length: Math.max(0, word.length - 2 * least + 1) }, (_, at) => at + least);
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
