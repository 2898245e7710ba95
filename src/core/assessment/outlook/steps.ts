// How a requirement grows with one figure: runs of values between one threshold and the next, each exact.
import type { Decimal } from '../../quantity/decimal.ts';
import type { Level } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { firstHolding, least } from './halving.ts';
import { decidedBy } from './decided-by.ts';
import { firstIn, lastOf, piecesOf, type Piece } from './pieces.ts';
import { alongTakenWay } from './taken-way.ts';
import { more } from './threshold.ts';
import { evaluatorAt, grainOf, type Turned } from './turned.ts';
import { waitingAbove } from './waiting-along.ts';

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
  const { whole } = path.outcome.measure;
  const found = least((whole ? stepsAbove(path, at) : bendAbove(path, at, to)).filter(within(to)));
  if (!whole) return found;
  return waitingAbove(path, at, found === null ? to : found.minus(path.grain)) ?? found;
}

const within = (to: Decimal) => (value: Decimal) => value.lte(to);

function stepsAbove(path: Path, at: Decimal): Decimal[] {
  const { evaluator, outcome, turned, pieces } = path;
  const level = levelAt(path, at);
  const steps = (['lower', 'upper'] as const).flatMap((end) => {
    const from = level[end];
    if (from === null) return [];
    const search = { evaluator, outcome, turned, end, from };
    return more(search, at, pieces).map((one) => one.at);
  });
  return [...steps, ...beginningAbove(path, at, level)];
}

/**
 * Within a piece each provision decides over one stretch of values, while what is counted stays: where another begins,
 * the slope changes. Where conditions change nothing that decides, the next pieces are looked through as well.
 */
function bendAbove(path: Path, at: Decimal, to: Decimal): Decimal[] {
  const { pieces, grain } = path;
  const before = decidedAt(path, at);
  const isOther = (value: Decimal) => decidedAt(path, value) !== before;
  for (const piece of pieces) {
    const [first, last] = [firstIn(piece, grain), lastOf(piece, grain)];
    if (last.lt(at)) continue;
    if (first.gt(to)) break;
    if (first.gt(at) && isOther(first)) return [first];
    const from = first.gt(at) ? first : at;
    const bend = firstHolding({ from, most: last.lt(to) ? last : to, grain }, isOther);
    if (bend !== null) return [bend];
  }
  return [];
}

/** Of what is counted: where conditions begin to hold, so that an end is asked for that was not. */
function beginningAbove(path: Path, at: Decimal, before: Level): Decimal[] {
  const { pieces, grain } = path;
  const starts = pieces.map((piece) => firstIn(piece, grain)).filter((one) => one.gt(at));
  const isNew = ({ lower, upper }: Level) =>
    (before.lower === null && lower !== null) || (before.upper === null && upper !== null);
  return starts.filter((value) => isNew(levelAt(path, value)));
}
