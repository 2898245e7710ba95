// Columns under "of which": what is part of the column before it is asked about where a sum would count it twice; and so is a whole that nobody knows.
import { headerKey } from './header-key.ts';
import type { ImportTarget } from './import-targets.ts';

interface Column {
  readonly header: string;
  readonly target: string | null;
  readonly doubt: { readonly code: string; readonly target: string } | null;
}

const PART = /(^|\s)(其中|#|of which)|[（(]其中/i;
const AREA = /面积|用房|area/i;

/**
 * "办公用房面积, 其中：活动用房面积": the packs add up both, the table has one inside the other. The part is
 * taken only when somebody says so; below the sum itself it is what the packs mean, and is taken. A whole by another name is
 * asked about: it may be that sum.
 */
export function withPartsAsked<T extends Column>(
  columns: readonly T[],
  targets: readonly ImportTarget[],
): T[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const taken = new Set(columns.map(({ target }) => target));
  const sumsOf = (id: string | null) => byId.get(id ?? '')?.addedIn ?? [];
  return columns.map((column, at) => {
    const part = columns[at + 1];
    if (column.target === null) {
      const isWhole =
        column.doubt === null && AREA.test(column.header) && !PART.test(column.header);
      if (!isWhole || part === undefined || !PART.test(part.header)) return column;
      const sums = sumsOf(part.target).filter((id) => !taken.has(id));
      const meant = nearest(
        column.header,
        sums.flatMap((id) => byId.get(id) ?? []),
      );
      return meant === null ? column : { ...column, doubt: { code: 'alike', target: meant } };
    }
    if (!PART.test(column.header)) return column;
    const whole = columns.slice(0, at).findLast(({ header }) => !PART.test(header));
    const own = sumsOf(column.target);
    if (!sumsOf(whole?.target ?? null).some((sum) => own.includes(sum))) return column;
    return { ...column, target: null, doubt: { code: 'alike', target: column.target } };
  });
}

/** The one of several sums whose names share most with a header; null when none does, or two do. */
function nearest(header: string, sums: readonly ImportTarget[]): string | null {
  const own = pairsOf(headerKey(header));
  const shared = (name: string) =>
    [...pairsOf(headerKey(name))].filter((pair) => own.has(pair)).length;
  const ranked = sums
    .map(({ id, label, names }) => ({ id, share: Math.max(...[label.zh, ...names].map(shared)) }))
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (best === undefined || best.share === 0 || best.share === second?.share) return null;
  return best.id;
}

/** Each two letters that stand beside each other. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set([...text].slice(1).map((letter, at) => (text[at] ?? '') + letter));
}
