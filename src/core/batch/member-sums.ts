// What communities of one kind in one street add up to: exact, and unknown while one of them is.
import type { Input, MemberKind } from '../columns/compiled.ts';
import { MILLIONTHS } from '../columns/compiled.ts';
import { BEYOND, MISSING, MOST_EXACT } from '../columns/found.ts';
import { Decimal, decimal } from '../quantity/decimal.ts';
import { beyondKey, type Block } from './block.ts';
import type { Layout } from './layout.ts';

export interface MemberSums {
  readonly kind: MemberKind;
  count: number;
  /** By column; MISSING once one is not known, BEYOND once the sum is in `large`. */
  readonly sums: Float64Array;
  /** Sums that have left the machine's exact range, as they are written; null while there are none. */
  large: Map<number, Decimal> | null;
  readonly wholes: readonly boolean[];
}

/** Hundreds of thousands may be held: what all share is one, what few need is made when it is needed. */
export function emptySums(kind: MemberKind, { wholes }: Layout): MemberSums {
  return { kind, count: 0, sums: new Float64Array(wholes.length), large: null, wholes };
}

export function addTo(to: MemberSums, block: Block, at: number): void {
  to.count += 1;
  block.columns.forEach((column, position) => {
    const value = column[at] ?? MISSING;
    const before = to.sums[position] ?? MISSING;
    if (before === MISSING) return;
    if (value < 0) {
      to.sums[position] = MISSING;
      return;
    }
    const sum = before + value;
    if (sum <= MOST_EXACT) to.sums[position] = sum;
    else addLarge(to, position, exactAt(block, at, position, to.wholes[position] === true));
  });
}

/** The figure as it was written. */
function exactAt(block: Block, at: number, position: number, whole: boolean): Decimal {
  const value = block.columns[position]?.[at] ?? MISSING;
  if (value === BEYOND) return decimal(block.beyond.get(beyondKey(block, at, position)) ?? '0');
  return new Decimal(value).div(whole ? 1 : MILLIONTHS);
}

function addLarge(to: MemberSums, position: number, value: Decimal): void {
  const before = valueOf(to, position, to.wholes[position] === true) ?? new Decimal(0);
  to.large ??= new Map<number, Decimal>();
  to.large.set(position, before.plus(value));
  to.sums[position] = BEYOND;
}

/** Null while it is not known. */
export function valueOf({ sums, large }: MemberSums, position: number, whole: boolean) {
  const sum = sums[position] ?? MISSING;
  if (sum < 0) return null;
  return large?.get(position) ?? new Decimal(sum).div(whole ? 1 : MILLIONTHS);
}

/** One figure over several kinds of members, as a whole number, MISSING or BEYOND. */
export function figureOf(parts: readonly MemberSums[], input: Input, position: number): number {
  if (input.from === 'fact' && input.id === 'communities')
    return parts.reduce((sum, { count }) => sum + count, 0);
  if (input.from === 'fact' && input.id === 'streets') return input.members === null ? 1 : MISSING;
  let total = 0;
  for (const { sums } of parts) {
    const sum = sums[position] ?? MISSING;
    if (sum === MISSING) return MISSING;
    total += sum;
  }
  return total <= MOST_EXACT ? total : BEYOND;
}
