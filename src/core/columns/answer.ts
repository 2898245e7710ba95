// What is reported of one measure in one row: the interval rounded once, the verdict and the gap.
import type { Answer, Asked } from './compiled.ts';
import { smallQuotient } from '../quantity/small.ts';
import { MISSING, MOST_EXACT, STATUS, VERDICT } from './found.ts';
import type { Interval } from './interval.ts';

export function emptyAnswer(): Answer {
  return {
    status: STATUS.noRule,
    lower: MISSING,
    upper: MISSING,
    verdict: VERDICT.notAssessed,
    gap: MISSING,
    binding: 0,
  };
}

/** @param existing what stands, in its own scale; MISSING where it is not known */
export function report(into: Answer, compiled: Asked, given: Interval, existing: number): void {
  into.lower = into.upper = into.gap = MISSING;
  into.verdict = VERDICT.notAssessed;
  into.binding = 0;
  into.status = statusOf(into, compiled, given);
  const { status } = into;
  if (status !== STATUS.noRule && existing > MOST_EXACT) into.status = STATUS.unsaid;
  if (status === STATUS.noRule || status === STATUS.pending || into.status === STATUS.unsaid)
    return;
  into.binding = given.lowerBits | given.upperBits;
  if (existing >= 0) compare(into, compiled, given, existing * compiled.existingFactor);
}

/** Whole things round the lower bound up and the upper bound down; the status is that of the exact ends, then of the rounded. */
function statusOf(into: Answer, { denominator, measure }: Asked, given: Interval): number {
  const { lower, lowerStrict, upper, upperStrict } = given;
  if (given.isInexact) return STATUS.unsaid;
  if (given.waits) return STATUS.pending;
  if (lower < 0 && upper < 0) return STATUS.noRule;
  into.lower = lower < 0 || !measure.whole ? lower : wholeUp(lower, denominator, lowerStrict);
  into.upper = upper < 0 || !measure.whole ? upper : wholeDown(upper, denominator, upperStrict);
  // An open lower end lies under every upper one.
  if (upper < 0) return STATUS.ok;
  if (lower > upper || (lower === upper && lowerStrict + upperStrict > 0)) return STATUS.conflict;
  if (into.lower <= into.upper) return STATUS.ok;
  into.upper = into.lower;
  return STATUS.noWholeFits;
}

/** The least whole number that a lower end admits. */
function wholeUp(value: number, denominator: number, strict: number): number {
  const whole = smallQuotient(value, denominator);
  return whole * denominator === value ? whole + strict : whole + 1;
}

/** The greatest whole number that an upper end admits, or zero when it admits none. */
function wholeDown(value: number, denominator: number, strict: number): number {
  const whole = smallQuotient(value, denominator);
  return whole * denominator === value ? Math.max(whole - strict, 0) : whole;
}

/** Conflict is judged on the lower end alone; an upper end alone is exceeded by what is over it. */
function compare(
  into: Answer,
  { measure }: Asked,
  { lowerStrict, upperStrict }: Interval,
  existing: number,
): void {
  if (!(existing <= MOST_EXACT)) {
    into.status = STATUS.unsaid;
    return;
  }
  const { lower, upper } = into;
  // Rounding has already moved a whole measure past an exclusive end.
  const isExact = !measure.whole;
  const isShort = existing < lower || (isExact && lowerStrict > 0 && existing === lower);
  const isOver =
    upper >= 0 &&
    into.status !== STATUS.conflict &&
    (existing > upper || (isExact && upperStrict > 0 && existing === upper));
  into.gap = 0;
  if (isShort) into.gap = lower - existing;
  else if (isOver && lower < 0) into.gap = existing - upper;
  into.verdict =
    isShort || (isOver && lower < 0) ? VERDICT.short : isOver ? VERDICT.above : VERDICT.met;
}
