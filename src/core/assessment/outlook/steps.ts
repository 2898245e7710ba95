// How a requirement grows with one figure: runs of values between one threshold and the next, each exact.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Level } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { firstHolding } from './halving.ts';
import { isSameEnds } from './same-level.ts';
import { decidedBy } from './decided-by.ts';
import { firstIn, piecesOf, type Piece } from './pieces.ts';
import { alongTakenWay } from './taken-way.ts';
import { more } from './threshold.ts';
import { evaluatorAt, grainOf, type Turned } from './turned.ts';

/** Values of the figure from `from` to `last`: of what is counted one requirement holds for all, of the rest it grows evenly. */
export interface Run {
  readonly from: Decimal;
  readonly last: Decimal;
  /** What is required at the first value of the run, and at its last. */
  readonly first: Level;
  readonly final: Level;
}

/** The values that are looked at, both ends included. */
interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Runs of one range; `isCut` where there were more than anybody reads. */
export interface Steps {
  readonly runs: readonly Run[];
  readonly isCut: boolean;
}

const MOST_RUNS = 300;

/** Along a figure that is measured, in steps of a millionth: the finest that a plan can hold. */
export function stepsOf(open: Evaluator, outcome: Outcome, turned: Turned, range: Range): Steps {
  const steps = stepsInSteps(open, outcome, turned, range);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same with a pause after each run. */
export function* stepsInSteps(
  open: Evaluator,
  outcome: Outcome,
  turned: Turned,
  { from, to }: Range,
): Generator<void, Steps> {
  const evaluator = alongTakenWay(open, outcome);
  const path: Path = {
    evaluator,
    outcome,
    turned,
    pieces: piecesOf(evaluator, outcome.unit, outcome.measure.id, turned),
    grain: grainOf(evaluator, turned.fact),
  };
  const runs: Run[] = [];
  let at = from;
  while (at.lte(to)) {
    if (runs.length === MOST_RUNS) return { runs, isCut: true };
    const next = nextAfter(path, at, to);
    const last = next === null ? to : next.minus(path.grain);
    runs.push({ from: at, last, first: levelAt(path, at), final: levelAt(path, last) });
    if (next === null) break;
    at = next;
    yield;
  }
  return { runs, isCut: false };
}

interface Path {
  readonly evaluator: Evaluator;
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly pieces: readonly Piece[];
  readonly grain: Decimal;
}

function levelAt({ evaluator, outcome, turned }: Path, value: Decimal): Level {
  const { unit, measure } = outcome;
  return evaluatorAt(evaluator, turned, value).requirement(unit, measure.id).levels.aim;
}

function decidedAt({ evaluator, outcome, turned }: Path, value: Decimal): string {
  return decidedBy(evaluatorAt(evaluator, turned, value), outcome.unit, outcome.measure.id);
}

/** The first greater value, up to `to`, from which another run begins. */
function nextAfter(path: Path, at: Decimal, to: Decimal): Decimal | null {
  const before = levelAt(path, at);
  const found = [
    ...(path.outcome.measure.whole ? stepsAbove(path, at, before) : bendAbove(path, at, to)),
    ...boundaryAbove(path, at, before),
  ].filter((one) => one.lte(to));
  return found.reduce<Decimal | null>(
    (least, one) => (least === null || one.lt(least) ? one : least),
    null,
  );
}

function stepsAbove({ evaluator, outcome, turned, pieces }: Path, at: Decimal, level: Level) {
  return (['lower', 'upper'] as const).flatMap((end) => {
    const from = level[end];
    if (from === null) return [];
    const search = { evaluator, outcome, turned, end, from };
    return more(search, at, pieces).map((one) => one.at);
  });
}

/** Within a piece each provision decides over one stretch of values, while what is counted stays: where another begins, the slope changes. */
function bendAbove(path: Path, at: Decimal, to: Decimal): Decimal[] {
  const before = decidedAt(path, at);
  const piece = path.pieces.find(
    ({ from, below }) => from.lte(at) && (below === null || below.gt(at)),
  );
  const end = piece?.below?.minus(path.grain) ?? to;
  const bend = firstHolding(
    { from: at, most: end.lt(to) ? end : to, grain: path.grain },
    (value) => decidedAt(path, value) !== before,
  );
  return bend === null ? [] : [bend];
}

/** Where conditions begin or cease to hold, so that something else is asked, or nothing any more. */
function boundaryAbove(path: Path, at: Decimal, before: Level): Decimal[] {
  const { pieces, grain, outcome } = path;
  const decided = outcome.measure.whole ? '' : decidedAt(path, at);
  const starts = pieces.map((piece) => firstIn(piece, grain)).filter((one) => one.gt(at));
  const isOther = (value: Decimal) =>
    outcome.measure.whole
      ? !isSameEnds(levelAt(path, value), before)
      : decidedAt(path, value) !== decided;
  return starts.filter(isOther).slice(0, 1);
}
