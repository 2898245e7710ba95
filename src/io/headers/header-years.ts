// A column of a year that has not come says how much there will be, not how much there is.
import { yearOf } from './header-key.ts';
import type { Found } from './header-guess.ts';
import type { ImportTarget } from './import-targets.ts';

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

/**
 * What a header names, where its year has not come yet: the figure to come, or nothing that can be taken.
 * @param thisYear the year on the planner's calendar
 */
export function inItsYear(
  found: Found | null,
  header: string,
  thisYear: number,
  targets: ReadonlyMap<string, ImportTarget>,
): Found | null {
  const target = TO_COME[found?.target ?? ''];
  if (found === null || target === undefined || yearOf(header) <= thisYear) return found;
  return targets.has(target) ? { ...found, target } : null;
}
