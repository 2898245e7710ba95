// How a requirement grows with a figure behind it: its exact values around today's, step by step or as a line that bends.
import type { Outcome } from '../verdict/outcome.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Along, Point, Shown } from './along.ts';
import { piecesOf } from './pieces.ts';
import { slopesAlong } from './slopes.ts';
import { stairsAlong } from './stairs.ts';
import { alongTakenWay } from './taken-way.ts';
import { isWholeFact, turnedBehind, valueOf, type Turned } from './turned.ts';

export interface Staircase extends Turned, Shown {
  readonly today: Point;
}

/**
 * One for every figure behind an outcome with which what is required, all provisions counted, changes near today's value.
 * Things that are counted go up in steps, areas along lines.
 */
export function staircasesOf(open: Evaluator, outcome: Outcome): Staircase[] {
  const { unit, measure, levels } = outcome;
  const { lower } = levels.aim;
  if (lower === null) return [];
  const evaluator = alongTakenWay(open, outcome);
  const { rulebook } = evaluator.situation;
  return turnedBehind(evaluator, unit, measure.id).flatMap((turned) => {
    const at = valueOf(evaluator, turned);
    if (at === null) return [];
    if (measure.whole && !isWholeFact(rulebook, turned.fact)) return [];
    const pieces = piecesOf(evaluator, unit, measure.id, turned);
    const along: Along = { evaluator, outcome, turned, pieces, today: { at, lower } };
    const shown = measure.whole ? stairsAlong(along) : slopesAlong(along);
    return shown === null ? [] : [{ ...turned, ...shown, today: along.today }];
  });
}
