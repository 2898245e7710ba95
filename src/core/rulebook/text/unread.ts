// Conditions around a figure that no figure of a plan says: they are shown, and somebody has to look at them.
import { timesIn } from './dates.ts';
import type { Figure } from './figures.ts';
import { clauseAround, spanIn, type Span } from './flat.ts';
import type { ReadSentence } from './nearest.ts';
import { allSaid, DEVELOPMENT_WORDS, SETTLEMENT_WORDS } from './said.ts';
import type { areasSaid } from './wholes.ts';

/** The words that make them conditions, as places of the pasted text. */
export function unreadOf(
  figure: Figure,
  measure: string | null,
  read: ReadSentence,
  areas: ReturnType<typeof areasSaid>,
): Span[] {
  const { flat, lead } = read;
  const isGreen = GREEN.test(String(measure));
  const found = [
    ...withTimes(conditionsBefore(figure, read), figure, flat.text),
    ...ofSomeOnly(figure, read),
    ...waysOut(flat.text, figure),
    ...inTurn(flat.text, figure),
    ...bothAreas(areas),
    ...(isGreen ? subjectIn(flat.text.slice(0, figure.from)) : []),
  ];
  const own = found.map((one) => spanIn(flat, one));
  if (lead === null) return own;
  const announced = [...timesIn(lead.text), ...(isGreen ? subjectIn(lead.text) : [])];
  return [...own, ...announced.map((one) => spanIn(lead, one))];
}

/** 物业均为非住宅的，: the clauses that stand together last before the figure and set a condition. */
function conditionsBefore(figure: Figure, { flat, figures, bands }: ReadSentence): Span[] {
  const { text } = flat;
  const found: Span[] = [];
  for (let { from } = clauseAround(text, figure); from > 0;) {
    const clause = clauseAround(text, { from: from - 1, to: from - 1 });
    const inside = figures.filter((one) => one.from >= clause.from && one.to <= clause.to);
    const bare = inside.find((one) => bands.get(one) === null);
    if (bare !== undefined) found.unshift({ from: clause.from, to: bare.to });
    else if (inside.length === 0 && isCondition(clause.text)) found.unshift(clause);
    else if (found.length > 0) break;
    from = clause.from;
  }
  return found;
}

/** 2010年前建成的住宅区, 两年内: of which age the buildings are, or a time that is no day, is no day by when anything is asked. */
function withTimes(found: readonly Span[], figure: Figure, text: string): Span[] {
  const time = timesIn(text).findLast(({ to }) => to <= figure.from);
  const isFound =
    time === undefined || found.some((one) => one.from <= time.from && time.to <= one.to);
  return isFound ? [...found] : [time, ...found];
}

/** 建筑面积（使用面积）不少于: in which of them it is measured nobody says. */
function bothAreas(said: ReturnType<typeof areasSaid>): Span[] {
  const [first, ...others] = said;
  const other = others.find(({ value }) => value !== first?.value);
  return first === undefined || other === undefined ? [] : [{ from: first.from, to: other.to }];
}

/** 24个班以下的生均用地, 85%达到每百户30平方米, 平均面积: in the clause of the figure itself, what it holds of. */
function ofSomeOnly(figure: Figure, { flat, figures, bands }: ReadSentence): Span[] {
  const clause = clauseAround(flat.text, figure);
  const before = figures.slice(0, figures.indexOf(figure));
  const inside = before.filter(({ from }) => from >= clause.from);
  const joins = (one: Figure) => /[且并和及或、]/.test(flat.text.slice(one.to, figure.from));
  const bare = inside.filter((one) => bands.get(one) === null);
  const share = inside.filter((one) => one.of === '100' && !joins(one));
  const mean = flat.text.slice(clause.from, figure.from).indexOf('平均');
  return [
    ...bare,
    ...(figure.unit === null ? [] : share),
    ...(mean < 0 ? [] : [{ from: clause.from + mean, to: clause.from + mean + 2 }]),
  ];
}

/** A clause whose condition is one of the words that a provision has is no riddle: 属于旧区改建的. */
function isCondition(clause: string): boolean {
  if (/^(?:[除如若]|但)[^其]/.test(clause) && /[的外时]$/.test(clause)) return true;
  if (!/(?:[^目]的|情况下|条件下)$/.test(clause)) return false;
  const said = [...allSaid(clause, DEVELOPMENT_WORDS), ...allSaid(clause, SETTLEMENT_WORDS)];
  return said.length === 0 || clause.length > MERELY_SAID;
}

const MERELY_SAID = 12;

/** …，或者由政府就近统筹配建; 小型联合配建项目除外: the sentence lets somebody off behind the figure. */
function waysOut(text: string, { to }: Span): Span[] {
  const behind = text.slice(to);
  const found =
    /^(?:以[上下])?\((?!不?含|(?:使用|实用|套内|建筑)面积)([^()]{2,12})\)|^[^,，;]{0,12}[,，(](或者?[^,，;。)]+)|(?:[,，(]|但)([^,，;()]*除外)|[,，]([^,，;()]{2,20}的[,，]?可以?[^,，;。]*)/.exec(
      behind,
    );
  const words = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
  if (found === null || words === undefined) return [];
  const from = to + found.index + found[0].indexOf(words);
  return [{ from, to: from + words.length }];
}

/** 城市社区、农村社区分别拥有10个、5个: which figure is whose is said by their order alone. */
function inTurn(text: string, figure: Figure): Span[] {
  const { from, text: own } = clauseAround(text, figure);
  const at = own.indexOf('分别');
  return at < 0 ? [] : [{ from: from + at, to: from + at + 2 }];
}

const GREEN = /^(?:concentrated-)?green-area$/;

/** Green that is not that of a residential area, and green of a whole city. */
const NOT_RESIDENTIAL =
  /建成区|城市绿化的|工业|工厂|道路|医院|学校|院校|仓储|物流|公园|街旁|广场|交通|市政|公用设施|机关|单位|园区|河道|港口|商业|宾馆|疗养|垃圾|污水|行政办公|屋顶|立体绿化/;

function subjectIn(text: string): Span[] {
  const found = NOT_RESIDENTIAL.exec(text);
  return found === null ? [] : [{ from: found.index, to: found.index + found[0].length }];
}
