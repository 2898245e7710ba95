// The words by which a line says that it is no community: a total, an average or a share, a part of the line above, a remark or a signature.
import { bareTitle, isTitle } from './street-title.ts';

const TOTAL =
  /^(.{0,20}(合计|小计|总计|共计|累计|总数|总户数|总人口|总人数|汇总数?|总和)(数|值|户数|人数)?|(全|本)(街道?|镇|乡|区|县|市|辖区|部|页|表|社区)(合计|共|总)?|共|(grand|sub)?-?totals?|sum)$/i;
const TRADITIONAL: readonly (readonly [RegExp, string])[] = [
  [/計/g, '计'],
  [/總/g, '总'],
  [/數/g, '数'],
];
/** Words by which people sign, date and explain a table below its last row. */
const SIGNED =
  /^(填表|填报|制表|审核|审批|复核|核对|校对|分管|主管|负责|经办|统计|报送|报出|编制|单位负责|单位领导|联系|签发)[一-龥\s]{0,8}([(（][^()（）]{1,8}[)）])?\s*([:：]|人|员|领导|日期|时间|$)|^(prepared|checked|filled( in| out)?|approved|signed|reviewed|compiled) by\b/i;
const REMARK =
  /^[(（[【]\s*(注|备\s*注|说\s*明|note)\s*\d*\s*[:：]|^(计量|面积|金额|人口)?单位\s*[:：]|^(注|备\s*注|说\s*明|数据来源|资料来源|来源|note|remark|source)[^一-龥]{0,4}([:：]|\d|$)|^附(表|注|件|图)?\s*[\d一二三四五六七八九十]*\s*[:：]|^[*※★△▲#]|^[(](以下|此页|本页).*[)]$|^(以下|此页|本页)(无|空)|盖章|签章|公章|签名|签字|[。；;]|^第\s*\d+\s*页|^共\s*\d+\s*页|^[(]?(续|接)上?[表页]|^[(]\d+ rows?( affected)?[)]$/i;
const LABEL = /[:：]\s*$|[:：].+[:：]/;
const DATE =
  /^[(]?((19|20)\d\d|二[〇零○0]..)\s*[年./-]\s*[\d一二三四五六七八九十]{1,3}\s*([月./-]|$)/;
const ASIDE = /^(备注|说明|单位|计量单位|摘录|来源|数据来源)$/;
const COMMUNITY = /(社区|村|居委会|村委会|居民委员会|村民委员会|小区)$/;
const NOTE = /^[(（[【]?(注|备注|说明|note)\s*\d*[:：]/i;
const LONG = 30;

/** Averages, extremes, shares, changes and standards: of the rows, and none of them. */
const STATISTIC =
  /^(平均(值|数|每.*)?|每.{0,4}平均(值|数)?|[户人]均.{0,6}|[与较比].{0,6}(差|差[额距]|相差|之比)|均值|(户均|人均|最[大小高低多少])(值|数)?|中位数?|标准差|方差|比(例|重|率)|(所?占)?百?分?比|(覆盖|达标|完成)(率|数)|不达标数|((同|环)比|(比|较|与)?(上|去)年(度|同期)?)?(增[长减加幅]|减少|变化|变动)(率|数|额|量|幅度?)?|[同环]比|(上年|去年|上期|上月|上季度)(度|末|底|同期)?(数|合计)?|(配建)?标准值?|(要求|应配|缺口|差额)数?|(average|mean|median|max(imum)?|min(imum)?|share|percent(age)?|change)( of .*)?)$/i;

/** What a line of a table is, by its own words; null where they may name a community. */
export function isStatistic(text: string): boolean {
  const bare = text
    .normalize('NFKC')
    .replace(/[(][^()]*[)]$|[:：]$/g, '')
    .trim();
  return STATISTIC.test(/[a-z]/i.test(bare) ? bare : bare.replace(/\s+/g, ''));
}

const PART = /^其\s*中\s*[:：、,，]?\s*/;

const EXAMPLE = /^[（(【[]?(示例|样例|范例|example)[)）】\]:：]/i;

/** The example of a template: passed over as soon as there is anything else. */
export const isExample = (text: string) => EXAMPLE.test(text);

/** What follows "of which"; null of a text that does not begin with it. */
export function partNamed(text: string): string | null {
  return PART.test(text) ? text.replace(PART, '') : null;
}

/** "合计", "合 計（2个社区）", "小计12个", "全镇合计": never the name of a community. */
export function isTotal(text: string): boolean {
  const narrow = TRADITIONAL.reduce(
    (made, [from, to]) => made.replace(from, to),
    text.normalize('NFKC'),
  ).replace(/\s+/g, '');
  const bare = narrow
    .replace(/[(][^()]*[)]$/, '')
    .replace(/[:：]?(共|含)?\d[\d.,]*(个|户|人|家)?(社区|村|居委会)?[:：]?$/, '')
    .replace(/[:：]$/, '');
  return TOTAL.test(narrow) || TOTAL.test(bare) || TOTAL.test(bareTitle(bare));
}

export const isFigure = (text: string) => /\d/.test(text) && !DATE.test(text.normalize('NFKC'));

export function isRemark(first: string, stated: boolean): boolean {
  if (COMMUNITY.test(first) && !NOTE.test(first)) return false;
  if (SIGNED.test(first) || ASIDE.test(first)) return true;
  if (stated) return NOTE.test(first);
  return (
    isTitle(first) ||
    REMARK.test(first) ||
    LABEL.test(first) ||
    DATE.test(first) ||
    first.length > LONG
  );
}
