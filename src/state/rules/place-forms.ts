// How a place may be called: its name whole and short, in signs, in pinyin and by initials.

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

const PEOPLES = /(?:[\u4e00-\u9fff]{1,3}族|蒙古|哈萨克|柯尔克孜)+(?=自治)/u;
const RANK =
  /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|林区|矿区|省|市|区|县|旗|盟)$/u;

/** The name without its rank, and without the peoples named before it; the whole name where little would be left. */
function shortName(name: string): string {
  const bare = name.replace(RANK, (rank) => (rank.startsWith('自治') ? '自治' : ''));
  const short = bare.replace(PEOPLES, '').replace(/自治$/u, '');
  return short.length < 2 ? name : short;
}

/** Whole forms first, short ones after them. */
export function formsOf({ name, syllables }: NamedPlace): PlaceForms {
  const short = shortName(name).length;
  const lengths = [...new Set([name.length, short])];
  const joined = (of: (syllable: string) => string) =>
    lengths.map((length) => syllables.slice(0, length).map(of).join(''));
  return {
    names: lengths.map((length) => name.slice(0, length)),
    pinyin: joined((syllable) => syllable),
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
    .slice(0, shortName(place.name).length)
    .reduce((all, one) => (all !== '' && /^[aeo]/.test(one) ? `${all}’${one}` : all + one), '');
  return written.slice(0, 1).toUpperCase() + written.slice(1);
}
