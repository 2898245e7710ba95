// Along a figure, where what waits for an input no longer does, or begins to: another provision asks for as much anyway.
import type { Decimal } from '../../quantity/decimal.ts';
import { compare } from '../../quantity/ratio.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { basesOf, type Rule } from '../../rulebook/rulebook.ts';
import { ownBounds } from '../requirement/bounds.ts';
import type { Requirement } from '../requirement/requirement.ts';
import type { EndName } from '../../rulebook/ends.ts';
import type { Outcome } from '../verdict/outcome.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { firstHolding, type Values } from './halving.ts';
import { firstIn, lastOf, type Piece } from './pieces.ts';
import { evaluatorAt, inside, type Turned } from './turned.ts';

export interface Asked {
  readonly evaluator: Evaluator;
  readonly outcome: Pick<Outcome, 'unit' | 'measure'>;
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
  const values = { from, most, grain };
  const crossings = rivalsAt(path, from).flatMap((rivals) =>
    changes(values, (value) => order(path, rivals, value)),
  );
  return [from, ...crossings];
}

/** The values at which something is another than just below, of what never comes back to what it was. */
function changes(values: Values, of: (value: Decimal) => number | null): Decimal[] {
  const begins = of(values.from);
  const next = firstHolding(values, (value) => of(value) !== begins);
  return next === null ? [] : [next, ...changes({ ...values, from: next }, of)];
}

/** The first value of a piece at which something holds that, once it holds, goes on holding while nothing begins or ceases to wait. */
export function firstBetweenWaits(
  path: Asked,
  piece: Piece,
  holds: (value: Decimal) => boolean,
): Decimal | null {
  const { grain } = path;
  const last = lastOf(piece, grain);
  const starts = crossingsIn(path, piece, piece.from, last).sort((a, b) => a.cmp(b));
  for (const [index, from] of starts.entries()) {
    const most = starts[index + 1]?.minus(grain) ?? last;
    const found = firstHolding({ from, most, grain }, holds);
    if (found !== null) return found;
  }
  return null;
}

/** A provision that waits, beside one that speaks of the same measure of the same place, or will once its base is known. */
interface Rivals {
  readonly place: Unit;
  readonly measure: string;
  readonly waits: Rule;
  readonly speaks: Rule;
  readonly end: EndName;
}

const ENDS = ['lower', 'upper'] as const;

function rivalsAt({ evaluator, outcome, turned }: Asked, value: Decimal): Rivals[] {
  const tried = evaluatorAt(evaluator, turned, value);
  const { unit, measure } = outcome;
  return [...behind(tried, unit, measure.id)].flatMap(({ place, requirement }) => {
    const { considered, measure: of } = requirement;
    const waiting = considered.filter(({ fate }) => fate.kind === 'pending');
    const speaking = considered.filter(
      ({ fate, bounds }) => bounds !== null || fate.kind === 'pending',
    );
    return waiting.flatMap(({ rule: waits }) =>
      speaking.flatMap(({ rule: speaks }) =>
        ENDS.map((end): Rivals => ({ place, measure: of.id, waits, speaks, end })),
      ),
    );
  });
}

/** Which of the two asks for more, were the one that waits to hold; null where one of them has no such end. */
function order(
  { evaluator, turned }: Asked,
  { place, measure, waits, speaks, end }: Rivals,
  value: Decimal,
): number | null {
  const tried = evaluatorAt(evaluator, turned, value);
  const one = ownBounds(tried, waits.provision, place, { kind: 'all' }, 'aim')[end];
  const { considered } = tried.requirement(place, measure);
  const other = considered.find(({ rule }) => rule === speaks)?.bounds?.[end] ?? null;
  return one === null || other === null ? null : compare(one.value, other.value);
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
