// Where no whole number fits between the two ends: the nearest values of a figure at which one fits again.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import { inverseAt } from './inverse.ts';
import { levelOf, nearestFit, type Path } from './meeting.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { alongTakenWay } from './taken-way.ts';
import { isWholeFact, turnedBehind, valueOf, type Turned } from './turned.ts';

export interface Fit extends Turned {
  readonly direction: 'more' | 'fewer';
  /** How many more or fewer. */
  readonly by: Decimal;
  /** The value of the figure at which both ends fit again. */
  readonly at: Decimal;
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
}

/** The nearest fit in each direction, for every whole figure behind an outcome that no whole number fits. */
export function nextFits(open: Evaluator, outcome: Outcome): Fit[] {
  const { unit, measure, status } = outcome;
  if (status !== 'noWholeFits') return [];
  const evaluator = alongTakenWay(open, outcome);
  return turnedBehind(evaluator, unit, measure.id).flatMap((turned) => {
    const today = valueOf(evaluator, turned);
    if (today === null || !isWholeFact(evaluator.situation.rulebook, turned.fact)) return [];
    const pieces = piecesOf(evaluator, unit, measure.id, turned);
    const above = pieces.filter(({ below }) => below === null || below.gt(today));
    const under = pieces.filter(({ from }) => from.lte(today)).reverse();
    const search: Search = { evaluator, outcome, turned, today };
    return [...nearest(search, 'more', above), ...nearest(search, 'fewer', under)];
  });
}

interface Search {
  readonly evaluator: Evaluator;
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly today: Decimal;
}

/** The fit of the first piece that has one. */
function nearest(
  { evaluator, outcome: { unit, measure }, turned, today }: Search,
  direction: Fit['direction'],
  pieces: readonly Piece[],
): Fit[] {
  for (const piece of pieces) {
    const about: Path['about'] = (value) => inverseAt(evaluator, unit, { turned, piece, value });
    const at = nearestFit({ about, measure: measure.id, piece, direction }, today);
    if (at === null) continue;
    const { lower, upper } = levelOf(about(at), measure.id);
    return [{ ...turned, direction, by: at.minus(today).abs(), at, lower, upper }];
  }
  return [];
}
