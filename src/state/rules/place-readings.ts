// How signs are read in names of places where a dictionary of words reads them otherwise: corrections made when the app is built.

/** Signs that have one reading in the names of places, whatever they have elsewhere. */
const SIGNS: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi' };

/** The beginnings of names with a reading of their own. */
const NAMES: Readonly<Record<string, string>> = {
  万柏林: 'wan bai lin',
  乐亭: 'lao ting',
  乐清: 'yue qing',
  乐陵: 'lao ling',
  六合: 'lu he',
  单县: 'shan xian',
  吴堡: 'wu bu',
  大埔: 'da bu',
  宕昌: 'tan chang',
  尉犁: 'yu li',
  曾都: 'zeng du',
  歙县: 'she xian',
  民乐: 'min le',
  泌阳: 'bi yang',
  洪洞: 'hong tong',
  浚县: 'xun xian',
  涡阳: 'guo yang',
  牟定: 'mou ding',
  珲春: 'hun chun',
  筠连: 'jun lian',
  繁峙: 'fan shi',
  蔚县: 'yu xian',
  闵行: 'min hang',
  黄陂: 'huang pi',
};

/** The syllables of a name as the place is called. @param read one for each sign, as words are read */
export function readAsPlace(name: string, read: readonly string[]): string[] {
  const known = Object.entries(NAMES).find(([begins]) => name.startsWith(begins));
  const own = known === undefined ? [] : known[1].split(' ');
  return read.map((syllable, at) => own[at] ?? SIGNS[name[at] ?? ''] ?? syllable);
}
