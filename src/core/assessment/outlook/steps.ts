// How a requirement grows with one figure: runs of values between one threshold and the next, each exact.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Level } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { firstHolding } from './halving.ts';
import { isSameBinding, isSameEnds } from './same-level.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { alongTakenWay } from './taken-way.ts';
import { more } from './threshold.ts';
import { evaluatorAt, grainOf, isWholeFact, type Turned } from './turned.ts';

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

/** @returns no runs where the figure cannot be followed exactly: counted things by an area that is measured */
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
  if (!isFollowed(path)) return { runs, isCut: false };
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

function isFollowed({ evaluator, outcome, turned }: Path): boolean {
  if (outcome.measure.whole) return isWholeFact(evaluator.situation.rulebook, turned.fact);
  const { measures } = evaluator.situation.rulebook;
  return outcome.considered.every(({ rule: { provision } }) =>
    [provision.base].flat().every((base) => !measures.has(base)),
  );
}

function levelAt({ evaluator, outcome, turned }: Path, value: Decimal): Level {
  const { unit, measure } = outcome;
  return evaluatorAt(evaluator, turned, value).requirement(unit, measure.id).levels.aim;
}

/** The first greater value, up to `to`, from which another run begins. */
function nextAfter(path: Path, at: Decimal, to: Decimal): Decimal | null {
  const before = levelAt(path, at);
  const found = [
    ...(path.outcome.measure.whole
      ? stepsAbove(path, at, before)
      : bendAbove(path, at, before, to)),
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

/** Within a piece each provision decides over one stretch of values: where another begins, the slope changes. */
function bendAbove(path: Path, at: Decimal, before: Level, to: Decimal): Decimal[] {
  const piece = path.pieces.find(
    ({ from, below }) => from.lte(at) && (below === null || below.gt(at)),
  );
  const end = piece?.below?.minus(path.grain) ?? to;
  const bend = firstHolding(
    { from: at, most: end.lt(to) ? end : to, grain: path.grain },
    (value) => !isSameBinding(levelAt(path, value), before),
  );
  return bend === null ? [] : [bend];
}

/** Where conditions begin or cease to hold, so that something else is asked, or nothing any more. */
function boundaryAbove(path: Path, at: Decimal, before: Level): Decimal[] {
  const { pieces, grain, outcome } = path;
  const starts = pieces
    .map(({ from }) => from.div(grain).ceil().times(grain))
    .filter((one) => one.gt(at));
  const isOther = (level: Level) =>
    outcome.measure.whole ? !isSameEnds(level, before) : !isSameBinding(level, before);
  return starts.filter((one) => isOther(levelAt(path, one))).slice(0, 1);
}
