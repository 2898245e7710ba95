// A figure followed from today's value, and what is shown of a requirement along it.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import type { Outcome } from '../verdict/outcome.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Piece } from './pieces.ts';
import type { Turned } from './turned.ts';

/** What is required, at the least, at one value of the figure. */
export interface Point {
  readonly at: Decimal;
  readonly lower: Ratio;
}

/** A stretch of the figure in which the requirement does not jump: straight between its points, which are exact. */
export type Run = readonly [Point, ...Point[]];

/** What is shown of the figure's range, and the requirement within it; where no run is, nothing is required or known. */
export interface Shown {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly runs: readonly Run[];
}

/** A figure that is followed from today's value in both directions. */
export interface Along {
  readonly evaluator: Evaluator;
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly pieces: readonly Piece[];
  readonly today: Point;
}
