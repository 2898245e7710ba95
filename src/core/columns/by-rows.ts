// A measure answered row by row: every form that provisions may have, each number checked.
import { emptyAnswer, report } from './answer.ts';
import type { BoundPiece } from './bound.ts';
import type { Answer, Asked, LinearMeasure } from './compiled.ts';
import type { Desk } from './desk.ts';
import { STATUS, VERDICT, type Found } from './found.ts';
import { intersect, openInterval } from './interval.ts';

/** Answers one row after the other in the very same object. @param ways at least one */
export function answering(
  compiled: Asked,
  ways: readonly (readonly BoundPiece[])[],
  existing: Float64Array,
): (row: number) => Answer {
  const interval = openInterval();
  const [best, other] = [emptyAnswer(), emptyAnswer()];
  return (row) => {
    const stands = existing[row] ?? 0;
    for (let at = 0; at < ways.length; at += 1) {
      const into = at === 0 ? best : other;
      intersect(interval, ways[at] ?? [], row);
      report(into, compiled, interval, stands);
      if (at > 0 && isPreferred(other, best)) take(best, other);
    }
    return best;
  };
}

export function foundByRows(
  compiled: LinearMeasure,
  answerAt: (row: number) => Answer,
  existing: Float64Array,
  rows: number,
  desk: Desk,
): Found {
  const found: Found = {
    compiled,
    rows,
    varies: 'all',
    status: desk.codes(rows),
    lower: desk.numbers(rows),
    upper: desk.numbers(rows),
    verdict: desk.codes(rows),
    gap: desk.numbers(rows),
    binding: desk.bits(rows),
    existing,
  };
  const { status, lower, upper, verdict, gap, binding } = found;
  for (let row = 0; row < rows; row += 1) {
    const answer = answerAt(row);
    status[row] = answer.status;
    lower[row] = answer.lower;
    upper[row] = answer.upper;
    verdict[row] = answer.verdict;
    gap[row] = answer.gap;
    binding[row] = answer.binding;
  }
  return found;
}

/** What is met wins; what may yet be met outweighs what is over or short; a way that asks nothing comes last. */
const BY_PREFERENCE: readonly number[] = [
  VERDICT.met,
  VERDICT.notAssessed,
  VERDICT.above,
  VERDICT.short,
];

function rankOf({ status, verdict }: Answer): number {
  return status === STATUS.noRule ? BY_PREFERENCE.length : BY_PREFERENCE.indexOf(verdict);
}

/** Between equals the one that is named first stays; what one way cannot say, none can. */
function isPreferred(other: Answer, best: Answer): boolean {
  if (best.status === STATUS.unsaid) return false;
  const order = rankOf(best) - rankOf(other);
  return order > 0 || (order === 0 && other.gap < best.gap) || other.status === STATUS.unsaid;
}

function take(into: Answer, { status, lower, upper, verdict, gap, binding }: Answer): void {
  into.status = status;
  into.lower = lower;
  into.upper = upper;
  into.verdict = verdict;
  into.gap = gap;
  into.binding = binding;
}
