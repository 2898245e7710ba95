// What a sentence names or counts without asking for it: votes, money, terms; where a thing is taken from; a part of a longer name.
import type { Figure } from './figures.ts';
import type { Span } from './flat.ts';

/** Sentences about fines, periods and votes ask for no facility. */
const OF_OTHERS =
  /罚款|处以|滞纳金|工作日内|日内|赔偿|表决|提议|投票|联名|筹备组|业主代表|换届|提请|出席|入住|已交付|交付使用的建筑|临时占用|古树名木|树冠|树干|百分点|公益金|(?:业主|成员|委员)的?同意|截[至止]/;

export const asksForNothing = (text: string) => OF_OTHERS.test(text);

const OF_MONEY = /造价|维修资金|保修金|收益|收入|支出|金额|物业费|经费|投标/;

/** 完成50%前建成: a share that says when. */
const IN_TIME = /^以?(?:前|之前|时)/;
const OF_PLACES = /^[^,，;、和及的]{0,4}(?:县|市|州|旗|盟)(?=[的、,，;和及(应须]|$)/;
/** 每百户(不足百户的按百户计算)不少于30平方米: how it is counted, said aside. */
export const isAside = (text: string, { from, to }: Span) =>
  /\([^()]*$/.test(text.slice(Math.max(0, from - ASIDE), from)) &&
  /^[^()]{0,30}计算?\)/.test(text.slice(to));
const ASIDE = 60;

/** 25个边境县的2042个农村社区服务站: how many places there are. */
export const isOfPlaces = (text: string, { unit, to }: Figure) =>
  unit?.unit === 'count' && OF_PLACES.test(text.slice(to));

/** 社区综合服务设施覆盖率: what the rate is of is not what is measured. */
const RATE = /(?<!比)率/;

/** Whether a share is one of a rate, whose name stands between the thing and the figure. */
export const isOfRate = (text: string, { to }: Span, figure: Figure) =>
  figure.unit === null && RATE.test(text.slice(to, figure.from));

/** A figure of no measure that is a lone count, a day, an hour or money, or stands in a sentence about money. */
export function isIdle(text: string, { unit, from, to }: Figure, isBound: boolean): boolean {
  if (OF_MONEY.test(text)) return true;
  if (unit === null) return IN_TIME.test(text.slice(to));
  if (!isBound || unit.unit === 'day' || unit.unit === 'yuan' || unit.unit === 'time') return true;
  return /小时/.test(text.slice(from, to));
}

/** 从物业管理用房中安排: where it is taken from is not what is asked. */
const isSource = (text: string, { from, to }: Span) =>
  /[从由在]$/.test(text.slice(0, from)) && /^[^,，;]{0,3}[中内里]/.test(text.slice(to));

/** 物业管理办公用房(包括业主委员会用房)按照……: what stands in brackets is not what stands before them. */
export const isInBrackets = (text: string, { from }: Span, figure: Span) => {
  const opened = text.lastIndexOf('(', from);
  const closed = text.indexOf(')', from);
  return (
    text.lastIndexOf(')', from) < opened &&
    closed !== -1 &&
    !(figure.from > opened && figure.to <= closed)
  );
};

/** 公园绿地, 派出所办公用房: another thing, whose name ends like one of ours. */
const isOfLonger = (text: string, { from }: Span) =>
  /(?:公园|防护|生产|街旁|公共|道路|派出所|物业|物业管理|物业服务)$/.test(text.slice(0, from));

/** 护理型床位, 公办养老床位, 女性成员: some of what a measure counts, and not all of it. */
const OF_A_KIND =
  /(?:护理|失能|失智|认知障碍|(?<!类)型|公办|民办|普惠|公建民营|医养结合|日间照料|嵌入式?|(?<!户|居民)家庭|女性?|持证|[中高]级|本科|大专)(?:以上)?(?:学历)?性?的?$/;

export const isOfKind = (text: string, { from }: Span) => OF_A_KIND.test(text.slice(0, from));

/** 社区工作者中持证人员, 养老床位总数中护理型床位: what others are some of. */
const isOfOthers = (text: string, { to }: Span, figure: Span) =>
  to <= figure.from && /^(?:总数|总量)?其?中(?![心学等班])[\u4e00-\u9fff]/.test(text.slice(to));

/** What a clause says of the place, the area and the bound only; whatever is left names a thing. */
const NO_NAME =
  /新建|改建|扩建|旧区|城[市镇]|农村|社区|住宅区|居住区|小区|街道|每|个|处|建筑|使用|面积|总|数量?|应当?|必?须|不得?|宜|[低少小]于|[超高大多][过于]|至少|最[低少]|达到?|为|的|由|要|比例|占|均/g;

const OF_WHICH = '其中';

/** 其中女性成员不少于1名: some of what was named before it, by a word of their own. */
export function isSomeOf(text: string, clause: Span, figure: Span): boolean {
  const before = text.slice(clause.from, figure.from);
  const at = before.indexOf(OF_WHICH);
  const own = before.slice(at + OF_WHICH.length).replace(NO_NAME, '');
  return at >= 0 && /[\u4e00-\u9fff]{2}/.test(own);
}

/** 占社区综合服务设施总建筑面积: what something is a share of is not what is asked. */
const isWhole = (text: string, { from }: Span) => text.charAt(from - 1) === '占';

export const isMeant = (text: string, one: Span, figure: Span) =>
  !isWhole(text, one) &&
  !isSource(text, one) &&
  !isInBrackets(text, one, figure) &&
  !isOfLonger(text, one) &&
  !isOfKind(text, one) &&
  !isOfOthers(text, one, figure);

/** Names that mean what they say in some sentences only: in one about the rooms of a property manager offices are his. */
export function amongOthers(id: string, context: string): string | null {
  const isOfProperty = /物业/.test(context) && !/居委会|居民委员会|社区办公/.test(context);
  if (id === 'office-floor-area' && isOfProperty) return 'property-office-floor-area';
  if (id === 'property-income-floor-area' && !/物业/.test(context)) return null;
  if (id === 'residential-public-green-area' && !/居住|住宅|小区/.test(context)) return null;
  return id;
}
