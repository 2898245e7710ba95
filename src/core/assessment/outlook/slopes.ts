// The line of a requirement that is kept exact, around today's value of a figure: straight between exact points, bent where another provision takes over.
import { decimal, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { compare, type Ratio } from '../../quantity/ratio.ts';
import type { Along, Point, Run, Shown } from './along.ts';
import { isNear } from './near.ts';
import { firstLower, inverseAt } from './inverse.ts';
import { lastOf, type Piece } from './pieces.ts';
import { evaluatorAt, grainOf } from './turned.ts';

/** So often a stretch is cut in two before it is taken to be straight. */
const MOST_CUTS = 4;
const TWICE = decimal('2');
const BEYOND = decimal('1.25');

/** Null where the requirement goes up in one straight line, which its formula says better, or stays the same. */
export function slopesAlong(along: Along): Shown | null {
  const to = endOf(along);
  const runs = along.pieces
    .flatMap((piece) => runIn(along, piece, to))
    .reduce<Run[]>((all, run) => joined(all, run, grainOf(along.evaluator, along.turned.fact)), []);
  return runs.every(isOneLine) && haveOneLine(runs) ? null : { from: ZERO, to, runs };
}

/** Whether all its points lie on one line. */
function isOneLine(run: Run): boolean {
  const last = run.at(-1) ?? run[0];
  return run.every((point) => isStraight(run[0], point, last));
}

/** Whether there is one run alone, or all are level and at one height. */
function haveOneLine(runs: readonly Run[]): boolean {
  const [first, ...others] = runs;
  const height = first?.[0].lower;
  const isAt = (run: Run) => run.every(({ lower }) => height && compare(lower, height) === 0);
  return others.length === 0 || runs.every(isAt);
}

/** Twice today's figure, or beyond the value from which more is required, if anybody may mean that. */
function endOf({ evaluator, outcome, turned, pieces, today }: Along): Decimal {
  const doubled = today.at.times(TWICE);
  const piece = pieces.find(({ below }) => below === null || below.gt(today.at));
  if (piece === undefined) return doubled;
  const inverse = inverseAt(evaluator, outcome.unit, { turned, piece, value: today.at });
  const mark = { value: today.lower, inclusive: false };
  const turn = firstLower(inverse, outcome.measure.id, mark);
  if (turn === null || turn.lte(today.at)) return doubled;
  const by = turn.minus(today.at);
  const beyond = turn.times(BEYOND).ceil();
  return isNear({ direction: 'more', by, at: turn }) && beyond.gt(doubled) ? beyond : doubled;
}

/** Where one provision takes over from another without a jump, the line goes on. */
function joined(all: readonly Run[], next: Run, grain: Decimal): Run[] {
  const [before, [start]] = [all.at(-1), next];
  const [end, last] = [before?.at(-1), before?.at(-2)];
  if (before === undefined || end === undefined || last === undefined) return [...all, next];
  const goesOn = start.at.minus(end.at).eq(grain) && isStraight(last, end, start);
  if (!goesOn) return [...all, next];
  const [first, ...middle] = before.slice(0, -1);
  return [...all.slice(0, -1), first === undefined ? next : [first, ...middle, ...next]];
}

function runIn(along: Along, piece: Piece, to: Decimal): Run[] {
  const grain = grainOf(along.evaluator, along.turned.fact);
  const start = piece.from.div(grain).ceil().times(grain);
  const last = lastOf(piece, grain);
  const end = last.lt(to) ? last : to;
  if (end.lt(start)) return [];
  const [first, final] = [pointAt(along, start), pointAt(along, end)];
  if (first === null || final === null) return [];
  const { today } = along;
  const isInside = today.at.gt(start) && today.at.lt(end);
  const marks = [first, ...(isInside ? [today] : []), final];
  const points = marks.flatMap((point, index) => {
    const next = marks[index + 1];
    return next === undefined ? [point] : [point, ...bends(along, point, next, MOST_CUTS)];
  });
  return [[first, ...points.slice(1)]];
}

function pointAt({ evaluator, outcome, turned }: Along, at: Decimal): Point | null {
  const { unit, measure } = outcome;
  const { lower } = evaluatorAt(evaluator, turned, at).requirement(unit, measure.id).levels.aim;
  return lower === null ? null : { at, lower };
}

/** The points between two others at which the line bends. */
function bends(along: Along, start: Point, end: Point, cuts: number): Point[] {
  const grain = grainOf(along.evaluator, along.turned.fact);
  const down = (value: Decimal) => value.div(grain).floor().times(grain);
  const isBetween = (value: Decimal) => value.gt(start.at) && value.lt(end.at);
  const middle = down(start.at.plus(end.at).div(TWICE));
  if (cuts === 0 || !isBetween(middle)) return [];
  const half = pointAt(along, middle);
  if (half === null || isStraight(start, half, end)) return [];
  const met = crossing(along, start, end, grain);
  const at = met === null ? middle : down(met);
  const cut = isBetween(at) ? pointAt(along, at) : half;
  if (cut === null) return [];
  return [...bends(along, start, cut, cuts - 1), cut, ...bends(along, cut, end, cuts - 1)];
}

const valueOf = ({ numerator, denominator }: Ratio): Decimal => numerator.div(denominator);

/** Where the line that leaves one point meets the line that comes in at the other; whether it bends there is tried afterwards. */
function crossing(along: Along, start: Point, end: Point, grain: Decimal): Decimal | null {
  const after = pointAt(along, start.at.plus(grain));
  const before = pointAt(along, end.at.minus(grain));
  if (after === null || before === null) return null;
  const [a, b] = [valueOf(start.lower), valueOf(end.lower)];
  const out = valueOf(after.lower).minus(a).div(grain);
  const into = b.minus(valueOf(before.lower)).div(grain);
  if (out.eq(into)) return null;
  const rise = b.minus(a).minus(into.times(end.at)).plus(out.times(start.at));
  return rise.div(out.minus(into));
}

/** Exactly: no quotient is taken. */
function isStraight(start: Point, half: Point, end: Point): boolean {
  const [s, h, e] = [start.lower, half.lower, end.lower];
  const first = h.numerator.times(s.denominator).minus(s.numerator.times(h.denominator));
  const whole = e.numerator.times(s.denominator).minus(s.numerator.times(e.denominator));
  return first
    .times(e.denominator)
    .times(end.at.minus(start.at))
    .eq(whole.times(h.denominator).times(half.at.minus(start.at)));
}
