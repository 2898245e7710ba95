// From an interval to what is reported: rounded once, with the verdict and the gap, row by row.
import type { LinearMeasure } from './compiled.ts';
import { emptyFound, MISSING, MOST_EXACT, STATUS, VERDICT, type Found } from './found.ts';
import { INEXACT, type Intervals } from './interval.ts';

/** @param existing what stands, in its own scale; MISSING where it is not known */
export function judged(
  compiled: LinearMeasure,
  intervals: Intervals,
  existing: Float64Array,
): Found {
  const rows = existing.length;
  const found = emptyFound(compiled, rows, existing);
  for (let row = 0; row < rows; row += 1) {
    report(found, compiled, intervals, row);
    if (found.status[row] !== STATUS.noRule && (existing[row] ?? 0) > MOST_EXACT)
      found.status[row] = STATUS.unsaid;
    const code = found.status[row] ?? STATUS.noRule;
    if (code === STATUS.noRule || code === STATUS.pending || code === STATUS.unsaid) continue;
    found.binding[row] = (intervals.lowerBits[row] ?? 0) | (intervals.upperBits[row] ?? 0);
    const own = existing[row] ?? MISSING;
    if (own >= 0) compareRow(found, compiled, intervals, row, own * compiled.existingFactor);
  }
  return found;
}

/** Whole things round the lower bound up and the upper bound down; the status is that of the exact ends, then of the rounded. */
function report(found: Found, compiled: LinearMeasure, given: Intervals, row: number): void {
  const { status, lower, upper } = found;
  const flags = given.flags[row] ?? 0;
  const least = given.lower[row] ?? MISSING;
  const most = given.upper[row] ?? MISSING;
  if (flags !== 0) {
    status[row] = (flags & INEXACT) !== 0 ? STATUS.unsaid : STATUS.pending;
    return;
  }
  if (least < 0 && most < 0) return;
  const { denominator, measure } = compiled;
  const leastStrict = given.lowerStrict[row] ?? 0;
  const mostStrict = given.upperStrict[row] ?? 0;
  const from = least < 0 || !measure.whole ? least : wholeUp(least, denominator, leastStrict);
  const to = most < 0 || !measure.whole ? most : wholeDown(most, denominator, mostStrict);
  lower[row] = from;
  upper[row] = to;
  status[row] = STATUS.ok;
  if (least < 0 || most < 0) return;
  if (least > most || (least === most && leastStrict + mostStrict > 0))
    status[row] = STATUS.conflict;
  else if (from > to) {
    status[row] = STATUS.noWholeFits;
    upper[row] = from;
  }
}

/** The least whole number that a lower end admits. */
function wholeUp(value: number, denominator: number, strict: number): number {
  const rest = value % denominator;
  const whole = (value - rest) / denominator;
  return rest === 0 ? whole + strict : whole + 1;
}

/** The greatest whole number that an upper end admits, or zero when it admits none. */
function wholeDown(value: number, denominator: number, strict: number): number {
  const rest = value % denominator;
  const whole = (value - rest) / denominator;
  return rest === 0 ? Math.max(whole - strict, 0) : whole;
}

/** Conflict is judged on the lower end alone; an upper end alone is exceeded by what is over it. */
function compareRow(
  found: Found,
  { measure }: LinearMeasure,
  given: Intervals,
  row: number,
  existing: number,
): void {
  if (!(existing <= MOST_EXACT)) {
    found.status[row] = STATUS.unsaid;
    return;
  }
  // Rounding has already moved a whole measure past an exclusive end.
  const leastStrict = measure.whole ? 0 : (given.lowerStrict[row] ?? 0);
  const mostStrict = measure.whole ? 0 : (given.upperStrict[row] ?? 0);
  const least = found.lower[row] ?? MISSING;
  const most = found.upper[row] ?? MISSING;
  const isShort = least >= 0 && (existing < least || (leastStrict > 0 && existing === least));
  const isWithin = most < 0 || existing < most || (mostStrict === 0 && existing === most);
  const isMet = isWithin || found.status[row] === STATUS.conflict;
  const isOver = !isShort && !isMet && least < 0;
  found.gap[row] = isShort ? least - existing : isOver ? existing - most : 0;
  found.verdict[row] = isShort || isOver ? VERDICT.short : isMet ? VERDICT.met : VERDICT.above;
}
