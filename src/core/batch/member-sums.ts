// What communities of one kind in one street add up to: exact, and unknown while one of them is.
import { MILLIONTHS, type Input } from '../columns/compiled.ts';
import { BEYOND, MISSING, MOST_EXACT } from '../columns/found.ts';
import { Decimal, decimal } from '../quantity/decimal.ts';
import { beyondKey, type Block } from './block.ts';
import type { Layout } from './layout.ts';

export interface MemberSums {
  /** The code of the kind (codes.ts). */
  readonly code: number;
  count: number;
  /** By column from `from` on; MISSING once one is not known, BEYOND once the sum is in `large`. */
  readonly page: Float64Array;
  readonly from: number;
  /** Sums that have left the machine's exact range, as they are written; null while there are none. */
  large: Map<number, Decimal> | null;
}

/** Opens the sums of one kind of community in one street. */
export type OpenSums = (code: number) => MemberSums;

const FIRST_PAGE = 16;
const LARGEST_PAGE = 1024;

/** Hundreds of thousands may be held: the sums of many lie in one array, for one each would take several times the room. */
export function sumPages({ wholes }: Layout): OpenSums {
  const width = wholes.length;
  let held = FIRST_PAGE;
  let [page, next] = [new Float64Array(width * held), 0];
  return (code) => {
    if (next + width > page.length) {
      held = Math.min(2 * held, LARGEST_PAGE);
      [page, next] = [new Float64Array(width * held), 0];
    }
    const from = next;
    next += width;
    return { code, count: 0, page, from, large: null };
  };
}

export function addTo(to: MemberSums, block: Block, at: number, { wholes }: Layout): void {
  const { page, from } = to;
  to.count += 1;
  block.columns.forEach((column, position) => {
    const value = column[at] ?? MISSING;
    const before = page[from + position] ?? MISSING;
    if (before === MISSING) return;
    if (value < 0) {
      page[from + position] = MISSING;
      return;
    }
    const sum = before + value;
    if (sum <= MOST_EXACT) page[from + position] = sum;
    else {
      const written =
        value === BEYOND ? block.beyond.get(beyondKey(block, at, position)) : undefined;
      const exact = written === undefined ? exactOf(value, position, wholes) : decimal(written);
      addLarge(to, position, exact, wholes);
    }
  });
}

type Wholes = Layout['wholes'];

function exactOf(value: number, position: number, wholes: Wholes): Decimal {
  return new Decimal(value).div(wholes[position] === true ? 1 : MILLIONTHS);
}

function addLarge(to: MemberSums, position: number, value: Decimal, wholes: Wholes): void {
  const before = valueOf(to, position, wholes) ?? new Decimal(0);
  to.large ??= new Map<number, Decimal>();
  to.large.set(position, before.plus(value));
  to.page[to.from + position] = BEYOND;
}

/** Null while it is not known. */
export function valueOf(
  { page, from, large }: MemberSums,
  position: number,
  wholes: Wholes,
): Decimal | null {
  const sum = page[from + position] ?? MISSING;
  if (sum < 0) return null;
  return large?.get(position) ?? exactOf(sum, position, wholes);
}

/** One figure over several kinds of members, as a whole number, MISSING or BEYOND. @param position -1 of what no column holds */
export function figureOf(parts: readonly MemberSums[], input: Input, position: number): number {
  if (input.from === 'fact' && input.id === 'communities')
    return parts.reduce((sum, { count }) => sum + count, 0);
  if (input.from === 'fact' && input.id === 'streets') return input.members === null ? 1 : MISSING;
  let total = 0;
  for (const { page, from } of parts) {
    const sum = position < 0 ? MISSING : (page[from + position] ?? MISSING);
    if (sum === MISSING) return MISSING;
    total += sum;
  }
  return total <= MOST_EXACT ? total : BEYOND;
}
