// How a place may be called: its name whole and short, in signs, in pinyin and by initials.
import { shortPlace } from '../../core/catalogue/short-place.ts';
import { asSpelled } from '../../core/catalogue/spelling.ts';

/** One place of the index: its name, and each sign of it in pinyin. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly syllables: readonly string[];
}

export interface PlaceForms {
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

/** Whole forms first, short ones after them. */
export function formsOf({ name, syllables }: NamedPlace): PlaceForms {
  const short = shortPlace(name).length;
  const lengths = [...new Set([name.length, short])];
  const joined = (of: (syllable: string) => string) =>
    lengths.map((length) => syllables.slice(0, length).map(of).join(''));
  return {
    names: lengths.map((length) => name.slice(0, length)),
    pinyin: joined(asSpelled),
    initials: joined((syllable) => syllable.slice(0, 1)),
  };
}

/** What pinyin without tones cannot tell apart is spelt apart: Shaanxi and Shanxi. */
const SPELT: Readonly<Record<string, string>> = { 陕西省: 'Shaanxi' };

/** The name as it is written in pinyin: rank left out, first letter a capital, an apostrophe where syllables would run together. */
export function pinyinName(place: NamedPlace): string {
  const spelt = SPELT[place.name];
  if (spelt !== undefined) return spelt;
  const written = place.syllables
    .slice(0, shortPlace(place.name).length)
    .reduce((all, one) => (all !== '' && /^[aeo]/.test(one) ? `${all}’${one}` : all + one), '');
  return written.slice(0, 1).toUpperCase() + written.slice(1);
}
