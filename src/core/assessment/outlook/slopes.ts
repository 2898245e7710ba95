// The line of a requirement that is kept exact, around today's value of a figure: straight between exact points, bent where another provision takes over.
import { decimal, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { compare } from '../../quantity/ratio.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import type { Along, Point, Run, Shown } from './along.ts';
import { isNear } from './near.ts';
import { firstLower, inverseAt } from './inverse.ts';
import { stepsOf, type Run as Stretch } from './steps.ts';
import { grainOf } from './turned.ts';

const TWICE = decimal('2');
const BEYOND = decimal('1.25');

/** Null where the requirement goes up in one straight line, which its formula says better, or stays the same. */
export function slopesAlong(along: Along): Shown | null {
  const { evaluator, outcome, turned, today } = along;
  if (restsOnMeasures(along)) return null;
  const to = endOf(along);
  const runs = stepsOf(evaluator, outcome, turned, { from: ZERO, to })
    .runs.flatMap(endsOf)
    .reduce<Run[]>((all, run) => joined(all, run, grainOf(evaluator, turned.fact)), [])
    .map((run) => through(bent(run), today));
  return runs.every(isOneLine) && haveOneLine(runs) ? null : { from: ZERO, to, runs };
}

/** Of what is built on other measures the table of steps says more than a line of many bends. */
function restsOnMeasures({ evaluator, outcome }: Along): boolean {
  const { measures } = evaluator.situation.rulebook;
  return outcome.considered.some(({ rule }) =>
    basesOf(rule.provision).some((base) => measures.has(base)),
  );
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
  const before = all.at(-1);
  const [start, after] = next;
  const [end, last] = [before?.at(-1), before?.at(-2)];
  if (before === undefined || end === undefined || !start.at.minus(end.at).eq(grain))
    return [...all, next];
  const goesOn =
    (last !== undefined && isStraight(last, end, start)) ||
    (after !== undefined && isStraight(end, start, after));
  return goesOn ? [...all.slice(0, -1), [...before, ...next]] : [...all, next];
}

/** The run without points that lie on the line between their neighbours. */
function bent([first, ...others]: Run): Run {
  return others.reduce<Run>(
    (kept, point, at) => {
      const next = others[at + 1];
      const before = kept.at(-1) ?? first;
      return next !== undefined && isStraight(before, point, next) ? kept : [...kept, point];
    },
    [first],
  );
}

/** The two ends of a stretch over which it grows evenly; none where nothing is required. */
function endsOf({ from, last, first, final }: Stretch): Run[] {
  if (first.lower === null || final.lower === null) return [];
  if (from.eq(last)) return [[{ at: from, lower: first.lower }]];
  return [
    [
      { at: from, lower: first.lower },
      { at: last, lower: final.lower },
    ],
  ];
}

/** The run with today's point among its own, where it goes through it. */
function through(run: Run, today: Point): Run {
  const [first, ...others] = run;
  const next = others.findIndex(({ at }) => at.gte(today.at));
  if (next < 0 || first.at.gte(today.at) || others[next]?.at.eq(today.at) === true) return run;
  return [first, ...others.slice(0, next), today, ...others.slice(next)];
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
