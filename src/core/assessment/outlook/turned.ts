// What a requirement can be turned by: a figure that the planner gave, and the same situation with it at another value.
//
// This room asks of a requirement "what if": its parts in the order in which they are used.
//
//  1. turned     A figure that the planner can change (turn), and the same situation with it at another value.
//  2. pieces     Conditions such as "from 3,000 to 5,000 people" cut the figure's range into pieces. Inside a piece the
//                same provisions stay live, so that the requirement only grows as the figure grows.
//  3. mark       The value that a bound is to pass, say the number that stands today; rounding moves it by a step.
//  4. inverse    A bound read backwards: base = mark x per / figure, one division, gives the first value of the turned
//                figure at which the bound passes the mark. This is the one idea; the rest finds its mark and its piece.
//  5. halving    Where the base is a sum of rounded parts no division undoes it; what never falls is found by halving.
//  6. meeting    Two ends that depend on each other: one is moved past the other, by turns, until both are satisfied.
//
// What is answered with them:
//  - threshold   how many more or fewer of a figure change the requirement, and to what: the mark is today's requirement;
//  - reach       how large a figure the existing stock still satisfies: the mark is the stock;
//  - fit         where no whole number fits between both ends: the nearest values at which one does;
//  - staircase   the requirement along a figure, around today's value: steps of what is counted (stairs), lines of areas
//                (slopes), each exact at its points;
//  - suggest     how many communities the rule on their size allows; needed: which inputs the rules ask for at all.

import type { Unit } from '../../plan/unit/unit.ts';
import { unitsWithin } from '../../plan/unit/unit.ts';
import { width } from '../../plan/terms.ts';
import { decimal, ZERO, type Decimal } from '../../quantity/decimal.ts';
import type { Range } from '../../rulebook/pack.ts';
import { basesOf, type Rulebook } from '../../rulebook/rulebook.ts';
import { createEvaluator } from '../evaluator.ts';
import { countsFor } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';

/** A figure of a unit: of the place asked about, or of the community whose people are estimated from it. */
export interface Turned {
  readonly unit: Unit;
  readonly fact: string;
}

/** A figure that some rule looks at, and the range it must lie in where it is a condition. */
interface Looked extends Turned {
  readonly range: Range | null;
}

const NEVER_LIVE = new Set(['notInForce', 'coming', 'otherChoice']);

/** Every figure on which a measure's requirement in a unit rests, through other measures and narrower places too. */
export function* figuresBehind(
  evaluator: Evaluator,
  unit: Unit,
  measure: string,
  seen: Set<string> = new Set<string>(),
): Generator<Looked> {
  const key = `${unit.scope} ${unit.at} ${measure}`;
  if (seen.has(key)) return;
  seen.add(key);
  const { measures } = evaluator.situation.rulebook;
  for (const { rule, fate } of evaluator.requirement(unit, measure).considered) {
    if (NEVER_LIVE.has(fate.kind) || !countsFor('aim', rule.provision.force)) continue;
    for (const [fact, range] of Object.entries(rule.provision.when.figures))
      yield { unit, fact, range };
    for (const base of basesOf(rule.provision)) {
      const scope = measures.get(base)?.scope;
      if (scope !== undefined)
        for (const place of [unit, ...inside(unit, scope)])
          yield* figuresBehind(evaluator, place, base, seen);
      else if (base !== 'one' && !base.startsWith('existing:'))
        yield { unit, fact: base, range: null };
    }
  }
}

/** The places of a narrower scope inside a unit, where they are known. */
export function inside(unit: Unit, scope: Unit['scope']): readonly Unit[] {
  return width(scope) < width(unit.scope) ? (unitsWithin(unit, scope) ?? []) : [];
}

/** What the planner can turn: known figures of the unit, and households where people are estimated from them. */
export function turnedBehind(evaluator: Evaluator, unit: Unit, measure: string): Turned[] {
  const found = new Map<string, Turned>();
  for (const { unit: at, fact } of figuresBehind(evaluator, unit, measure)) {
    const acts = at === unit || isInherited(evaluator, fact);
    const known = evaluator.facts(unit, fact);
    if (!acts || 'missing' in known || known.taken !== undefined) continue;
    const turned =
      fact === 'population' && isEstimated(evaluator, unit)
        ? { unit: homeOf(evaluator, unit), fact: 'households' }
        : { unit, fact };
    found.set(`${turned.unit.scope} ${turned.unit.at} ${turned.fact}`, turned);
  }
  return [...found.values()];
}

/** Where the planner would add households: the largest of the communities whose people are estimated. */
function homeOf(evaluator: Evaluator, unit: Unit): Unit {
  const households = (one: Unit) => valueOf(evaluator, { unit: one, fact: 'households' }) ?? ZERO;
  return partsEstimated(evaluator, unit).reduce((most, part) =>
    households(part).gt(households(most)) ? part : most,
  );
}

/** The communities, and streets without communities, whose people are estimated; the unit itself where it is one. */
function partsEstimated(evaluator: Evaluator, unit: Unit): Unit[] {
  if (unit.children.length === 0) return [unit];
  return unit.children
    .filter((child) => isEstimated(evaluator, child))
    .flatMap((child) => partsEstimated(evaluator, child));
}

/** True where the people of a unit, or of a part of it, are estimated from households. */
export function isEstimated({ facts }: Evaluator, unit: Unit): boolean {
  const known = facts(unit, 'population');
  return 'value' in known && known.estimated === true;
}

export function isInherited({ situation }: Evaluator, fact: string): boolean {
  return situation.rulebook.facts.get(fact)?.inherits === true;
}

/** The figure as it stands; null while it is unknown. */
export function valueOf({ facts }: Evaluator, { unit, fact }: Turned): Decimal | null {
  const known = facts(unit, fact);
  return 'value' in known ? known.value : null;
}

/** The situation with the figure at another value. */
export function evaluatorAt({ situation }: Evaluator, turned: Turned, value: Decimal): Evaluator {
  return createEvaluator(situation, { ...turned, value });
}

/** The step in which a figure can change. */
export function grainOf({ situation }: Evaluator, fact: string): Decimal {
  return decimal(isWholeFact(situation.rulebook, fact) ? '1' : '0.000001');
}

/** People, households and counts are whole; areas and money are not. */
export function isWholeFact({ facts }: Rulebook, fact: string): boolean {
  return facts.get(fact)?.whole ?? !['siteArea', 'floorArea'].includes(fact);
}
