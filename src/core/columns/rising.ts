// A measure whose lower end one figure raises above a fixed one: most that are not the same everywhere are no more than this.
import type { Input, LinearMeasure, Piece, Rising, Way } from './compiled.ts';
import { MISSING, MOST_EXACT, type SILENT, STATUS, VERDICT, type Found } from './found.ts';
import type { Reading } from './reading.ts';

/** Null of every other measure. */
export function risingOf(way: Way): Rising | null {
  const ends = way.flatMap(plainEnd);
  if (ends.length < way.length) return null;
  const steady = ends.filter(({ input }) => input === undefined);
  const fixed = Math.max(MISSING, ...steady.map(({ plus }) => plus));
  const fixedBits = bitsOf(steady.filter(({ plus }) => plus === fixed));
  const rising = ends.flatMap(({ input, ...end }) =>
    input === undefined ? [] : { ...end, input },
  );
  const [first] = rising;
  if (first === undefined) return null;
  const { input, factor, plus } = first;
  const saysSame = (one: typeof first) =>
    one.factor === factor && one.plus === plus && isSame(one.input, input);
  if (!rising.every(saysSame)) return null;
  return { input, factor, plus, bits: bitsOf(rising), fixed, fixedBits };
}

function bitsOf(ends: readonly { readonly bit: number }[]): number {
  return ends.reduce((bits, { bit }) => bits | bit, 0);
}

/** What a piece asks that always holds and asks one lower end of one figure, or of none; nothing of every other. */
function plainEnd({ inputs, lower, upper, guards, isOpen }: Piece, at: number) {
  const [input, ...more] = inputs;
  if (lower === null || lower.strict || upper !== null || isOpen) return [];
  if (guards.length + more.length > 0) return [];
  return [{ input, factor: lower.factors[0] ?? 0, plus: lower.plus, bit: 1 << at }];
}

/** Figures by what they are called; of fewer members only where they are the very same. */
function isSame(a: Input, b: Input): boolean {
  return a.from === b.from && a.id === b.id && a.members === b.members;
}

/** @returns null where a number would leave the exact range, or a requirement that it rests on asks nothing */
export function foundRising(
  compiled: LinearMeasure,
  rising: Rising,
  existing: Float64Array,
  reading: Reading,
): Found | null {
  const { rows, desk, column } = reading;
  const found: Found = {
    compiled,
    rows,
    varies: 'all',
    status: desk.codes(rows),
    lower: desk.numbers(rows),
    upper: reading.absent,
    verdict: desk.codes(rows),
    gap: desk.numbers(rows),
    binding: desk.bits(rows),
    existing,
  };
  return fill(found, compiled, rising, column(rising.input, 'lower')) ? found : null;
}

/** What does not change stands in front of the loop: without a bundle an imported name is looked up wherever it is read. */
function fill(
  { status, lower, verdict, gap, binding, existing, rows }: Found,
  { measure: { whole }, denominator, existingFactor }: LinearMeasure,
  { factor, plus, bits, fixed, fixedBits }: Rising,
  figures: Float64Array,
): boolean {
  const { notAssessed, met, short } = VERDICT;
  const { ok, pending } = STATUS;
  const missing: typeof MISSING = -1;
  const silent: typeof SILENT = -2;
  const most = whole ? Math.min(MOST_EXACT, denominator * MOST_QUOTIENT) : MOST_EXACT;
  const mostStanding = MOST_EXACT / existingFactor;
  if (fixed > most) return false;
  for (let row = 0; row < rows; row += 1) {
    const figure = figures[row] ?? missing;
    const stands = existing[row] ?? missing;
    const raised = factor * figure + plus;
    if (!(figure <= most && raised <= most && stands <= mostStanding) || figure === silent)
      return false;
    verdict[row] = notAssessed;
    gap[row] = missing;
    if (figure < 0) {
      status[row] = pending;
      lower[row] = missing;
      binding[row] = 0;
      continue;
    }
    const end = raised > fixed ? raised : fixed;
    const least = whole ? wholeUp(end, denominator) : end;
    status[row] = ok;
    lower[row] = least;
    binding[row] = raised > fixed ? bits : raised < fixed ? fixedBits : bits | fixedBits;
    if (stands < 0) continue;
    const lacking = least - stands * existingFactor;
    verdict[row] = lacking > 0 ? short : met;
    gap[row] = lacking > 0 ? lacking : 0;
  }
  return true;
}

/** The bits of a number hold whole numbers up to this. */
const MOST_QUOTIENT = 2 ** 31 - 1;

/** The least whole number not below the quotient, which must be within the bits: what these keep of it is its whole part. */
function wholeUp(value: number, denominator: number): number {
  const below = (value / denominator) | 0;
  return below * denominator < value ? below + 1 : below;
}
