// Columns under "of which": what is part of the column before it is asked about where a sum would count it twice.
import type { ImportTarget } from './import-targets.ts';

interface Column {
  readonly header: string;
  readonly target: string | null;
  readonly doubt: { readonly code: string; readonly target: string } | null;
}

const PART = /(^|\s)(其中|#|of which)|[（(]其中/i;

/**
 * "办公用房面积, 其中：活动用房面积": the packs add up both, the table has one inside the other. The part is
 * taken only when somebody says so; below the sum itself it is what the packs mean, and is taken.
 */
export function withPartsAsked<T extends Column>(
  columns: readonly T[],
  targets: readonly ImportTarget[],
): T[] {
  const sums = new Map(targets.map(({ id, addedIn }) => [id, addedIn]));
  return columns.map((column, at) => {
    if (column.target === null || !PART.test(column.header)) return column;
    const whole = columns.slice(0, at).findLast(({ header }) => !PART.test(header));
    const own = sums.get(column.target) ?? [];
    const isCountedTwice = (sums.get(whole?.target ?? '') ?? []).some((sum) => own.includes(sum));
    if (!isCountedTwice) return column;
    return { ...column, target: null, doubt: { code: 'alike', target: column.target } };
  });
}
