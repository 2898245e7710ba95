// A measure that asks the same in every row: that is worked out once, and only what stands is held against it.
import type { Answer, Asked, CompiledMeasure, LinearMeasure, Piece } from './compiled.ts';
import type { Desk } from './desk.ts';
import { type MISSING, MOST_EXACT, STATUS, VERDICT, type Found } from './found.ts';

/** True of an answer that what stands is held against as it is: rounded, or at ends that are enough themselves. */
export function isJudgeable({ measure, ways }: Asked, { lower, upper }: Answer): boolean {
  const isStrict = ({ lower: least, upper: most }: Piece) =>
    least?.strict === true || most?.strict === true;
  return (lower >= 0 || upper >= 0) && (measure.whole || !ways.some((way) => way.some(isStrict)));
}

/** Nothing differs from row to row, nor does what stands. @param answer of any row */
export function foundAlike(
  compiled: CompiledMeasure,
  answer: Readonly<Answer>,
  existing: Float64Array,
  rows: number,
  desk: Desk,
): Found {
  return {
    compiled,
    rows,
    varies: answer.status === STATUS.unsaid ? 'all' : 'nothing',
    status: desk.sameCode(answer.status, rows),
    lower: desk.sameNumber(answer.lower, rows),
    upper: desk.sameNumber(answer.upper, rows),
    verdict: desk.sameCode(answer.verdict, rows),
    gap: desk.sameNumber(answer.gap, rows),
    binding: desk.sameBits(answer.binding, rows),
    existing,
  };
}

/** @returns null where a number that stands would leave the exact range */
export function foundSettled(
  compiled: LinearMeasure,
  answer: Readonly<Answer>,
  existing: Float64Array,
  rows: number,
  desk: Desk,
): Found | null {
  const { status, lower, upper, binding } = answer;
  const verdict = desk.codes(rows);
  const gap = desk.numbers(rows);
  const most = upper < 0 || status === STATUS.conflict ? MOST_EXACT : upper;
  if (!judgeAll(existing, rows, compiled.existingFactor, lower, most, verdict, gap)) return null;
  return {
    compiled,
    rows,
    varies: 'verdict',
    status: desk.sameCode(status, rows),
    lower: desk.sameNumber(lower, rows),
    upper: desk.sameNumber(upper, rows),
    verdict,
    gap,
    binding: desk.sameBits(binding, rows),
    existing,
  };
}

/** @returns false where a number that stands would leave the exact range */
function judgeAll(
  existing: Float64Array,
  rows: number,
  factor: number,
  least: number,
  most: number,
  verdict: Uint8Array,
  gap: Float64Array,
): boolean {
  const { notAssessed, met, short } = VERDICT;
  const missing: typeof MISSING = -1;
  const mostStanding = MOST_EXACT / factor;
  const isOnlyUpper = least < 0;
  const whenOver = isOnlyUpper ? short : VERDICT.above;
  for (let row = 0; row < rows; row += 1) {
    const stands = existing[row] ?? missing;
    if (!(stands <= mostStanding)) return false;
    const own = stands * factor;
    if (own < 0) {
      verdict[row] = notAssessed;
      gap[row] = missing;
    } else if (own < least) {
      verdict[row] = short;
      gap[row] = least - own;
    } else if (own > most) {
      verdict[row] = whenOver;
      gap[row] = isOnlyUpper ? own - most : 0;
    } else {
      verdict[row] = met;
      gap[row] = 0;
    }
  }
  return true;
}
