// What is left of a place's name without its rank and without the peoples named before it.

const PEOPLES = new RegExp(
  `(?:(?:${'各 壮 藏 苗 回 满 彝 侗 瑶 白 黎 傣 畲 水 羌 土 佤 怒 京 蒙古 土家 布依 朝鲜 哈尼 哈萨克 傈僳 仡佬 东乡 拉祜 纳西 仫佬 锡伯 景颇 毛南 撒拉 布朗 塔吉克 阿昌 普米 鄂温克 德昂 保安 裕固 门巴 鄂伦春 独龙 赫哲 珞巴 达斡尔 柯尔克孜 维吾尔 俄罗斯 乌孜别克 塔塔尔 基诺 高山'.split(' ').join('|')})族|(?<!^内)蒙古|哈萨克|柯尔克孜)+(?=自治)`,
  'u',
);
const RANK =
  /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|林区|矿区|省|市|区|县|旗|盟)$/u;

/** `延边` of 延边朝鲜族自治州; the whole name where little would be left. */
export function shortPlace(name: string): string {
  const bare = name.replace(RANK, (rank) => (rank.startsWith('自治') ? '自治' : ''));
  const short = bare.replace(PEOPLES, '').replace(/自治$/u, '');
  return short.length < 2 ? name : short;
}
