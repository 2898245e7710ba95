// A column of a year that has not come says how much there will be, not how much there is.
import { yearOf } from './header-key.ts';
import type { Found, Names } from './header-guess.ts';
/** What a figure of today is called once it is one to come. */
const TO_COME: Readonly<Record<string, string>> = {
  households: 'future-households',
  population: 'future-population',
};

interface Column {
  readonly header: string;
  readonly target: string | null;
  readonly doubt: { readonly code: string; readonly target: string } | null;
}

/** Figures to come of another year than the latest stand for nothing until somebody says so: a plan has one target year. */
export function ofOneYear<T extends Column>(columns: readonly T[]): T[] {
  const toCome = new Set(Object.values(TO_COME));
  const yearIn = ({ target, header }: T) => (toCome.has(target ?? '') ? yearOf(header) : 0);
  const latest = Math.max(0, ...columns.map(yearIn));
  return columns.map((one) => {
    const year = yearIn(one);
    if (year === 0 || year === latest || one.target === null) return one;
    return { ...one, target: null, doubt: { code: 'alike', target: one.target } };
  });
}

const OF_NO_YEAR =
  /^(id|street|name|settlement|target-year|seat|place|development|areaBasis|(future-|planned:|remarks:).*)$/;

/** True of what a figure of today states: how large a place is, or what stands there. */
export const isOfToday = (target: string) => !OF_NO_YEAR.test(target);

/**
 * What a header names, where its year has not come yet: the figure to come, or nothing that can be taken.
 * @param thisYear the year on the planner's calendar
 */
export function inItsYear(
  found: Found | null,
  header: string,
  thisYear: number,
  targets: ReadonlySet<string>,
): Found | null {
  if (found === null || !isOfToday(found.target) || yearOf(header) <= thisYear) return found;
  const target = TO_COME[found.target];
  return target !== undefined && targets.has(target) ? { ...found, target } : null;
}

/** A title that speaks of today all the same: "国土空间规划（2021-2035年）社区现状表". */
const OF_TODAY = /现状|现有|实有|基期|^(注|备注|说明)/;
const TO_COME_TITLE =
  /预测|远期|规划(人口|户数|规模|期?末|水平年|目标)|^([(]?[一二三四五六七八九十\d]{1,3}[)]?[、.,\s]?)?\s*(规划|未来)(?!区|单元|范围|部门|局|建设)|forecast|projection|projected/i;

/** How the titles of a table say that its figures are to come: "2035年", "规划"; '' where they do not. */
export function titleToCome(titles: readonly string[], thisYear: number): string {
  const own = titles.map((text) => text.normalize('NFKC')).filter((text) => !OF_TODAY.test(text));
  const year = Math.max(0, ...own.map(yearOf));
  if (year > thisYear) return `${year}年`;
  return own.some((text) => TO_COME_TITLE.test(text)) ? '规划' : '';
}

/**
 * Below such titles figures of today that name no year may be figures to come: they are asked about, unless other columns are.
 * @param above the lines above the heads; those of more than two texts are no titles
 */
export function askedInTitle<T extends Column>(
  columns: readonly T[],
  above: readonly (readonly string[])[],
  { targets }: Names,
  thisYear: number,
): readonly T[] {
  const titles = above.flatMap((row) => {
    const texts = [...new Set(row.filter((text) => text !== ''))];
    return texts.length > 2 ? [] : texts;
  });
  const [names, known] = [Object.values(TO_COME), columns.map(({ target }) => target ?? '')];
  if (titleToCome(titles, thisYear) === '' || known.some((target) => names.includes(target)))
    return columns;
  return columns.map((one) => {
    if (one.target === null || !isOfToday(one.target)) return one;
    const target = TO_COME[one.target] ?? one.target;
    const isDated = yearOf(one.header) > 0 || OF_TODAY.test(one.header);
    if (isDated || !targets.has(target)) return one;
    return { ...one, target: null, doubt: { code: 'alike', target } };
  });
}
