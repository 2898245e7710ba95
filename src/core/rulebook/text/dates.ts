// By when a sentence asks for what it asks: 到2025年, 2010年底前, 2025年6月30日前, 自2027年起.
import { decimal, ONE, plain } from '../../quantity/decimal.ts';
import type { Span } from './flat.ts';
import { numberFrom } from './number-words.ts';

/** A day, as a pack writes it, and the words that name it. */
interface Due extends Span {
  readonly due: string;
  /** False where a year only stands in the sentence, and nothing says that it is a limit: 2012年达到. */
  readonly isSure: boolean;
}

const TOWARDS = '到|至|截至|截止到?|力争|确保|争取';
const DATES = new RegExp(
  `(${TOWARDS}|自|从)?(?:到)?((?:19|20)\\d\\d|二〇[〇一二三四五六七八九]{2})年` +
    '(?:(底|末)|(\\d{1,2})月(?:(\\d{1,2})日|(底|末|份)?))?(之前|以前|前|起|开始)?',
  'g',
);

/** 2010年前建成的住宅区: of which age the buildings are, and not by when anything is asked. */
const OF_BUILDINGS =
  /^[^,，;。]{0,12}(?:已建|建成|竣工|交付|取得|批准|审批|核发|开工|立项|出让|投入使用|投用)[^,，;。]{0,8}的/;

/** 2012年的面积, 2018年修订, 《规划(2011-2015年)》: a year that is only named. */
const ONLY_NAMED = /^(?:度?的|版|修[订正]|发布|印发|制定|公布|实施|以来)/;
const IN_A_TITLE = /[《(][^》)]*$/;
/** 2011至2015年, 2011年-2015年: how long something takes, and not by when. */
const PERIOD = /\d年?[至到-]$/;

/** How many days a month has at most; the last of February is counted as a common year has it. */
const LAST_DAYS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

/**
 * The day that the sentence names as a limit for what stands at a place: the last one before it, else the only one that surely is.
 * @returns null where it names no year, or several behind the place
 */
export function dueAt(text: string, place: number): Due | null {
  const found = [...text.matchAll(DATES)].flatMap((match) => dueOf(text, match) ?? []);
  const [only] = found;
  return (
    found.findLast(({ to }) => to <= place) ??
    (only?.isSure === true && found.length === 1 ? only : null)
  );
}

/** 两年内, “十四五”期间, 远期: a time that is no day. */
const NO_DAY =
  /(?<!\d)[\d一二两三四五六七八九十]{1,3}(?:年|个月)(?:之内|以内|内)|[“"]?十[一二三四五]五[”"]?(?:规划)?(?:期间|时期|期?末)|规划期末|[近远]期/g;

/** Where the sentence says by a time of which age its buildings are, or by when without naming a day. */
export function timesIn(text: string): Span[] {
  const ages = [...text.matchAll(DATES)].flatMap(({ index, 0: said }) => {
    const age = OF_BUILDINGS.exec(text.slice(index + said.length))?.[0];
    return age === undefined ? [] : [{ from: index, to: index + said.length + age.length }];
  });
  const others = [...text.matchAll(NO_DAY)].map(({ index, 0: said }) => {
    return { from: index, to: index + said.length };
  });
  return [...ages, ...others].sort((a, b) => a.from - b.from);
}

function dueOf(text: string, match: RegExpExecArray): Due | null {
  const [said, towards = '', yearWords = '', end, month, day, ofMonth = '', edge] = match;
  const year = numberFrom(yearWords);
  const span = { from: match.index, to: match.index + said.length };
  if (year === null || OF_BUILDINGS.test(text.slice(span.to))) return null;
  const isMarked = edge !== undefined || end !== undefined || /[底末]/.test(ofMonth);
  const isFrom = /[自从]/.test(towards);
  if (isFrom && !isMarked) return null;
  const isPeriod = PERIOD.test(text.slice(0, span.from) + towards);
  const isSure = !isPeriod && (isMarked || towards !== '');
  if (!isSure && isOnlyNamed(text, span)) return null;
  const isStart = edge === '起' || edge === '开始';
  const due = isStart ? startOf(year, month, day) : endOf(year, { end, month, day, edge });
  return due === null ? null : { due, isSure, ...span };
}

const isOnlyNamed = (text: string, { from, to }: Span) =>
  ONLY_NAMED.test(text.slice(to)) || IN_A_TITLE.test(text.slice(0, from));

interface Parts {
  readonly end: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly edge: string | undefined;
}

/** Before 2020 is the end of 2019; a month is meant to its end. */
function endOf(year: string, { end, month, day, edge }: Parts): string | null {
  if (month !== undefined) {
    const last = LAST_DAYS[indexOf(month)];
    if (last === undefined) return null;
    return `${year}-${two(month)}-${two(day ?? last)}`;
  }
  const isBefore = end === undefined && edge !== undefined;
  return `${isBefore ? plain(decimal(year).minus(ONE)) : year}-12-31`;
}

/** From 2027 is from its first day. */
function startOf(year: string, month = '1', day = '1'): string | null {
  return indexOf(month) < 0 ? null : `${year}-${two(month)}-${two(day)}`;
}

const two = (digits: string) => (digits.length === 1 ? `0${digits}` : digits);

/** 1 to 12 as a place in a list; anything else is no month. */
function indexOf(month: string): number {
  return LAST_DAYS.findIndex((_, at) => String(at + 1) === month.replace(/^0/, ''));
}
