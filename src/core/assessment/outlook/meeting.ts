// Where the two ends of a requirement come to meet, or come apart, as a figure grows or shrinks: one end is moved past the other by turns.
import { wholeDown } from '../../quantity/bound.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { firstExactUpper, firstLower, firstUnrounded, type Inverse } from './inverse.ts';
import { firstIn, lastOf, type Piece } from './pieces.ts';
import type { Level } from '../requirement/requirement.ts';

export interface Path {
  readonly about: (value: Decimal) => Inverse;
  readonly measure: string;
  readonly piece: Piece;
  readonly direction: 'more' | 'fewer';
}

/** Ends that drift together are given up after so many moves. */
const MOST_MOVES = 1000;

/** The nearest value of a piece, today's included, at which some whole number fits both ends. */
export function nearestFit(path: Path, today: Decimal): Decimal | null {
  return travel(
    path,
    today,
    ({ status }) => status === 'ok',
    (inverse, { exact, lower }) => {
      if (lower === null || exact.upper === null) return null;
      return path.direction === 'more'
        ? firstExactUpper(inverse, path.measure, { value: lower, inclusive: true })
        : firstLower(inverse, path.measure, { value: wholeDown(exact.upper), inclusive: false });
    },
  );
}

/** The nearest value of a piece at which the ends begin to contradict each other, or cease to. */
export function nearestTurn(path: Path, today: Decimal): Decimal | null {
  const { measure } = path;
  const conflicts = ({ status }: Level) => status === 'conflict';
  const before = conflicts(levelOf(path.about(today), measure));
  const isTurned = (level: Level) => conflicts(level) !== before;
  return travel(path, today, isTurned, (inverse, { exact: { lower, upper } }) => {
    if (lower === null || upper === null) return null;
    const strict = lower.strict || upper.strict;
    const isUpperMoved = (path.direction === 'more') === before;
    return isUpperMoved
      ? firstUnrounded(inverse, measure, 'upper', { value: lower.value, inclusive: !strict })
      : firstUnrounded(inverse, measure, 'lower', { value: upper.value, inclusive: strict });
  });
}

/** Moves to the value at which one end has passed the other as it was, until it is there for both. */
function travel(
  { about, measure, piece, direction }: Path,
  today: Decimal,
  isThere: (level: Level) => boolean,
  passing: (inverse: Inverse, level: Level) => Decimal | null,
): Decimal | null {
  const { grain } = about(today);
  const last = lastOf(piece, grain);
  const isMore = direction === 'more';
  let at = isMore
    ? piece.from.gt(today)
      ? firstIn(piece, grain)
      : today
    : last.lt(today)
      ? last
      : today;
  for (let move = 0; move < MOST_MOVES && at.gte(piece.from) && at.lte(last); move += 1) {
    const inverse = about(at);
    const level = levelOf(inverse, measure);
    if (isThere(level)) return at;
    const found = passing(inverse, level);
    const next = found === null || isMore ? found : found.minus(grain);
    if (next === null || (isMore ? next.lte(at) : next.gte(at))) return null;
    at = next;
  }
  return null;
}

export function levelOf({ evaluator, unit }: Inverse, measure: string): Level {
  return evaluator.requirement(unit, measure).levels.aim;
}
