// Along a figure, where what waits for an input no longer does, or begins to: another provision asks for as much anyway.
import type { Decimal } from '../../quantity/decimal.ts';
import { compare } from '../../quantity/ratio.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import { ownBounds } from '../requirement/bounds.ts';
import type { OwnBounds, Requirement } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { firstHolding } from './halving.ts';
import { firstIn, lastOf, type Piece } from './pieces.ts';
import { evaluatorAt, inside, type Turned } from './turned.ts';

export interface Asked {
  readonly evaluator: Evaluator;
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly grain: Decimal;
}

interface Path extends Asked {
  readonly pieces: readonly Piece[];
}

/** The first value above `at`, up to `last`, from which it waits where it did not, or the other way round. */
export function waitingAbove(path: Path, at: Decimal, last: Decimal): Decimal | null {
  const before = waitsAt(path, at);
  const values = path.pieces.flatMap((piece) => crossingsIn(path, piece, at, last));
  const ordered = values.filter((value) => value.gt(at)).sort((a, b) => a.cmp(b));
  return ordered.find((value) => waitsAt(path, value) !== before) ?? null;
}

function waitsAt({ evaluator, outcome, turned }: Asked, value: Decimal): string {
  const { unit, measure } = outcome;
  const { status } = evaluatorAt(evaluator, turned, value).requirement(unit, measure.id).levels.aim;
  return status === 'pending' || status === 'noRule' ? status : '';
}

/**
 * The values of a piece, between two, at which what waits may begin or cease to ask for more than what speaks. Two
 * bounds that grow evenly change their order once, with at most one value at which they are equal.
 */
export function crossingsIn(path: Asked, piece: Piece, at: Decimal, last: Decimal): Decimal[] {
  const { grain } = path;
  const [first, end] = [firstIn(piece, grain), lastOf(piece, grain)];
  const from = first.gt(at) ? first : at;
  const most = end.lt(last) ? end : last;
  if (from.gt(most)) return [];
  const [begins, ends] = [ordersAt(path, from), ordersAt(path, most)];
  const crossings = begins.flatMap((order, at) => {
    if (order === ends[at]) return [];
    const values = { from, most, grain };
    const orderAt = (value: Decimal) => ordersAt(path, value)[at];
    return [
      firstHolding(values, (value) => orderAt(value) !== order),
      firstHolding(values, (value) => orderAt(value) === ends[at]),
    ];
  });
  return [from, ...crossings.filter((value) => value !== null)];
}

const ENDS = ['lower', 'upper'] as const;

/** How each provision that waits stands, were it to hold, to each that speaks: the order of their lower and upper bounds. */
function ordersAt({ evaluator, outcome, turned }: Asked, value: Decimal): (number | null)[] {
  const tried = evaluatorAt(evaluator, turned, value);
  const { unit, measure } = outcome;
  return [...behind(tried, unit, measure.id)].flatMap(({ place, requirement: { considered } }) => {
    const speaking = considered.flatMap(({ bounds }) => (bounds === null ? [] : [bounds]));
    return considered
      .filter(({ fate }) => fate.kind === 'pending')
      .map(({ rule }) => ownBounds(tried, rule.provision, place, { kind: 'all' }, 'aim'))
      .flatMap((waiting) =>
        speaking.flatMap((known) => ENDS.map((end) => order(waiting, known, end))),
      );
  });
}

/** The requirement itself, and those that it is built on. */
function* behind(
  evaluator: Evaluator,
  place: Unit,
  measure: string,
  seen = new Set<string>(),
): Generator<{ readonly place: Unit; readonly requirement: Requirement }> {
  const key = `${place.scope} ${place.at} ${measure}`;
  if (seen.has(key)) return;
  seen.add(key);
  const requirement = evaluator.requirement(place, measure);
  yield { place, requirement };
  const { measures } = evaluator.situation.rulebook;
  for (const { rule } of requirement.considered)
    for (const base of basesOf(rule.provision)) {
      const scope = measures.get(base)?.scope;
      if (scope === undefined) continue;
      for (const one of [place, ...inside(place, scope)]) yield* behind(evaluator, one, base, seen);
    }
}

function order(a: OwnBounds, b: OwnBounds, end: (typeof ENDS)[number]): number | null {
  const [one, other] = [a[end], b[end]];
  return one === null || other === null ? null : compare(one.value, other.value);
}
