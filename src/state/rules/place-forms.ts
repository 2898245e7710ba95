// How a place may be called: its name whole and short, in signs, in pinyin and by initials.
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

const PEOPLES = new RegExp(
  `(?:(?:${'各 壮 藏 苗 回 满 彝 侗 瑶 白 黎 傣 畲 水 羌 土 佤 怒 京 蒙古 土家 布依 朝鲜 哈尼 哈萨克 傈僳 仡佬 东乡 拉祜 纳西 仫佬 锡伯 景颇 毛南 撒拉 布朗 塔吉克 阿昌 普米 鄂温克 德昂 保安 裕固 门巴 鄂伦春 独龙 赫哲 珞巴 达斡尔 柯尔克孜 维吾尔 俄罗斯 乌孜别克 塔塔尔 基诺 高山'.split(' ').join('|')})族|蒙古|哈萨克|柯尔克孜)+(?=自治)`,
  'u',
);
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
    .slice(0, shortName(place.name).length)
    .reduce((all, one) => (all !== '' && /^[aeo]/.test(one) ? `${all}’${one}` : all + one), '');
  return written.slice(0, 1).toUpperCase() + written.slice(1);
}
