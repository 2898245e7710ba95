// Where one end of a requirement may change as a figure grows: the values that are worth a look.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { firstExactUpper, firstLower, firstUpper, inverseAt, type Inverse } from './inverse.ts';
import { nearestTurn } from './meeting.ts';
import { lastOf, type Piece } from './pieces.ts';
import { grainOf, type Turned } from './turned.ts';
import { crossingsIn } from './waiting-along.ts';

/** What is looked for: where one end of a requirement is no longer as it is. */
export interface Search {
  readonly evaluator: Evaluator;
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly end: 'lower' | 'upper';
  readonly from: Ratio;
}

export const grainIn = ({ evaluator, turned }: Search) => grainOf(evaluator, turned.fact);

/** Where the end may pass what is required today, or no longer reach it, in ascending order; where what waits begins or ceases to matter; an upper end also where the ends begin or cease to conflict. */
export function candidates(
  search: Search,
  piece: Piece,
  start: Decimal,
  direction: 'more' | 'fewer',
): Decimal[] {
  const { evaluator, outcome, turned, end, from } = search;
  const { id } = outcome.measure;
  const about = (value: Decimal): Inverse =>
    inverseAt(evaluator, outcome.unit, { turned, piece, value });
  const at = about(start);
  const mark = { value: from, inclusive: direction === 'fewer' };
  const passed =
    end === 'lower'
      ? [firstLower(at, id, mark)]
      : [firstUpper(at, id, mark), firstExactUpper(at, id, mark)];
  const moved = passed.map((one) => (direction === 'more' ? one : (one?.minus(at.grain) ?? null)));
  const turn =
    end === 'lower' ? null : nearestTurn({ about, measure: id, piece, direction }, start);
  const values = [...moved, turn, ...waits(search, piece, start, direction)];
  return values.flatMap((one) => one ?? []).sort((a, b) => a.cmp(b));
}

/** Where what waits may begin, or cease, to ask for more than the others do. */
function waits(
  search: Search,
  piece: Piece,
  start: Decimal,
  direction: 'more' | 'fewer',
): Decimal[] {
  const grain = grainIn(search);
  const path = { ...search, grain };
  if (direction === 'more') return crossingsIn(path, piece, start, lastOf(piece, grain));
  return crossingsIn(path, piece, piece.from, start).map((value) => value.minus(grain));
}
