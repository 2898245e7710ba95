// Numeric conditions cut a fact's range into pieces; inside one piece the same provisions stay live.
import type { Unit } from '../plan/unit.ts';
import { decimal, ZERO, type Decimal } from '../quantity/decimal.ts';
import { basesOf, type Rulebook } from '../rulebook/rulebook.ts';
import { createEvaluator } from './evaluator.ts';
import type { Evaluator } from './situation.ts';
import type { Inverse } from './inverse.ts';

/** A run of values of a fact, `from` included and `below` excluded; null is without end. */
export interface Piece {
  readonly from: Decimal;
  readonly below: Decimal | null;
}

/** The facts on which a measure's requirement in a unit rests, through other measures too. */
export function factsBehind(evaluator: Evaluator, unit: Unit, measure: string): Set<string> {
  const facts = new Set<string>();
  walk(evaluator, unit, measure, (names) => names.forEach((name) => facts.add(name)));
  return facts;
}

/** The pieces of a fact, in ascending order. */
export function piecesOf(evaluator: Evaluator, unit: Unit, measure: string, fact: string): Piece[] {
  const cuts = new Map<string, Decimal>([['0', ZERO]]);
  walk(evaluator, unit, measure, (_, ranges) => {
    const range = ranges[fact];
    for (const end of [range?.from, range?.below])
      if (end !== undefined) cuts.set(end, decimal(end));
  });
  const ordered = [...cuts.values()].sort((a, b) => a.cmp(b));
  return ordered.map((from, index) => ({ from, below: ordered[index + 1] ?? null }));
}

/** The situation with the fact at another value, ready to be turned round. */
export function inverseAt(evaluator: Evaluator, unit: Unit, fact: string, value: Decimal): Inverse {
  const { situation } = evaluator;
  return {
    evaluator: createEvaluator(situation, { unit, fact, value }),
    unit,
    fact,
    grain: decimal(isWholeFact(situation.rulebook, fact) ? '1' : '0.000001'),
  };
}

type Visit = (
  facts: readonly string[],
  ranges: Readonly<Record<string, { from?: string | undefined; below?: string | undefined }>>,
) => void;

function walk(
  evaluator: Evaluator,
  unit: Unit,
  measure: string,
  visit: Visit,
  seen = new Set<string>(),
): void {
  if (seen.has(measure)) return;
  seen.add(measure);
  const { measures } = evaluator.situation.rulebook;
  for (const { rule, fate } of evaluator.requirement(unit, measure).considered) {
    const { figures } = rule.provision.when;
    if (['notInForce', 'coming', 'otherChoice'].includes(fate.kind)) continue;
    const bases = basesOf(rule.provision);
    visit(
      [
        ...Object.keys(figures),
        ...bases.filter((base) => base !== 'one' && !base.includes(':') && !measures.has(base)),
      ],
      figures,
    );
    for (const base of bases) if (measures.has(base)) walk(evaluator, unit, base, visit, seen);
  }
}

/** People, households and counts are whole; areas and money are not. */
export function isWholeFact({ facts }: Rulebook, fact: string): boolean {
  return facts.get(fact)?.whole ?? !['siteArea', 'floorArea'].includes(fact);
}
