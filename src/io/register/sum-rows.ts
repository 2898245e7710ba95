// Rows that are sums of the rows around them, whatever they are called; and the sums of what is taken, against the sheet's own.
import { decimalFrom, plain, sum, type Decimal, ZERO } from '../../core/quantity/decimal.ts';
import type { ImportRow } from './import-row.ts';

/** Figures by which a sum is recognised; the others must not speak against it. */
const LEADING = ['households', 'population'];

/** One figure of all rows that are taken, beside what the sheet's own total line states. */
export interface SumCheck {
  readonly target: string;
  readonly taken: string;
  /** Null when the sheet has no line of totals, or states nothing there. */
  readonly stated: string | null;
}

/** The rows, by their number in the table, that only add up others: at least two rows, in at least two figures. */
export function sumRows(all: readonly ImportRow[]): ReadonlySet<number> {
  const rows = all.filter(({ problems }) => !problems.some(({ code }) => code === 'a-part'));
  const found = new Set<number>();
  const values = rows.map(({ figures }) => valuesOf(figures));
  const [whole, block] = [new Totals(), new Totals()];
  let restart = -1;
  rows.forEach((row, at) => {
    if (at === restart) block.clear();
    const own = values[at] ?? new Map<string, Decimal>();
    const above = block.equal(own) || whole.equal(own);
    const below = above ? 0 : rowsBelow(own, values, at);
    if (row.problems.length === 0 && (above || below > 0)) {
      found.add(row.row);
      restart = at + below + 1;
      return block.clear();
    }
    block.add(own);
    whole.add(own);
  });
  return found;
}

type Values = ReadonlyMap<string, Decimal>;

function valuesOf(figures: Readonly<Record<string, string>>): Values {
  return new Map(
    Object.entries(figures).flatMap(([id, text]) => {
      const value = decimalFrom(text);
      return value === null || value.isZero() ? [] : [[id, value] as const];
    }),
  );
}

/** What the rows so far come to, figure by figure. */
class Totals {
  readonly #sums = new Map<string, { readonly sum: Decimal; readonly rows: number }>();

  add(values: Values): void {
    for (const [id, value] of values) {
      const before = this.#sums.get(id) ?? { sum: ZERO, rows: 0 };
      this.#sums.set(id, { sum: before.sum.plus(value), rows: before.rows + 1 });
    }
  }

  clear(): void {
    this.#sums.clear();
  }

  /** True when a row states just this: all leading figures that it has, each of several rows, and one figure more. */
  equal(own: Values): boolean {
    const same = ([id, value]: readonly [string, Decimal]) =>
      this.#sums.get(id)?.sum.eq(value) === true;
    const leading = [...own].filter(([id]) => LEADING.includes(id));
    return (
      leading.length > 0 &&
      leading.every((one) => same(one) && (this.#sums.get(one[0])?.rows ?? 0) > 1) &&
      [...own].filter(same).length > 1
    );
  }
}

/** How many rows right below come to what a row states; 0 when none do. */
function rowsBelow(own: Values, values: readonly Values[], at: number): number {
  const [lead = ''] = LEADING.filter((id) => own.has(id));
  const wanted = own.get(lead);
  if (wanted === undefined) return 0;
  const totals = new Totals();
  let running = ZERO;
  let below = at + 1;
  for (; below < values.length && running.lt(wanted); below += 1) {
    const one = values[below] ?? new Map<string, Decimal>();
    totals.add(one);
    running = running.plus(one.get(lead) ?? ZERO);
  }
  return running.eq(wanted) && totals.equal(own) ? below - at - 1 : 0;
}

/** @param totals what lines of totals state, the last one last */
export function sumChecks(
  rows: readonly ImportRow[],
  totals: readonly Readonly<Record<string, string>>[],
): SumCheck[] {
  const good = rows.filter(({ kind, problems }) => kind === 'community' && problems.length === 0);
  return LEADING.flatMap((target): SumCheck[] => {
    const values = good.flatMap(({ figures }) => decimalFrom(figures[target] ?? '') ?? []);
    if (values.length === 0) return [];
    const stated = totals.flatMap((figures) => decimalFrom(figures[target] ?? '') ?? []);
    const taken = sum(values);
    const match = statedInAll(stated, taken);
    return [{ target, taken: plain(taken), stated: match === null ? null : plain(match) }];
  });
}

/** One of the lines, else the greatest, or all of them where each adds up a part: what is nearer to what is taken. */
function statedInAll(stated: readonly Decimal[], taken: Decimal): Decimal | null {
  const nearer = (one: Decimal, other: Decimal) =>
    other.minus(taken).abs().lt(one.minus(taken).abs()) ? other : one;
  const [first, ...others] = stated;
  if (first === undefined) return null;
  const greatest = others.reduce((best, value) => (value.gt(best) ? value : best), first);
  return stated.find((value) => value.eq(taken)) ?? nearer(greatest, sum(stated));
}
